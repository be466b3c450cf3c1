import { listPairs } from './internal/goal-pairs.ts';
import { GoalModelError } from './errors.ts';
import { indexRows } from './internal/index-rows.ts';
import type { PlanRows } from './plan.ts';

/**
 * What became of a goal between two plans: oförändrat `unchanged`, omnumrerat `renumbered`, omformulerat `reworded`, delat
 * `split`, sammanslaget `merged`, avslutat `ended`, nytt `new`.
 *
 * @category Lineage
 */
export type LineageKind = 'unchanged' | 'renumbered' | 'reworded' | 'split' | 'merged' | 'ended' | 'new';

/**
 * Why two goals are taken for one, as plain JSON.
 *
 * @category Lineage
 */
export interface LineageEvidence {
  /** Id in the earlier plan. */
  readonly before: string;
  /** Id in the later plan. */
  readonly after: string;
  /** Likeness of the titles, 0 to 1: mean of letter-by-letter and word-by-word likeness. */
  readonly titles: number;
  /** Share of indicators and activities with the same title, 0 to 1; undefined where neither goal has any. */
  readonly measures: number | undefined;
  /** Whether both have the same number, or both none. */
  readonly sameNumber: boolean;
  /** Likeness used: that of the titles, or the mean with the measures where that is higher. */
  readonly score: number;
}

/**
 * A proposed link between goals of two plans, to be confirmed by a person.
 *
 * @category Lineage
 */
export interface LineageLink {
  /** What became of the goal. */
  readonly kind: LineageKind;
  /** Ids in the earlier plan, the most alike first; empty for a new goal. */
  readonly before: readonly string[];
  /** Ids in the later plan, the most alike first; empty for an ended goal. */
  readonly after: readonly string[];
  /** The weakest likeness among the pairs, 0 to 1; 1 for goals that ended or are new. */
  readonly score: number;
  /** The evidence, pair by pair. */
  readonly evidence: readonly LineageEvidence[];
}

/**
 * How alike goals must be.
 *
 * @category Lineage
 */
export interface MatchGoalsOptions {
  /** Likeness from which two goals are proposed as one, above 0 and at most 1; 0.5 when left out. */
  readonly threshold?: number | undefined;
}

/**
 * Proposes the lineage (härledning) of goals between two years' plans: which goal became which, with score and evidence, for a
 * person to confirm.
 *
 * Ids and numbers change between years, so goals are matched within their level by title and by the indicators and activities
 * that stand under them. The pair most alike is linked first, each goal once; a goal left over that is like a linked one makes
 * the link a split or a merger. For editions of one plan, where ids stay, use `diffPlans`.
 *
 * @param before - goals of the earlier plan, with indicators and activities; a tree will do
 * @param after - goals of the later plan
 * @param options - how alike goals must be
 * @returns the links in the order of the earlier plan, a merger where its goal most alike stands, new goals last in the order of the later plan; every goal stands in exactly
 *   one link
 * @throws {@link GoalModelError} `threshold-invalid` for a threshold that is not above 0 and at most 1, `id-missing` or
 *   `id-duplicate` where goals cannot be told apart
 *
 * @example
 * ```ts
 * import { matchGoals } from '@sdn/goal-model';
 *
 * const year2020 = {
 *   goals: [
 *     { id: 'a', level: 'board', number: '1.2.1', title: 'Skärholmen är tryggt och säkert' },
 *     { id: 'b', level: 'board', number: '1.2.2', title: 'Skärholmens offentliga rum är välskötta' },
 *   ],
 * } as const;
 * const year2021 = {
 *   goals: [
 *     { id: 'x', level: 'board', number: '1.2.1', title: 'Skärholmens offentliga rum är välskötta' },
 *     { id: 'y', level: 'board', number: '1.2.2', title: 'Nämndens transporter är klimatsmarta' },
 *   ],
 * } as const;
 * matchGoals(year2020, year2021).map(({ kind, before, after }) => [kind, ...before, ...after]);
 * // => [['ended', 'a'], ['renumbered', 'b', 'x'], ['new', 'y']]
 * ```
 *
 * @category Lineage
 */
export const matchGoals = (
  before: PlanRows,
  after: PlanRows,
  options: MatchGoalsOptions = {},
): LineageLink[] => {
  const { threshold = 0.5 } = options;
  if (!(threshold > 0 && threshold <= 1)) {
    throw new GoalModelError(
      'threshold-invalid',
      `The threshold is ${threshold}. Give a likeness above 0 and at most 1.`,
      { threshold },
    );
  }
  for (const { goals } of [before, after]) indexRows(goals, 'goal', ({ id }) => id);
  const pairs = listPairs(before, after).filter((pair) => pair.score >= threshold);
  const groups = groupPairs(pairs);

  const links: LineageLink[] = [];
  for (const { id } of before.goals) {
    const group = groups.byBefore.get(id);
    if (group === undefined) links.push({ kind: 'ended', before: [id], after: [], score: 1, evidence: [] });
    else if (group[0]?.before === id) links.push(linkOf(group));
  }
  for (const { id } of after.goals) {
    if (!groups.linkedAfter.has(id))
      links.push({ kind: 'new', before: [], after: [id], score: 1, evidence: [] });
  }
  return links;
};

interface Groups {
  readonly byBefore: ReadonlyMap<string, readonly LineageEvidence[]>;
  readonly linkedAfter: ReadonlySet<string>;
}

// Links the pairs most alike one to one, then lets a goal left over join the pair that it is most like.
const groupPairs = (pairs: readonly LineageEvidence[]): Groups => {
  const byBefore = new Map<string, LineageEvidence[]>();
  const byAfter = new Map<string, LineageEvidence[]>();
  for (const pair of pairs) {
    if (byBefore.has(pair.before) || byAfter.has(pair.after)) continue;
    const group = [pair];
    byBefore.set(pair.before, group);
    byAfter.set(pair.after, group);
  }
  for (const pair of pairs) {
    const [earlier, later] = [byBefore.get(pair.before), byAfter.get(pair.after)];
    // One side linked, the other left over; a group grows on one side only, so it is a split or a merger.
    if (
      earlier !== undefined &&
      later === undefined &&
      earlier.every((each) => each.before === pair.before)
    ) {
      earlier.push(pair);
      byAfter.set(pair.after, earlier);
    } else if (
      later !== undefined &&
      earlier === undefined &&
      later.every((each) => each.after === pair.after)
    ) {
      later.push(pair);
      byBefore.set(pair.before, later);
    }
  }
  return { byBefore, linkedAfter: new Set(byAfter.keys()) };
};

const linkOf = (evidence: readonly LineageEvidence[]): LineageLink => {
  const before = [...new Set(evidence.map((pair) => pair.before))];
  const after = [...new Set(evidence.map((pair) => pair.after))];
  const score = Math.min(...evidence.map((pair) => pair.score));
  return { kind: kindOf(evidence, before.length, after.length), before, after, score, evidence };
};

const kindOf = ([best]: readonly LineageEvidence[], before: number, after: number): LineageKind => {
  if (before > 1) return 'merged';
  if (after > 1) return 'split';
  if (best === undefined || best.titles < 1) return 'reworded';
  return best.sameNumber ? 'unchanged' : 'renumbered';
};
