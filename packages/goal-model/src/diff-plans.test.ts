import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from './editing.ts';
import { diffPlans, type Goal, type Plan, type PlanChange } from './index.ts';
import { formatChanges } from './texts.ts';

const base: Plan = {
  document: {
    kind: 'board-plan',
    level: 'board',
    year: 2021,
    organisation: 'Exempel stadsdelsnämnd',
    stage: 'draft',
  },
  goals: [
    { id: 'im-1', level: 'direction', number: '1', title: 'En modern storstad' },
    { id: 'kf-1.1', level: 'council', number: '1.1', title: 'Människor är självförsörjande', parent: 'im-1' },
    { id: 'kf-1.2', level: 'council', number: '1.2', title: 'En trygg stad', parent: 'im-1' },
  ],
  indicators: [{ id: 'ind-1', goal: 'kf-1.1', owner: 'council', title: 'Feriejobb', target: '645 st' }],
  activities: [
    { id: 'act-1', goal: 'kf-1.1', owner: 'board', title: 'Öppna förskolan', start: '2021-01-01' },
  ],
  decisions: [{ id: 'b-1', text: 'Nämnden godkänner planen' }],
};
const goalsWith = (index: number, change: Partial<Goal>): Plan => ({
  ...base,
  goals: base.goals.map((goal, at) => (at === index ? { ...goal, ...change } : goal)),
});
const kinds = (changes: readonly PlanChange[]): string[] =>
  changes.map(({ kind, list }) => `${list} ${kind}`);

