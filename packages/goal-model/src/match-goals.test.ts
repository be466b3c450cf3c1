import { describe, expect, test } from 'vitest';
import {
  buildGoalTree,
  type Goal,
  type Indicator,
  type LineageLink,
  matchGoals,
  type PlanRows,
} from './index.ts';

const goals = (...rows: readonly (readonly [id: string, number: string, title: string])[]): Goal[] =>
  rows.map(([id, number, title]) => ({ id, level: 'board', number, title }));
const indicator = (id: string, goal: string, title: string): Indicator => ({
  id,
  goal,
  owner: 'board',
  title,
});
const brief = (links: readonly LineageLink[]): string[] =>
  links.map(({ kind, before, after }) => `${before.join('+')} ${kind} ${after.join('+')}`.trim());

describe('matchGoals', () => {
  test.each<[name: string, before: PlanRows, after: PlanRows, expected: string[]]>([
    ['nothing', { goals: [] }, { goals: [] }, []],
    [
      'the same goal',
      { goals: goals(['a', '1.1', 'Vuxna försörjer sig själva']) },
      { goals: goals(['b', '1.1', 'Vuxna försörjer sig själva']) },
      ['a unchanged b'],
    ],
    [
      'another number',
      { goals: goals(['a', '1.1', 'Vuxna försörjer sig själva']) },
      { goals: goals(['b', '2.1', 'Vuxna försörjer sig själva']) },
      ['a renumbered b'],
    ],
    [
      'a number that became unreadable',
      { goals: goals(['a', '1.1', 'Vuxna försörjer sig själva']) },
      { goals: goals(['b', '1..1', 'Vuxna försörjer sig själva']) },
      ['a renumbered b'],
    ],
    [
      'a final dot more',
      { goals: goals(['a', '1.1', 'Vuxna försörjer sig själva']) },
      { goals: goals(['b', '1.1.', 'VUXNA försörjer  sig själva']) },
      ['a unchanged b'],
    ],
    [
      'another wording',
      { goals: goals(['a', '1.1', 'Invånare är trygga och säkra i Södermalms stadsdelsområde']) },
      { goals: goals(['b', '1.1', 'Invånarna är trygga i Södermalms stadsdelsområde']) },
      ['a reworded b'],
    ],
    [
      'å is not a',
      { goals: goals(['a', '1.1', 'Gata']) },
      { goals: goals(['b', '1.1', 'Gåta']) },
      ['a ended', 'new b'],
    ],
    [
      'a split',
      { goals: goals(['a', '1.1', 'Äldres vård och omsorg är av hög kvalitet och präglas av trygghet']) },
      {
        goals: goals(
          ['b', '1.1', 'Äldres vård och omsorg är av hög kvalitet'],
          ['c', '1.2', 'Äldres vård och omsorg präglas av trygghet'],
        ),
      },
      ['a split c+b'],
    ],
    [
      'a merger',
      {
        goals: goals(
          ['b', '1.1', 'Äldres vård och omsorg är av hög kvalitet'],
          ['c', '1.2', 'Äldres vård och omsorg präglas av trygghet'],
        ),
      },
      { goals: goals(['a', '1.1', 'Äldres vård och omsorg är av hög kvalitet och präglas av trygghet']) },
      ['c+b merged a'],
    ],
    [
      'an end and a beginning',
      { goals: goals(['a', '1.1', 'Parker vårdas och utvecklas']) },
      { goals: goals(['b', '1.1', 'Chefer utövar ett närvarande ledarskap']) },
      ['a ended', 'new b'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(brief(matchGoals(before, after))).toEqual(expected);
  });

  test('indicators in common link goals whose titles have little in common', () => {
    const before = {
      goals: goals(['a', '1.1', 'Barnen leker och lär']),
      indicators: [indicator('i', 'a', 'Andel nöjda föräldrar')],
    };
    const after = {
      goals: goals(['b', '1.3', 'En likvärdig förskola']),
      indicators: [indicator('j', 'b', 'Andel nöjda föräldrar')],
    };
    const [link] = matchGoals(before, after);
    expect(link).toMatchObject({
      kind: 'reworded',
      evidence: [{ before: 'a', after: 'b', measures: 1, sameNumber: false }],
    });
    expect(link?.score).toBeGreaterThanOrEqual(0.5);
  });

  test('goals of different levels are never one', () => {
    const council: Goal = { id: 'b', level: 'council', number: '1.1', title: 'En trygg stad' };
    expect(brief(matchGoals({ goals: goals(['a', '1.1', 'En trygg stad']) }, { goals: [council] }))).toEqual([
      'a ended',
      'new b',
    ]);
  });

  test('goals with the same title stay apart by number, then by id', () => {
    const same = goals(['a', '1', 'Trygghet'], ['b', '2', 'Trygghet'], ['c', '3', 'Trygghet']);
    expect(brief(matchGoals({ goals: same }, { goals: [...same].reverse() }))).toEqual([
      'a unchanged a',
      'b unchanged b',
      'c unchanged c',
    ]);
  });

  test('a tree will do, and 2 000 goals against themselves are all unchanged', { timeout: 60_000 }, () => {
    const many = goals(
      ...Array.from(
        { length: 2000 },
        (_, index) => [`g${index}`, `${index}`, `Nämndens mål nummer ${index}`] as const,
      ),
    );
    const tree = buildGoalTree({ goals: many });
    const links = matchGoals(tree, tree);
    expect(links).toHaveLength(2000);
    expect(new Set(links.map(({ kind }) => kind))).toEqual(new Set(['unchanged']));
  });

  test('every goal stands in exactly one link', () => {
    const before = {
      goals: goals(
        ['a', '1', 'Trygga parker och gator'],
        ['b', '2', 'Trygga parker'],
        ['c', '3', 'Rena gator'],
      ),
    };
    const after = {
      goals: goals(
        ['x', '1', 'Trygga gator och parker'],
        ['y', '2', 'Trygga gator'],
        ['z', '3', 'Rena parker'],
      ),
    };
    const links = matchGoals(before, after, { threshold: 0.3 });
    expect(links.flatMap((link) => link.before).sort()).toEqual(['a', 'b', 'c']);
    expect(links.flatMap((link) => link.after).sort()).toEqual(['x', 'y', 'z']);
  });

  test('refuses goals that cannot be told apart', () => {
    const goal = { id: 'a', level: 'board', title: 'A' } as const;
    for (const goals of [[goal, goal], [{ ...goal, id: '' }]]) {
      for (const other of [{ goals }, { goals: [] }]) {
        expect(() => matchGoals(other, { goals })).toThrow(
          expect.objectContaining({ code: expect.stringMatching(/^id-/) as unknown }),
        );
      }
    }
  });

  test.each([0, -1, 1.1, Number.NaN])('refuses the threshold %d', (threshold) => {
    expect(() => matchGoals({ goals: [] }, { goals: [] }, { threshold })).toThrow(
      expect.objectContaining({ code: 'threshold-invalid' }),
    );
  });
});
