import { describe, expect, test } from 'vitest';
import { buildGoalTree, describeGrounds, type GoalId, type GroundStatuses } from './index.ts';

const tree = buildGoalTree({
  goals: [
    { id: 'im', level: 'direction', title: 'Inriktningsmål' },
    { id: 'kf', level: 'council', title: 'KF-mål', parent: 'im' },
    {
      id: 'nm1',
      level: 'board',
      title: 'Nämndmål 1',
      parent: 'kf',
      expectedResults: [{ text: 'A' }, { id: 'res-b', text: 'B' }],
    },
    { id: 'nm2', level: 'board', title: 'Nämndmål 2', parent: 'kf' },
    { id: 'em', level: 'unit', title: 'Enhetsmål', parent: 'nm1' },
  ],
  indicators: [
    { id: 'k1', goal: 'kf', owner: 'council', title: 'K1' },
    { id: 'k2', goal: 'kf', owner: 'council', title: 'K2' },
    { id: 'b1', goal: 'nm1', owner: 'board', title: 'B1' },
    { id: 'u1', goal: 'em', owner: 'unit', title: 'U1' },
  ],
  activities: [
    { id: 'ka', goal: 'kf', owner: 'council', title: 'KA' },
    { id: 'ba', goal: 'nm1', owner: 'board', title: 'BA' },
    { id: 'ua', goal: 'em', owner: 'unit', title: 'UA' },
  ],
});
const groundsOf = (id: string, statuses: GroundStatuses = {}) =>
  describeGrounds(tree, tree.byId.get(id)?.id, statuses).groups;

describe('describeGrounds', () => {
  test('counts what stands directly under a goal, kind by kind', () => {
    const totals = Object.entries(groundsOf('nm1')).map(([group, tally]) => [group, tally.total]);
    expect(Object.fromEntries(totals)).toEqual({
      councilIndicators: 0,
      boardIndicators: 1,
      unitIndicators: 0,
      councilActivities: 0,
      boardActivities: 1,
      unitActivities: 0,
      expectedResults: 2,
      underlyingGoals: 1,
    });
    expect(groundsOf('em').unitIndicators.total + groundsOf('em').unitActivities.total).toBe(2);
  });

  test('a council goal rests on its board goals, not on their indicators', () => {
    const { underlyingGoals, boardIndicators } = groundsOf('kf', { goals: { nm1: 'met', nm2: 'partly' } });
    expect([underlyingGoals.total, underlyingGoals.met, underlyingGoals.partly]).toEqual([2, 1, 1]);
    expect(boardIndicators.total).toBe(0);
  });

  test('an item without a status counts as not assessable, and the tally says that none was handed in', () => {
    expect(groundsOf('kf', { indicators: { k1: 'not-assessable' } }).councilIndicators).toEqual({
      total: 2,
      met: 0,
      partly: 0,
      notMet: 0,
      notAssessable: 2,
      items: [
        { id: 'k1', status: 'not-assessable', handedIn: true },
        { id: 'k2', status: 'not-assessable', handedIn: false },
      ],
    });
  });

  test('keeps the reason that was handed in with a status', () => {
    const { councilIndicators } = groundsOf('kf', {
      indicators: { k1: { status: 'not-assessable', reason: 'suppressed' }, k2: { status: 'met' } },
    });
    expect(councilIndicators.items).toEqual([
      { id: 'k1', status: 'not-assessable', handedIn: true, reason: 'suppressed' },
      { id: 'k2', status: 'met', handedIn: true },
    ]);
  });

  test('a status that is none of the four is refused, not counted nowhere', () => {
    const statuses = JSON.parse('{ "k1": "needs-rule", "k2": "met" }') as GroundStatuses['indicators'];
    expect(() => groundsOf('kf', { indicators: statuses })).toThrow(
      expect.objectContaining({
        code: 'status-unknown',
        details: { what: 'status of "k1"', got: 'needs-rule' },
      }),
    );
  });

  test('an expected result goes by its id or by its place', () => {
    const { expectedResults } = groundsOf('nm1', { expectedResults: { 'nm1/1': 'met', 'res-b': 'not-met' } });
    expect([expectedResults.met, expectedResults.notMet]).toEqual([1, 1]);
  });

  test.each([
    ['an object', { k1: 'met', k2: 'not-met' } as const],
    [
      'a map',
      new Map([
        ['k1', 'met'],
        ['k2', 'not-met'],
      ] as const),
    ],
    ['a function', (id: string) => (id === 'k1' ? ('met' as const) : ('not-met' as const))],
  ])('takes statuses from %s', (_, indicators) => {
    const { met, notMet } = groundsOf('kf', { indicators }).councilIndicators;
    expect([met, notMet]).toEqual([1, 1]);
  });

  test('an id such as constructor finds no status that was not handed in', () => {
    const odd = buildGoalTree({
      goals: [{ id: 'a', level: 'council', title: 'A' }],
      indicators: [{ id: 'constructor', goal: 'a', owner: 'council', title: 'C' }],
    });
    const { groups } = describeGrounds(odd, odd.nodes[0]?.id, { indicators: {} });
    expect(groups.councilIndicators.items).toEqual([
      { id: 'constructor', status: 'not-assessable', handedIn: false },
    ]);
  });

  test('a whole document rests on its council goals', () => {
    const grounds = describeGrounds(tree, undefined, { goals: { kf: 'met' } });
    expect([grounds.goal, grounds.level, grounds.groups.underlyingGoals.met]).toEqual([
      undefined,
      undefined,
      1,
    ]);
    expect(grounds.groups.councilIndicators.total).toBe(0);
  });

  test('refuses an id of another tree', () => {
    expect(() => describeGrounds(tree, 'nm-9' as GoalId, {})).toThrow(
      expect.objectContaining({ code: 'goal-unknown' }),
    );
  });
});
