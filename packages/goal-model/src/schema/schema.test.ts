import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Plan } from '../index.ts';
import {
  annualReportSchema,
  boardPlanSchema,
  parsePlan,
  planSchema,
  safeParsePlan,
  tertial1Schema,
  tertial2Schema,
  unitPlanSchema,
} from './index.ts';

const schemas = {
  'board-plan': boardPlanSchema,
  'tertial-1': tertial1Schema,
  'tertial-2': tertial2Schema,
  'annual-report': annualReportSchema,
  'unit-plan': unitPlanSchema,
};
type Kind = keyof typeof schemas;
const kinds = Object.keys(schemas) as Kind[];

/** A document with every field that the types know. */
const planOf = (kind: Kind): Plan => ({
  document: {
    kind,
    level: kind === 'unit-plan' ? 'unit' : 'board',
    year: 2021,
    organisation: 'Exempel stadsdelsnämnd',
    stage: 'final',
    title: 'Exempel på dokument',
    validity: { from: '2021-01-01', to: '2021-12-31' },
  },
  goals: [
    { id: 'im-1', level: 'direction', number: '1', title: 'En modern storstad', agenda2030: [3, 11] },
    {
      id: 'kf-1.1',
      level: 'council',
      number: '1.1',
      title: 'Självförsörjande',
      parent: 'im-1',
      setBy: 'council',
      status: 'met',
      area: 'Ekonomiskt bistånd',
      department: 'Social omsorg',
    },
    {
      id: 'nm-1.1.1',
      level: 'board',
      title: 'Vuxna försörjer sig själva',
      parent: 'kf-1.1',
      description: [{ text: 'Vuxna får stöd.', targetGroups: ['vuxna'] }],
      expectedResults: [
        {
          id: 'res-1',
          text: 'Fler vuxna har arbete.',
          indicators: ['ind-1'],
          history: [{ state: 'original', text: 'Fler.', on: '2020-12-17', by: 'Nämnden' }],
        },
      ],
      partners: ['Jobbtorg'],
    },
    {
      id: 'em-1',
      level: 'unit',
      title: 'Deltagaren närmar sig arbetsmarknaden',
      parent: 'nm-1.1.1',
      wayOfWorking: ['Kartläggning'],
      followUp: [{ source: 'survey', text: 'Brukarenkäten' }],
    },
  ],
  indicators: [
    {
      id: 'ind-1',
      goal: 'kf-1.1',
      owner: 'council',
      title: 'Feriejobb',
      target: '645 st',
      councilTarget: '9 000 st',
      targetSetBy: 'board',
      councilTargetSetBy: 'council',
      bySex: 'unknown',
      periodicity: 'Tertial',
    },
  ],
  activities: [
    {
      id: 'act-1',
      goal: 'nm-1.1.1',
      owner: 'board',
      title: 'Praktik',
      start: '2021-01-01',
      end: '2021-12-31',
      deviation: 'Ingen',
      comment: 'Pågår',
      leader: 'Arbetsmarknadsnämnden',
      partners: ['Socialnämnden'],
    },
  ],
  decisions: [{ id: 'b-1', text: 'Nämnden godkänner', goals: ['kf-1.1'], indicators: ['ind-1'] }],
});

/** Sets the value at a path; `absent` removes it. */
const absent = Symbol('absent');
const mutate = (plan: unknown, path: readonly (string | number)[], value: unknown): unknown => {
  const copy = structuredClone(plan) as Record<string | number, unknown>;
  let at = copy;
  for (const key of path.slice(0, -1)) at = at[key] as typeof at;
  const last = path.at(-1) as string | number;
  if (value === absent) Reflect.deleteProperty(at, last);
  else at[last] = value;
  return copy;
};

