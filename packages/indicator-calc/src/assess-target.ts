import type { CouncilReason, CouncilRelation } from './assessment.ts';
import type { Better, CouncilScope } from './indicator-report.ts';
import { isEqual } from './internal/integer.ts';
import { decimalsOf, toScaled } from './internal/scaled.ts';
import { isCityTotal, unitClash } from './internal/units.ts';
import type { Target } from './target.ts';

/**
 * What {@link assessTarget} needs to know beyond the two targets.
 *
 * @category Assessment
 */
export interface AssessTargetOptions {
  /** Direction of good; a ceiling, a floor, a band and a relative target bring their own. */
  readonly better?: Better | undefined;
  /** Whether the council's figure is a level or a city total; by default st, kr and energy are totals, other units levels. */
  readonly scope?: CouncilScope | undefined;
  /** Unit of the indicator, in which numbers printed without a unit are read. */
  readonly unit?: string | undefined;
}

const notComparable = (reason: CouncilReason): CouncilRelation => ({
  relation: 'not-comparable',
  reason,
});

const isMissing = ({ kind }: Target): boolean =>
  kind === 'none' || kind === 'delegated' || kind === 'pending' || kind === 'unparsed';

// Which number is the sharper demand, when the pair can be compared by number at all.
const sharperOf = (
  target: Target,
  council: Target,
  better: Better | undefined,
): 'higher' | 'lower' | 'unknown' | 'kinds-differ' => {
  const pair = [target.kind, council.kind];
  if (target.kind === 'within' && council.kind === 'within') {
    return target.centre === council.centre ? 'lower' : 'kinds-differ';
  }
  if (target.kind === 'relative' && council.kind === 'relative') {
    return target.baseYear === council.baseYear && target.change === council.change
      ? 'higher'
      : 'kinds-differ';
  }
  if (!pair.every((kind) => kind === 'level' || kind === 'at-most' || kind === 'at-least'))
    return 'kinds-differ';
  const ceiling = pair.includes('at-most');
  const floor = pair.includes('at-least');
  if (ceiling !== floor) return ceiling ? 'lower' : 'higher';
  if (ceiling) return 'kinds-differ';
  return better === 'higher' || better === 'lower' ? better : 'unknown';
};

/**
 * Holds a board's target (årsmål) against the council's (KF:s årsmål): equal, sharper, weaker, or not comparable with the reason.
 *
 * Needs no values, so it works on a plan; {@link assessIndicator} gives the same answer as `council`. The council's figure in
 * st, kr or energy is a total for the city of which the board has a share: not comparable as a level, unless `scope` says otherwise.
 *
 * @param target - the board's target
 * @param council - the council's target
 * @param options - direction of good, scope of the council's figure, unit of the indicator
 * @returns the relation, seen from the board
 *
 * @example
 * ```ts
 * import { assessTarget, parseTarget } from '@sdn/indicator-calc';
 *
 * assessTarget(parseTarget('70 %'), parseTarget('77 %'), { better: 'higher' }); // => { relation: 'weaker' }
 * assessTarget(parseTarget('33 st'), parseTarget('800 st'), { better: 'higher' });
 * // => { relation: 'not-comparable', reason: 'city-total' }
 * ```
 *
 * @category Assessment
 */
export const assessTarget = (
  target: Target,
  council: Target,
  options: AssessTargetOptions = {},
): CouncilRelation => {
  if (isMissing(target) || isMissing(council)) return notComparable('target-missing');
  if (target.kind === 'direction' && council.kind === 'direction') {
    return target.change === council.change ? { relation: 'equal' } : notComparable('kinds-differ');
  }
  if (!('value' in target) || !('value' in council)) return notComparable('kinds-differ');
  const sharper = sharperOf(target, council, options.better);
  if (sharper === 'kinds-differ') return notComparable(sharper);

  const unit = options.unit ?? '';
  const clash = unitClash(target.unit || unit, council.unit || unit);
  if (clash !== undefined) return notComparable(clash);
  const scope = options.scope ?? (isCityTotal(council.unit) ? 'city-total' : 'level');
  if (scope === 'city-total') return notComparable(scope);

  const scale = Math.max(decimalsOf(target.value), decimalsOf(council.value));
  const own = toScaled(target.value, scale);
  const theirs = toScaled(council.value, scale);
  if (isEqual(own, theirs)) return { relation: 'equal' };
  if (sharper === 'unknown') return notComparable('direction-missing');
  return { relation: own > theirs === (sharper === 'higher') ? 'sharper' : 'weaker' };
};
