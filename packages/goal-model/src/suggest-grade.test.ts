import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildGoalTree,
  describeGrounds,
  type Grade,
  type GradePolicy,
  type Grounds,
  type ItemStatus,
  itemStatuses,
  suggestGrade,
} from './index.ts';

const groundsOf = (statuses: readonly ItemStatus[]): Grounds => {
  const tree = buildGoalTree({
    goals: [{ id: 'nm', level: 'board', title: 'Nämndmål' }],
    indicators: statuses.map((_, index) => ({
      id: `i${index}`,
      goal: 'nm',
      owner: 'board',
      title: `Indikator ${index}`,
    })),
  });
  return describeGrounds(tree, tree.nodes[0]?.id, { indicators: (id) => statuses[Number(id.slice(1))] });
};
const items = (met: number, partly = 0, notMet = 0, notAssessable = 0): ItemStatus[] =>
  [met, partly, notMet, notAssessable].flatMap((count, code) =>
    Array<ItemStatus>(count).fill(itemStatuses[code] as ItemStatus),
  );

const half = { met: 1, of: 2 };
const strictest: GradePolicy = { kind: 'strictest', undetermined: 'count' };
const lenient: GradePolicy = { kind: 'strictest', undetermined: 'leave-out' };
const share: GradePolicy = {
  kind: 'at-least-share',
  met: { met: 4, of: 5 },
  partly: half,
  undetermined: 'count',
};
const shareLeft: GradePolicy = { ...share, undetermined: 'leave-out' };
const direction: GradePolicy = { kind: 'right-direction', right: half, strong: half, undetermined: 'count' };

describe('suggestGrade', () => {
  test.each<[name: string, policy: GradePolicy, statuses: ItemStatus[], grade: Grade, rule: string]>([
    ['no items', strictest, [], 'not-assessable', 'no-items'],
    ['undetermined items alone', share, items(0, 0, 0, 2), 'not-assessable', 'no-assessable-item'],
    ['every item met', strictest, items(3), 'met', 'every-item-is-met'],
    ['one item partly met', strictest, items(3, 1), 'partly', 'an-item-is-partly-met'],
    [
      'one item not met beside an undetermined one',
      strictest,
      items(3, 0, 1, 1),
      'not-met',
      'an-item-is-not-met',
    ],
    [
      'an undetermined item that counts',
      strictest,
      items(3, 1, 0, 1),
      'not-assessable',
      'an-item-is-undetermined',
    ],
    ['an undetermined item left out', lenient, items(3, 0, 0, 1), 'met', 'every-item-is-met'],
    ['exactly four of five', share, items(4, 0, 1), 'met', 'share-met-reached'],
    ['just below four of five', share, items(7, 0, 2), 'partly', 'share-partly-reached'],
    ['exactly half', share, items(1, 0, 1), 'partly', 'share-partly-reached'],
    ['below half', share, items(1, 0, 2), 'not-met', 'no-share-reached'],
    ['eight of ten with two undetermined, counted', share, items(8, 0, 0, 2), 'met', 'share-met-reached'],
    [
      'three of five with two undetermined, left out',
      shareLeft,
      items(3, 0, 0, 2),
      'met',
      'share-met-reached',
    ],
    ['2 of 4 met, one partly', direction, items(2, 1, 1), 'met', 'right-direction-strong-trend'],
    ['1 of 4 met, one partly', direction, items(1, 1, 2), 'partly', 'right-direction-weak-trend'],
    ['3 of 4 not met', direction, items(1, 0, 3), 'not-met', 'wrong-direction'],
  ])('%s', (_, policy, statuses, grade, rule) => {
    expect(suggestGrade(groundsOf(statuses), policy)).toMatchObject({
      goal: 'nm',
      grade,
      rule,
      policy: policy.kind,
    });
  });

  test('the suggestion explains itself with the items that weighed', () => {
    const suggestion = suggestGrade(groundsOf(items(1, 1)), { ...strictest, groups: ['boardIndicators'] });
    expect(suggestion).toMatchObject({ undetermined: 'count', groups: ['boardIndicators'] });
    expect(suggestion.tally.items.map(({ id, status }) => [id, status])).toEqual([
      ['i0', 'met'],
      ['i1', 'partly'],
    ]);
    expect(JSON.parse(JSON.stringify(suggestion))).toEqual(suggestion);
  });

  test('groups that are not named do not weigh', () => {
    expect(suggestGrade(groundsOf(items(1)), { ...strictest, groups: ['expectedResults'] }).rule).toBe(
      'no-items',
    );
  });

  test('an own policy sees the grounds and is stored under its name', () => {
    const own: GradePolicy = {
      kind: 'own',
      name: 'majority',
      rule: 'more met than not',
      suggest: ({ groups }) => (groups.boardIndicators.met > 1 ? 'met' : 'not-met'),
    };
    expect(suggestGrade(groundsOf(items(2)), own)).toMatchObject({
      grade: 'met',
      policy: 'majority',
      rule: 'more met than not',
      undetermined: undefined,
    });
  });

  test('a kind of item named twice weighs once', () => {
    const groups = ['boardIndicators', 'boardIndicators'] as const;
    expect(suggestGrade(groundsOf(items(2)), { ...strictest, groups }).tally.total).toBe(2);
  });

  test.each([
    ['{ "kind": "average", "undetermined": "count" }', 'policy'],
    ['{ "kind": "strictest" }', 'undetermined'],
    ['{ "kind": "strictest", "undetermined": "count", "groups": ["indicators"] }', 'group'],
  ])('refuses %s: no part of a policy has a default', (json, what) => {
    const policy = JSON.parse(json) as GradePolicy;
    expect(() => suggestGrade(groundsOf(items(1)), policy)).toThrow(
      expect.objectContaining({
        code: 'policy-invalid',
        details: expect.objectContaining({ what }) as unknown,
      }),
    );
  });

  test('a share that is none is refused whichever step would decide', () => {
    const policy: GradePolicy = {
      kind: 'at-least-share',
      met: half,
      partly: { met: 2, of: 1 },
      undetermined: 'count',
    };
    for (const statuses of [items(1), []]) {
      expect(() => suggestGrade(groundsOf(statuses), policy)).toThrow(
        expect.objectContaining({ code: 'share-invalid' }),
      );
    }
  });

  test.each([
    { met: 2, of: 1 },
    { met: -1, of: 1 },
    { met: 0, of: 0 },
    { met: 0.5, of: 1 },
    { met: Number.NaN, of: 1 },
  ])('refuses the share $met of $of', (met) => {
    const policy: GradePolicy = { kind: 'at-least-share', met, partly: half, undetermined: 'count' };
    expect(() => suggestGrade(groundsOf(items(1)), policy)).toThrow(
      expect.objectContaining({ code: 'share-invalid' }),
    );
  });
});