describe('diffPlans', () => {
  const cases: readonly (readonly [
    name: string,
    after: Plan,
    kinds: readonly string[],
    swedish: string,
    english: string,
  ])[] = [
    ['nothing', structuredClone(base), [], 'Inga ändringar.', 'No changes.'],
    [
      'the stage',
      { ...base, document: { ...base.document, stage: 'final' } },
      ['document changed'],
      'Dokumentet har ändrats (stage): document',
      'Document changed (stage): document',
    ],
    [
      'a title',
      goalsWith(2, { title: 'En trygg och säker stad' }),
      ['goals reworded'],
      'Mål har omformulerats: ”En trygg stad” blir ”En trygg och säker stad”',
      'Goal reworded: "En trygg stad" becomes "En trygg och säker stad"',
    ],
    [
      'a number',
      goalsWith(2, { number: '1.3' }),
      ['goals renumbered'],
      'Mål har fått nytt nummer, 1.2 blir 1.3: En trygg stad',
      'Goal renumbered from 1.2 to 1.3: En trygg stad',
    ],
    [
      'a parent',
      goalsWith(2, { parent: undefined }),
      ['goals moved'],
      'Mål har flyttats från im-1 till –: En trygg stad',
      'Goal moved from im-1 to –: En trygg stad',
    ],
    [
      'a level',
      goalsWith(2, { level: 'board' }),
      ['goals re-levelled'],
      'Mål har bytt nivå från KF-mål till nämndmål: En trygg stad',
      'Goal changed level from council goal to board goal: En trygg stad',
    ],
    [
      'a status',
      goalsWith(2, { status: 'met' }),
      ['goals status-changed'],
      'Mål har fått ny status, – blir helt uppfyllt: En trygg stad',
      'Goal has a new status, – becomes met: En trygg stad',
    ],
    [
      'Agenda 2030',
      goalsWith(2, { agenda2030: [11] }),
      ['goals changed'],
      'Mål har ändrats (agenda2030): En trygg stad',
      'Goal changed (agenda2030): En trygg stad',
    ],
    [
      'a target',
      { ...base, indicators: base.indicators?.map((row) => ({ ...row, target: '700 st' })) },
      ['indicators target-changed'],
      'Indikator har fått nytt årsmål, 645 st blir 700 st: Feriejobb',
      'Indicator has a new target, 645 st becomes 700 st: Feriejobb',
    ],
    [
      'a date',
      { ...base, activities: base.activities?.map((row) => ({ ...row, start: '2021-02-01' })) },
      ['activities dates-changed'],
      'Aktivitet har fått nytt datum, 2021-01-01 blir 2021-02-01: Öppna förskolan',
      'Activity has a new date, 2021-01-01 becomes 2021-02-01: Öppna förskolan',
    ],
    [
      'a decision',
      { ...base, decisions: [{ id: 'b-1', text: 'Nämnden avslår planen' }] },
      ['decisions reworded'],
      'Beslut har omformulerats: ”Nämnden godkänner planen” blir ”Nämnden avslår planen”',
      'Decision reworded: "Nämnden godkänner planen" becomes "Nämnden avslår planen"',
    ],
    [
      'no decisions',
      { ...base, decisions: [] },
      ['decisions removed'],
      'Beslut har utgått: Nämnden godkänner planen',
      'Decision removed: Nämnden godkänner planen',
    ],
    [
      'a goal more',
      { ...base, goals: [{ id: 'im-0', level: 'direction', title: 'Nytt' }, ...base.goals] },
      ['goals added'],
      'Mål har tillkommit: Nytt',
      'Goal added: Nytt',
    ],
    [
      'another order',
      { ...base, goals: [...base.goals].reverse() },
      ['goals reordered'],
      'Mål: ny ordningsföljd',
      'Goal: new order',
    ],
  ];
  test.each(cases)('%s', (_, after, expected, swedish, english) => {
    const changes = diffPlans(base, after);
    expect(kinds(changes)).toEqual(expected);
    expect([formatChanges(changes, 'sv'), formatChanges(changes, 'en')]).toEqual([swedish, english]);
    expect(applyChanges(base, changes)).toEqual(after);
  });

  test('fields in another order and undefined fields are no change', () => {
    expect(
      diffPlans(base, { ...base, goals: base.goals.map((goal) => ({ department: undefined, ...goal })) }),
    ).toEqual([]);
    const nested = (result: object): Plan => goalsWith(1, { expectedResults: [{ text: 'A', ...result }] });
    expect(diffPlans(nested({ id: 'a', indicators: ['i'] }), nested({ indicators: ['i'], id: 'a' }))).toEqual(
      [],
    );
    expect(kinds(diffPlans(nested({ indicators: ['i'] }), nested({ indicators: { 0: 'i' } })))).toEqual([
      'goals changed',
    ]);
  });

  test('refuses plans whose rows cannot be told apart', () => {
    const twice = { ...base, goals: [...base.goals, ...base.goals] };
    expect(() => diffPlans(base, twice)).toThrow(expect.objectContaining({ code: 'id-duplicate' }));
  });

  test('a field named __proto__ is a field like others', () => {
    const odd = {
      ...base,
      document: JSON.parse(
        '{"__proto__":{"polluted":1},"kind":"board-plan","level":"board","year":2021,"organisation":"Exempel stadsdelsnämnd","stage":"draft"}',
      ) as Plan['document'],
    };
    const applied = applyChanges(base, diffPlans(base, odd));
    expect(Object.hasOwn(applied.document, '__proto__')).toBe(true);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('applyChanges', () => {
  test('keeps the very rows that do not change', () => {
    const applied = applyChanges(base, diffPlans(base, goalsWith(1, { title: 'Ny' })));
    expect([applied.document, applied.goals[0], applied.indicators, applied.activities]).toEqual([
      base.document,
      base.goals[0],
      base.indicators,
      base.activities,
    ]);
    expect(applied.goals[0]).toBe(base.goals[0]);
    expect(applied.indicators).toBe(base.indicators);
  });

  test.each<[name: string, change: PlanChange]>([
    ['a row that is not there', { kind: 'removed', list: 'goals', id: 'x', row: base.goals[0] as Goal }],
    [
      'a row that is already there',
      { kind: 'added', list: 'goals', id: 'im-1', index: 0, row: base.goals[0] as Goal },
    ],
    [
      'another value',
      { kind: 'renumbered', list: 'goals', id: 'im-1', title: '', field: 'number', before: '9', after: '1' },
    ],
    [
      'a row beyond the end',
      { kind: 'added', list: 'goals', id: 'x', index: 99, row: { ...(base.goals[0] as Goal), id: 'x' } },
    ],
    ['the order of other rows', { kind: 'reordered', list: 'goals', order: ['x', 'y'] }],
  ])('refuses a change of %s', (_, change) => {
    expect(() => applyChanges(base, [change])).toThrow(expect.objectContaining({ code: 'change-misfit' }));
  });
});

describe('diffPlans, as properties', () => {
  const goal = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', '__proto__', 'constructor'),
    level: fc.constantFrom('board' as const, 'council' as const),
    title: fc.constantFrom('Trygghet', 'Förskola', 'Å ä ö'),
    number: fc.option(fc.constantFrom('1', '1.1'), { nil: undefined }),
    agenda2030: fc.option(fc.array(fc.integer({ min: 1, max: 17 }), { maxLength: 2 }), { nil: undefined }),
  });
  const plans = fc
    .uniqueArray(goal, { selector: ({ id }) => id })
    .map((goals): Plan => ({ document: base.document, goals }));

  test('applying the changes from a to b gives b', () => {
    fc.assert(
      fc.property(plans, plans, (a, b) => {
        expect(applyChanges(a, diffPlans(a, b))).toEqual(b);
      }),
    );
  });

  test('a plan differs from itself in nothing', () => {
    fc.assert(
      fc.property(plans, (a) => {
        expect(diffPlans(a, structuredClone(a))).toEqual([]);
      }),
    );
  });
});
