import { describe, expect, test } from 'vitest';
import { buildGoalTree, type Goal, GoalModelError, isGoalModelError, type PlanRows } from './index.ts';

const goal = (id: string, parent?: string): Goal => ({ id, level: 'board', title: `Mål ${id}`, parent });
const freeze = <T extends object>(value: T): T => {
  for (const each of Object.values(value))
    if (typeof each === 'object' && each !== null) freeze(each as object);
  return Object.freeze(value);
};

describe('buildGoalTree', () => {
  test('no goals give an empty tree', () => {
    const tree = buildGoalTree({ goals: [] });
    expect([tree.nodes, tree.roots, tree.goals, tree.indicators, tree.activities]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
  });

  test('goals come in reading order however the rows come, siblings in the order of the rows', () => {
    const tree = buildGoalTree({
      goals: [goal('c', 'b'), goal('d', 'a'), goal('b', 'a'), goal('a'), goal('e')],
    });
    expect(tree.goals.map(({ id }) => id)).toEqual(['a', 'd', 'b', 'c', 'e']);
    expect(tree.nodes.map(({ position, parent, depth }) => [position, parent, depth])).toEqual([
      [0, -1, 0],
      [1, 0, 1],
      [2, 0, 1],
      [3, 2, 2],
      [4, -1, 0],
    ]);
    expect(tree.roots.map(({ id }) => id)).toEqual(['a', 'e']);
  });

  test('nodes hold the very rows that were handed in', () => {
    const rows: PlanRows = freeze({
      goals: [goal('a')],
      indicators: [{ id: 'i', goal: 'a', owner: 'board', title: 'Andel nöjda föräldrar' }],
      activities: [{ id: 'x', goal: 'a', owner: 'board', title: 'Öppna förskolan' }],
    } as const);
    const [node] = buildGoalTree(rows).nodes;
    expect(node?.goal).toBe(rows.goals[0]);
    expect(node?.indicators[0]).toBe(rows.indicators?.[0]);
    expect(node?.activities[0]).toBe(rows.activities?.[0]);
  });

  test.each([
    ['an empty id', { goals: [goal('')] }, 'id-missing'],
    ['one id on two rows', { goals: [goal('a'), goal('a')] }, 'id-duplicate'],
    ['a parent that is not there', { goals: [goal('a', 'b')] }, 'parent-unknown'],
    ['a goal that is its own parent', { goals: [goal('a', 'a')] }, 'parent-cycle'],
    ['a circle beside a root', { goals: [goal('a', 'b'), goal('b', 'a'), goal('c')] }, 'parent-cycle'],
    ['a parent named __proto__ that is not there', { goals: [goal('a', '__proto__')] }, 'parent-unknown'],
    [
      'an indicator under no goal',
      { goals: [], indicators: [{ id: 'i', goal: 'a', owner: 'board', title: 'I' } as const] },
      'goal-unknown',
    ],
    [
      'an activity under no goal',
      { goals: [], activities: [{ id: 'x', goal: 'a', owner: 'board', title: 'X' } as const] },
      'goal-unknown',
    ],
  ])('refuses %s', (_, rows: PlanRows, code) => {
    expect(() => buildGoalTree(rows)).toThrow(expect.objectContaining({ name: 'GoalModelError', code }));
  });

  test('ids such as __proto__ and constructor are ids like others and change no prototype', () => {
    const tree = buildGoalTree({
      goals: [goal('__proto__'), goal('constructor', '__proto__'), goal('toString')],
    });
    expect(tree.byId.get('constructor')?.depth).toBe(1);
    expect(Object.hasOwn(Object.prototype, 'position')).toBe(false);
  });

  test.each([
    ['in order', (index: number) => index],
    ['last goal first', (index: number) => 99_999 - index],
  ])('a chain of 100 000 goals builds, %s', { timeout: 60_000 }, (_, place) => {
    const goals = Array.from({ length: 100_000 }, (__, index) => {
      const at = place(index);
      return goal(`g${at}`, at === 0 ? undefined : `g${at - 1}`);
    });
    const tree = buildGoalTree({ goals });
    expect(tree.nodes.at(-1)?.depth).toBe(99_999);
  });

  test('a circle of 100 000 goals is refused', { timeout: 60_000 }, () => {
    const goals = Array.from({ length: 100_000 }, (_, index) =>
      goal(`g${index}`, `g${(index + 1) % 100_000}`),
    );
    expect(() => buildGoalTree({ goals })).toThrow('100000 goals form a circle');
  });
});

describe('GoalModelError', () => {
  test('is told apart from other errors, and from a copy of the package', () => {
    const copy = Object.defineProperty(new Error('copy'), Symbol.for('@sdn/goal-model/error'), {
      value: true,
    });
    expect(isGoalModelError(new GoalModelError('id-missing', 'no id'))).toBe(true);
    expect(isGoalModelError(copy)).toBe(true);
    expect([new Error('other'), null, 'text', undefined].some(isGoalModelError)).toBe(false);
  });
});