describe('suggestGrade, as properties', () => {
  const rank: Readonly<Record<Grade, number>> = {
    'not-met': 0,
    partly: 1,
    met: 2,
    'not-assessable': Number.NaN,
  };
  const worse: Readonly<Record<string, ItemStatus>> = {
    met: 'partly',
    partly: 'not-met',
    'not-met': 'not-met',
  };
  const shares = fc
    .tuple(fc.nat({ max: 6 }), fc.integer({ min: 1, max: 6 }))
    .map(([met, of]) => ({ met: Math.min(met, of), of }));
  const undetermined = fc.constantFrom('count' as const, 'leave-out' as const);
  const policies: fc.Arbitrary<GradePolicy> = fc.oneof(
    fc.record({ kind: fc.constant('strictest' as const), undetermined }),
    fc.record({ kind: fc.constant('at-least-share' as const), met: shares, partly: shares, undetermined }),
    fc.record({ kind: fc.constant('right-direction' as const), right: shares, strong: shares, undetermined }),
  );

  test('making one item worse never improves the suggestion', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...itemStatuses), { minLength: 1, maxLength: 9 }),
        fc.nat(),
        policies,
        (statuses, seed, policy) => {
          const index = seed % statuses.length;
          const lowered = statuses.map((each, at) => (at === index ? (worse[each] ?? each) : each));
          const [before, after] = [statuses, lowered].map(
            (each) => suggestGrade(groundsOf(each), policy).grade,
          );
          expect(rank[after as Grade] > rank[before as Grade]).toBe(false);
        },
      ),
    );
  });

  test('the order of the items does not matter', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...itemStatuses), { maxLength: 9 }),
        policies,
        (statuses, policy) => {
          const backwards = suggestGrade(groundsOf([...statuses].reverse()), policy);
          expect(backwards.grade).toBe(suggestGrade(groundsOf(statuses), policy).grade);
        },
      ),
    );
  });
});
