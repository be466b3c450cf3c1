import { describe, expect, test } from 'vitest';
import { extractOwnLayer, reviseExpectedResult, type RevisionStep } from './editing.ts';
import type { ExpectedResult, Plan } from './index.ts';

describe('extractOwnLayer', () => {
  const boardPlan: Plan = {
    document: { kind: 'board-plan', level: 'board', year: 2020, organisation: 'Nämnden', stage: 'final' },
    goals: [
      { id: 'k', level: 'council', number: '1.1', title: 'Självförsörjande' },
      { id: 'n1', level: 'board', title: 'Invånarna är självförsörjande', parent: 'k' },
      { id: 'n2', level: 'board', title: 'Vuxna har arbete', parent: 'k' },
    ],
    indicators: [
      {
        id: 'i1',
        goal: 'k',
        owner: 'council',
        title: 'Stockholmsjobb',
        target: '33 st',
        councilTarget: '800 st',
      },
    ],
    activities: [{ id: 'a1', goal: 'n1', owner: 'board', title: 'Ta emot praktikanter' }],
  };
  const unitPlan: Plan = {
    document: { kind: 'unit-plan', level: 'unit', year: 2020, organisation: 'Enheten', stage: 'final' },
    goals: [
      ...boardPlan.goals.slice(0, 2),
      {
        id: 'e1',
        level: 'unit',
        title: 'Deltagaren närmar sig arbetsmarknaden',
        parent: 'n1',
        wayOfWorking: ['Kartläggning'],
      },
    ],
    indicators: boardPlan.indicators?.map((row) => ({ ...row, target: '19 st', councilTarget: '900 st' })),
    activities: [
      ...(boardPlan.activities ?? []),
      { id: 'a2', goal: 'e1', owner: 'unit', title: 'Uppdatera kunskapen' },
    ],
  };

  test('own rows, inherited ids and changes are told apart', () => {
    const layer = extractOwnLayer(boardPlan, unitPlan);
    expect(layer.own.goals).toEqual([unitPlan.goals[2]]);
    expect(layer.own.indicators).toEqual([]);
    expect(layer.own.activities.map(({ id }) => id)).toEqual(['a2']);
    expect(layer.inherited).toEqual({ goals: ['k', 'n1'], indicators: ['i1'], activities: ['a1'] });
    expect(layer.changed.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['target', '33 st', '19 st'],
      ['councilTarget', '800 st', '900 st'],
    ]);
  });

  test('rows are shared, not copied', () => {
    expect(extractOwnLayer(boardPlan, unitPlan).own.goals[0]).toBe(unitPlan.goals[2]);
  });

  test('an unchanged copy has no own layer', () => {
    const layer = extractOwnLayer(boardPlan, { ...boardPlan, document: unitPlan.document });
    expect([layer.own.goals, layer.changed, layer.inherited.goals]).toEqual([[], [], ['k', 'n1', 'n2']]);
  });

  test('decisions are never inherited, even under the same number', () => {
    const [board, unit] = ['Nämnden godkänner', 'Enheten godkänner'].map((text) => [{ id: '1', text }]);
    const layer = extractOwnLayer(
      { ...boardPlan, decisions: board },
      { ...boardPlan, document: unitPlan.document, decisions: unit },
    );
    expect(layer.changed).toEqual([]);
  });

  test('own and inherited rows make up the unit plan', () => {
    const { own, inherited } = extractOwnLayer(boardPlan, unitPlan);
    expect([...inherited.goals, ...own.goals.map(({ id }) => id)]).toEqual(
      unitPlan.goals.map(({ id }) => id),
    );
  });
});

describe('reviseExpectedResult', () => {
  const original: ExpectedResult = Object.freeze({ id: 'r', text: 'Brottsligheten minskar.' });
  const propose: RevisionStep = {
    state: 'proposed',
    text: 'Otryggheten minskar.',
    by: 'Förvaltningen',
    on: '2021-05-10',
  };
  const decide: RevisionStep = { state: 'decided', by: 'Nämnden', on: '2021-05-27' };
  const reject: RevisionStep = { ...decide, state: 'rejected' };
  const after = (...steps: readonly RevisionStep[]): ExpectedResult =>
    steps.reduce(reviseExpectedResult, original);

  test.each<[name: string, steps: RevisionStep[], text: string, states: string[]]>([
    ['a proposal leaves the text', [propose], 'Brottsligheten minskar.', ['original', 'proposed']],
    [
      'a decision makes it the text',
      [propose, decide],
      'Otryggheten minskar.',
      ['original', 'proposed', 'decided'],
    ],
    [
      'a rejection leaves the text',
      [propose, reject],
      'Brottsligheten minskar.',
      ['original', 'proposed', 'rejected'],
    ],
    [
      'another proposal may follow',
      [propose, reject, { ...propose, text: 'Tryggheten ökar.' }, decide],
      'Tryggheten ökar.',
      ['original', 'proposed', 'rejected', 'proposed', 'decided'],
    ],
  ])('%s', (_, steps, text, states) => {
    const result = after(...steps);
    expect([result.id, result.text]).toEqual(['r', text]);
    expect(result.history?.map(({ state }) => state)).toEqual(states);
  });

  test('an empty history is none: the original wording is kept', () => {
    const { history } = reviseExpectedResult({ ...original, history: [] }, propose);
    expect(history?.[0]).toEqual({ state: 'original', text: original.text });
  });

  test('a decision may repeat the proposed wording', () => {
    expect(after(propose, { ...decide, text: propose.text }).text).toBe(propose.text);
  });

  test.each<[name: string, steps: RevisionStep[], code: string]>([
    ['a decision without proposal', [decide], 'revision-misfit'],
    ['a rejection without proposal', [reject], 'revision-misfit'],
    ['a second open proposal', [propose, propose], 'revision-misfit'],
    ['a decision twice', [propose, decide, decide], 'revision-misfit'],
    ['a decision of another wording', [propose, { ...decide, text: 'Tryggheten ökar.' }], 'revision-misfit'],
    ['a proposal by nobody', [{ ...propose, by: ' ' }], 'text-missing'],
    ['a proposal without wording', [{ ...propose, text: undefined }], 'text-missing'],
    ['a proposal of spaces', [{ ...propose, text: '\u00A0 ' }], 'text-missing'],
    ['a day that does not exist', [{ ...propose, on: '2021-06-31' }], 'date-invalid'],
  ])('refuses %s', (_, steps, code) => {
    expect(() => after(...steps)).toThrow(expect.objectContaining({ code }));
  });
});
