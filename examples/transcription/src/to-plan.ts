import type { Activity, DocumentKind, Goal, GoalLevel, Grade, Indicator, Owner, Plan } from '@sdn/goal-model';
import { safeParsePeriod } from '@sdn/period-calendar';
import type { TranscribedGoal, Transcription } from './schema.ts';

const levels: Readonly<Record<TranscribedGoal['level'], GoalLevel>> = {
  inriktningsmål: 'direction',
  'kf-mål': 'council',
  nämndmål: 'board',
  enhetsmål: 'unit',
};

const owners: Readonly<Record<'kf' | 'nämnd' | 'enhet', Owner>> = {
  kf: 'council',
  nämnd: 'board',
  enhet: 'unit',
};

/**
 * The grade that a printed status says ("Uppfylls helt", in any inflection); undefined when it says none, as
 * "Ej aktuellt" and "Inte helt", which leaves open whether partly or not.
 */
export const readGrade = (status: string | null): Grade | undefined => {
  const words = (status ?? '').toLowerCase();
  if (/\b(inte|ej) (helt|aktuell|relevant)/.test(words)) return undefined;
  if (/\b(inte|ej) (kunnat |möjligt? att )?bedöm(d|t|a|as)\b/.test(words)) return 'not-assessable';
  if (/\bhelt\b/.test(words)) return 'met';
  if (/\bdelvis\b/.test(words)) return 'partly';
  if (/\b(inte|ej)\b/.test(words)) return 'not-met';
  return undefined;
};

/** What the document is; a unit follows up as a board does, and only its plan is of a kind of its own. */
export const kindOf = ({ document }: Transcription): DocumentKind => {
  const kind = document.kind.normalize('NFC').toLowerCase();
  if (/^(verksamhetsberättelse|bokslut|årsredovisning)/.test(kind)) return 'annual-report';
  if (!/^(tertialrapport|delårsrapport)/.test(kind))
    return kind === 'enhetsplan' || document.level === 'enhet' ? 'unit-plan' : 'board-plan';
  const period = safeParsePeriod(document.period ?? document.title, { year: document.year });
  return period.success && period.data.key.endsWith('T2') ? 'tertial-2' : 'tertial-1';
};

/** Whether the document follows something up; a plan has no outcome, forecast or status. */
export const isFollowUp = (data: Transcription): boolean =>
  !['board-plan', 'unit-plan'].includes(kindOf(data));

const textOf = (cell: string | null): string | undefined => (cell === null || cell === '' ? undefined : cell);

/** The plan or report of a transcription in the words of `@sdn/goal-model`; keys become ids. */
export const toPlan = (data: Transcription): Plan => ({
  document: {
    kind: kindOf(data),
    level: data.document.level === 'enhet' ? 'unit' : 'board',
    year: data.document.year,
    organisation: data.document.organisation,
    title: data.document.title,
    stage: 'final',
  },
  goals: data.goals.map((goal): Goal => ({
    id: goal.key,
    level: levels[goal.level],
    number: goal.number ?? undefined,
    title: goal.title,
    parent: goal.parent ?? undefined,
    status: readGrade(goal.status),
    expectedResults: goal.expectedResults.map((text) => ({ text })),
  })),
  indicators: data.indicators.map(({ key, goal, owner, title, cells, genderMarked }): Indicator => ({
    id: key,
    goal,
    owner: owners[owner],
    title,
    target: textOf(cells.årsmål),
    councilTarget: textOf(cells.kfÅrsmål),
    periodicity: textOf(cells.periodicitet),
    bySex: genderMarked === null ? 'unknown' : genderMarked ? 'yes' : 'no',
  })),
  activities: data.activities.map(({ key, goal, owner, title, start, end, deviation }): Activity => ({
    id: key,
    goal,
    owner: owners[owner],
    title,
    start: textOf(start),
    end: textOf(end),
    deviation: textOf(deviation),
  })),
  decisions: data.decisions.map(({ no, summary }, index) => ({ id: String(no ?? index + 1), text: summary })),
});
