import type { Finding } from '../../finding.ts';
import type { Goal } from '../../goal.ts';
import type { Plan } from '../../plan.ts';
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
  return folded !== '' && (start === folded || similarity(readyTitle(start), readyTitle(folded)) >= alike);
};

interface PlacedText {
  readonly id: string;
  readonly path: Finding['path'];
  readonly text: string;
}

const listTexts = (plan: Plan): PlacedText[] => [
  ...plan.goals.flatMap(listTextsOfGoal),
  ...(plan.activities ?? []).map(({ id, title }, index) => ({
    id,
    path: ['activities', index, 'title'],
    text: title,
  })),
  ...(plan.decisions ?? []).map(({ id, text }, index) => ({ id, path: ['decisions', index, 'text'], text })),
];

const listTextsOfGoal = (goal: Goal, index: number): PlacedText[] => {
  const texts = {
    description: 'description' in goal ? goal.description : [],
    wayOfWorking: 'wayOfWorking' in goal ? goal.wayOfWorking : [],
    followUp: 'followUp' in goal ? goal.followUp : [],
    expectedResults: goal.expectedResults,
  };
  return Object.entries(texts).flatMap(([field, items = []]) =>
    items.map((item, place) => ({
      id: goal.id,
      path: ['goals', index, field, place],
      text: typeof item === 'string' ? item : item.text,
    })),
  );
};
