import type { Finding } from '../../finding.ts';
import type { Goal, Plan } from '../../plan.ts';
import { findReferences } from '../find-references.ts';
import { readNumber } from '../goal-number.ts';
import { readyTitle, similarity } from '../similarity.ts';
import { foldText } from '../text.ts';
import { indexTitles } from '../title-index.ts';
import type { Check } from '../context.ts';

// From this likeness on, a title that follows a number is taken for the title of a goal.
const alike = 0.7;

/**
 * Goals named in texts by number and title ("nämndmål 3.2.6 …"): there, and with that title.
 *
 * @param context - the plan, and where to report
 */
export const checkReferences: Check = (context) => {
  const { plan, report } = context;
  const named = listTexts(plan).flatMap(({ id, path, text }) =>
    findReferences(text).map((reference) => ({ id, path, ...reference })),
  );
  if (named.length === 0) return;

  const goalByNumber = new Map(plan.goals.map((goal) => [labelOf(goal.level, goal.number ?? ''), goal]));
  const search = indexTitles(plan.goals.map((goal) => goal.title));
  const likeliest = (title: string): Goal | undefined =>
    search(title)
      .map((index) => plan.goals[index] as Goal)
      .find((goal) => resembles(title, goal.title));

  for (const { id, path, level, number, title } of named) {
    const meant = goalByNumber.get(labelOf(level, number));
    if (meant !== undefined && (title === '' || resembles(title, meant.title))) continue;
    const probable = likeliest(title);
    const code = meant === undefined ? 'reference-unknown' : 'reference-title-differs';
    const ids = [
      id,
      ...(meant === undefined ? [] : [meant.id]),
      ...(probable === undefined ? [] : [probable.id]),
    ];
    report(code, path, ids, { level, number, title, probable: probable?.id ?? '–' });
  }
};

const labelOf = (level: string, number: string): string => `${level} ${readNumber(number)?.join('.') ?? ''}`;

// Whether a text begins with a title, or with something very like it.
const resembles = (text: string, title: string): boolean => {
  const folded = foldText(title).replace(/[.\s]+$/u, '');
  const start = foldText(text).slice(0, folded.length);
  return start === folded || similarity(readyTitle(start), readyTitle(folded)) >= alike;
};

const listTexts = (plan: Plan): { id: string; path: Finding['path']; text: string }[] => [
  ...plan.goals.flatMap((goal, index) => {
    const at = (
      field: string,
      texts: readonly string[] = [],
    ): { id: string; path: Finding['path']; text: string }[] =>
      texts.map((text, place) => ({ id: goal.id, path: ['goals', index, field, place], text }));
    return [
      ...(goal.level === 'board'
        ? at(
            'description',
            goal.description?.map(({ text }) => text),
          )
        : []),
      ...(goal.level === 'unit' ? at('wayOfWorking', goal.wayOfWorking) : []),
      ...(goal.level === 'unit'
        ? at(
            'followUp',
            goal.followUp?.map(({ text }) => text),
          )
        : []),
      ...at(
        'expectedResults',
        goal.expectedResults?.map(({ text }) => text),
      ),
    ];
  }),
  ...(plan.activities ?? []).map(({ id, title }, index) => ({
    id,
    path: ['activities', index, 'title'],
    text: title,
  })),
  ...(plan.decisions ?? []).map(({ id, text }, index) => ({ id, path: ['decisions', index, 'text'], text })),
];
