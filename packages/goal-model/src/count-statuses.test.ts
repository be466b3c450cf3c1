import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countStatuses } from './columns.ts';
import { buildGoalTree, type Goal } from './index.ts';

const chain = (length: number): Goal[] =>
  Array.from({ length }, (_, index) => ({
    id: `g${index}`,
    level: 'unit',
    title: `Mål ${index}`,
    parent: index === 0 ? undefined : `g${index - 1}`,
  }));

describe('countStatuses', () => {
  test('no items give zeros', () => {
    const counts = countStatuses(buildGoalTree({ goals: chain(1) }), { goal: [], status: [] });
    expect(Array.from(counts.total)).toEqual([0, 0, 0, 0]);
  });

  test('at the top of a chain of 100 000 goals every item is counted', { timeout: 60_000 }, () => {
    const tree = buildGoalTree({ goals: chain(100_000) });
    const goal = Uint32Array.from({ length: 100_000 }, (_, index) => index);
    const counts = countStatuses(tree, { goal, status: goal.map((index) => index % 4) });
    expect(Array.from(counts.total.slice(0, 4))).toEqual([25_000, 25_000, 25_000, 25_000]);
    expect(Array.from(counts.own.slice(0, 4))).toEqual([1, 0, 0, 0]);
  });

  test.each([
    ['columns of different lengths', [0], []],
    ['a position after the last goal', [2], [0]],
    ['a position before the first', [-1], [0]],
    ['half a position', [0.5], [0]],
    ['no number', [Number.NaN], [0]],
    ['a status after the last', [0], [4]],
    ['half a status', [0], [1.5]],
    ['no status', [0], [Number.NaN]],
  ])('refuses %s', (_, goal, status) => {
    const tree = buildGoalTree({ goals: chain(2) });
    expect(() => countStatuses(tree, { goal, status })).toThrow(
      expect.objectContaining({ code: 'columns-invalid' }),
    );
  });

  test('equals counting each goal by walking from every item to its root', () => {
    const parents = fc.array(fc.nat(), { minLength: 1, maxLength: 30 });
    const items = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 })), { maxLength: 60 });
    fc.assert(
      fc.property(parents, items, (seeds, picks) => {
        const goals = seeds.map((seed, index): Goal => {
          const parent = seed % (index + 1);
          return {
            id: `g${index}`,
            level: 'unit',
            title: 'Mål',
            parent: parent === index ? undefined : `g${parent}`,
          };
        });
        const tree = buildGoalTree({ goals });
        const expected = tree.nodes.map(() => [0, 0, 0, 0]);
        const goal = picks.map(([pick]) => pick % goals.length);
        picks.forEach(([, code], item) => {
          for (let at = goal[item] ?? -1; at >= 0; at = tree.nodes[at]?.parent ?? -1) {
            const row = expected[at] ?? [];
            row[code] = (row[code] ?? 0) + 1;
          }
        });
        const status = picks.map(([, code]) => code);
        expect(Array.from(countStatuses(tree, { goal, status }).total)).toEqual(expected.flat());
      }),
    );
  });
});
