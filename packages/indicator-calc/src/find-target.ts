import type { IndicatorDefinition, TargetVersion } from './definition.ts';

/**
 * Which target {@link findTarget} looks for.
 *
 * @category Definition
 */
export interface FindTargetOptions {
  /** Whose target: the owner's own, which is the default, or the council's. */
  readonly of?: 'owner' | 'council' | undefined;
  /** The day to look from, `YYYY-MM-DD`; decisions after it do not count yet. */
  readonly on?: string | undefined;
}

/**
 * Finds the target (årsmål) that applies in a year: the last decided version. A proposal never applies.
 *
 * A target change proposed in a report ("645 → 700") is a proposal until it is decided. Versions count in the order listed; with `on`,
 * those decided after that day are passed over, and a version without a day counts as decided from the start.
 *
 * @param definition - the indicator
 * @param year - the year of the target
 * @param options - whose target, and from which day
 * @returns the version with its decision; undefined when nothing is decided
 *
 * @example
 * ```ts
 * import { parseTarget } from '@sdn/indicator-calc';
 * import { findTarget, type IndicatorDefinition } from '@sdn/indicator-calc/definitions';
 *
 * const summerJobs: IndicatorDefinition = {
 *   id: 'feriejobb', title: 'Antal tillhandahållna platser för feriejobb', owner: 'council', unit: 'st', better: 'higher',
 *   periodicity: 'tertial', sexSplit: 'unknown',
 *   targets: [{ year: 2021, versions: [
 *     { state: 'decided', target: parseTarget('645 st'), decision: 'VP 2021' },
 *     { state: 'proposed', target: parseTarget('700 st'), decision: 'T1 2021' },
 *   ] }],
 * };
 * findTarget(summerJobs, 2021)?.target.raw; // => '645 st'
 * findTarget(summerJobs, 2022); // => undefined
 * ```
 *
 * @category Definition
 */
export const findTarget = (
  definition: IndicatorDefinition,
  year: number,
  options: FindTargetOptions = {},
): TargetVersion | undefined => {
  const years = options.of === 'council' ? definition.councilTargets : definition.targets;
  return years
    ?.filter((entry) => entry.year === year)
    .flatMap((entry) => entry.versions)
    .filter(({ state }) => state === 'decided')
    .filter(({ on }) => options.on === undefined || on === undefined || on <= options.on)
    .at(-1);
};
