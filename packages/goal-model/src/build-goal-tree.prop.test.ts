import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGoalTree, type Goal } from './index.ts';

/** Goals whose parents come before them, then shuffled; one goal can be anywhere in the forest. */
const forest = fc.array(fc.nat(), { maxLength: 60 }).map((parents) =>
  parents.map((seed, index): Goal => {
    const parent = seed % (index + 1);
    return {
      id: `g${index}`,
      level: 'unit',
      title: `Mål ${index}`,
      parent: parent === index ? undefined : `g${parent}`,
    };
  }),
);
const shuffled = forest.chain((goals) =>
  fc.shuffledSubarray(goals, { minLength: goals.length, maxLength: goals.length }),
);

describe('buildGoalTree, as properties', () => {
  test('its goals are the rows: none lost, none added, parents before children', () => {
    fc.assert(
      fc.property(shuffled, (goals) => {
        const tree = buildGoalTree({ goals });
        expect(new Set(tree.goals)).toEqual(new Set(goals));
        expect(tree.nodes.every((node) => node.parent < node.position)).toBe(true);
      }),
    );
  });

  test('building again from its own goals changes nothing', () => {
    fc.assert(
      fc.property(shuffled, (goals) => {
        const tree = buildGoalTree({ goals });
        expect(buildGoalTree(tree).goals).toEqual(tree.goals);
      }),
    );
  });

  test('children partition the goals that have a parent', () => {
    fc.assert(
      fc.property(shuffled, (goals) => {
        const tree = buildGoalTree({ goals });
        const children = tree.nodes.flatMap((node) => node.children);
        expect(new Set(children).size).toBe(children.length);
        expect(children.length + tree.roots.length).toBe(goals.length);
      }),
    );
  });
});
