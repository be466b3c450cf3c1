import { IndicatorCalcError } from './errors.ts';
import { joinParts } from './internal/join-parts.ts';
import type { RollUp, RollUpPart } from './roll-up.ts';

const sameMethod = (a: RollUpPart, b: RollUpPart): boolean =>
  a.over === b.over &&
  JSON.stringify(Object.entries(a.method).sort()) === JSON.stringify(Object.entries(b.method).sort());

/**
 * Joins roll-ups of the same method into one, such as boards into the city (sammanslagning).
 *
 * The order of the parts does not matter, nor how the observations were split: the answer is the one that
 * {@link rollUp} gives for all of them at once. A part may come from another process as JSON.
 *
 * @param parts - roll-ups, or their JSON, of one method, unit of measure, sex and period, with nobody in two of them
 * @returns one roll-up over everyone in the parts
 * @throws `observations-mixed` when there are no parts, or method, unit of measure, sex or period differ
 * @throws `observation-duplicate` when someone is in two parts
 *
 * @example
 * ```ts
 * import { mergeRollUps, rollUp } from '@sdn/indicator-calc';
 *
 * const north = rollUp([{ organisation: 'Hemtjänst norr', value: '10' }], { aggregation: 'sum' });
 * const south = rollUp([{ organisation: 'Hemtjänst söder', value: '4' }], { aggregation: 'sum' });
 * const both = mergeRollUps([north, JSON.parse(JSON.stringify(south))]);
 * both.result.status === 'value' && both.result.value.toString(); // => '14'
 *
 * mergeRollUps([north, north]); // => throws 'observation-duplicate'
 * ```
 *
 * @category Roll-up
 */
export const mergeRollUps = (parts: readonly RollUpPart[]): RollUp => {
  const [first] = parts;
  if (first === undefined || !parts.every((part) => sameMethod(first, part))) {
    throw new IndicatorCalcError(
      'observations-mixed',
      `${parts.length} roll-ups share no method; expected one or more with the same aggregation, factor, reason and scope.`,
    );
  }
  return joinParts(first.method, first.over, parts);
};