const mutations: readonly (readonly [
  name: string,
  path: readonly (string | number)[],
  value: unknown,
  reported?: readonly (string | number)[],
])[] = [
  ['another kind', ['document', 'kind'], 'budget'],
  ['another level', ['document', 'level'], 'city'],
  ['a year as text', ['document', 'year'], '2021'],
  ['half a year', ['document', 'year'], 2021.5],
  ['no organisation', ['document', 'organisation'], absent],
  ['an empty organisation', ['document', 'organisation'], ''],
  ['another stage', ['document', 'stage'], 'published'],
  ['a validity that ends on 30 February', ['document', 'validity', 'to'], '2021-02-30'],
  ['no goals', ['goals'], absent],
  ['goals by id', ['goals'], { 'im-1': {} }],
  ['an empty id', ['goals', 0, 'id'], ''],
  ['an unknown level of a goal', ['goals', 1, 'level'], 'city'],
  ['a title that is no text', ['goals', 1, 'title'], 5],
  ['goal 18 of Agenda 2030', ['goals', 0, 'agenda2030', 1], 18],
  ['an unknown field', ['goals', 0, 'colour'], 'red', ['goals', 0]],
  ['a way of working on a board goal', ['goals', 2, 'wayOfWorking'], ['Kartläggning'], ['goals', 2]],
  ['a description on a unit goal', ['goals', 3, 'description'], [{ text: 'x' }], ['goals', 3]],
  ['an unknown state of a revision', ['goals', 2, 'expectedResults', 0, 'history', 0, 'state'], 'draft'],
  ['an unknown source of follow-up', ['goals', 3, 'followUp', 0, 'source'], 'rumour'],
  ['an indicator without goal', ['indicators', 0, 'goal'], absent],
  ['an unknown owner', ['indicators', 0, 'owner'], 'kf'],
  ['a target as number', ['indicators', 0, 'target'], 645],
  ['a start in another notation', ['activities', 0, 'start'], '1/1 2021'],
  ['a decision without text', ['decisions', 0, 'text'], absent],
];

describe.each(kinds)('the schema of a %s', (kind) => {
  test('takes a whole document as it is', () => {
    expect(schemas[kind].parse(planOf(kind))).toEqual(planOf(kind));
    expect(planSchema.parse(planOf(kind))).toEqual(planOf(kind));
  });

  test.each(kinds.filter((other) => other !== kind))('refuses a %s', (other) => {
    const result = schemas[kind].safeParse(planOf(other));
    expect(result.error?.issues[0]?.path).toEqual(['document', 'kind']);
  });

  test.each(mutations.map(([name, path, value, reported = path]) => ({ name, path, value, reported })))(
    'refuses $name, with its path',
    ({ path, value, reported }) => {
      const result = schemas[kind].safeParse(mutate(planOf(kind), path, value));
      expect(result.error?.issues.map((issue) => issue.path)).toEqual([reported]);
    },
  );

  test('can be written as JSON Schema 2020-12', () => {
    expect(z.toJSONSchema(schemas[kind], { io: 'input' })).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
    });
  });
});

describe('parsePlan', () => {
  test('lists every problem in the error', () => {
    const bad = mutate(mutate(planOf('board-plan'), ['document', 'year'], '2021'), ['goals', 0, 'id'], '');
    const result = safeParsePlan(bad);
    expect(result).toMatchObject({ success: false, error: { code: 'plan-invalid' } });
    expect(result.success ? [] : result.error.details['problems']).toMatchObject([
      { path: ['document', 'year'] },
      { path: ['goals', 0, 'id'] },
    ]);
  });

  test('data that is no object is refused at the top', () => {
    expect(() => parsePlan('plan')).toThrow(expect.objectContaining({ code: 'plan-invalid' }));
  });

  test('a key named __proto__ changes no prototype', () => {
    const data = JSON.parse('{"__proto__": {"polluted": true}, "document": {}, "goals": []}') as unknown;
    expect(safeParsePlan(data).success).toBe(false);
    expect('polluted' in {}).toBe(false);
  });

  test('a parsed plan is a plan', () => {
    const plan: Plan = parsePlan(planOf('tertial-1'));
    expect(plan.document.kind).toBe('tertial-1');
  });
});
