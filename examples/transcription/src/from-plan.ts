import type { Grade, Plan } from '@sdn/goal-model';
import type { Transcription } from './schema.ts';

const levels = {
  direction: 'inriktningsmål',
  council: 'kf-mål',
  board: 'nämndmål',
  unit: 'enhetsmål',
} as const;

const owners = { council: 'kf', board: 'nämnd', unit: 'enhet' } as const;

const documents = {
  'board-plan': { kind: 'verksamhetsplan', period: undefined },
  'tertial-1': { kind: 'tertialrapport', period: 'Tertial 1' },
  'tertial-2': { kind: 'tertialrapport', period: 'Tertial 2' },
  'annual-report': { kind: 'verksamhetsberättelse', period: undefined },
  'unit-plan': { kind: 'enhetsplan', period: undefined },
} as const;

/** The words that `readGrade` reads back. */
const statuses: Readonly<Record<Grade, string>> = {
  met: 'Uppfylls helt',
  partly: 'Uppfylls delvis',
  'not-met': 'Uppfylls inte',
  'not-assessable': '',
};

/** A plan of `@sdn/goal-model` as a transcription: its goals, indicators, activities and decisions; a plan has no tables. */
export const fromPlan = ({ document, goals, indicators, activities, decisions }: Plan): Transcription => {
  const { kind, period } = documents[document.kind];
  return {
    document: {
      kind,
      year: document.year,
      period: [period, document.year].filter((part) => part !== undefined).join(' '),
      organisation: document.organisation,
      level: document.level === 'unit' ? 'enhet' : 'nämnd',
      title: document.title ?? `${document.organisation}, ${kind} ${document.year}`,
      attested: [],
    },
    decisions: (decisions ?? []).map(({ text }, index) => ({
      no: index + 1,
      summary: text,
      amount: null,
      unit: null,
      kind: 'other',
    })),
    goals: goals.map(({ id, level, number, title, parent, status, expectedResults }) => ({
      key: id,
      level: levels[level],
      number: number ?? null,
      title,
      parent: parent ?? null,
      status: status === undefined ? null : statuses[status],
      expectedResults: (expectedResults ?? []).map(({ text }) => text),
    })),
    indicators: (indicators ?? []).map(
      ({ id, goal, owner, title, target, councilTarget, periodicity, bySex = 'unknown' }) => ({
        key: id,
        goal,
        owner: owners[owner],
        title,
        genderMarked: bySex === 'unknown' ? null : bySex === 'yes',
        cells: {
          årsmål: target ?? '',
          kfÅrsmål: councilTarget ?? '',
          periodicitet: periodicity ?? null,
          periodensUtfall: null,
          utfallMän: null,
          utfallKvinnor: null,
          utfallVbFöregåendeÅr: null,
          prognosHelår: null,
          period: null,
        },
        hasComment: false,
      }),
    ),
    activities: (activities ?? []).map(({ id, goal, owner, title, start, end, deviation, comment }) => ({
      key: id,
      goal,
      owner: owners[owner],
      title,
      start: start ?? null,
      end: end ?? null,
      deviation: deviation ?? null,
      hasComment: comment !== undefined,
    })),
    tables: [],
    adjustments: [],
    judgements: [],
  };
};
