import { IndicatorCalcError } from './errors.ts';
import type { Quantity } from './quantity.ts';
import type { Target } from './target.ts';

/**
 * Gives a number that was printed without a unit the unit (enhet) that the caller decided on, and marks it as applied.
 *
 * For a suggestion of {@link suggestUnit} or the unit of a definition. The raw text stays, so the cell still prints as it was.
 *
 * @param cell - a value, or a target with a number
 * @param unit - the unit, such as `"%"`
 * @returns the same cell with the unit and `unitApplied: true`; the cell itself when it already has that unit
 * @throws 'unit-conflict' when the cell was printed with another unit
 *
 * @example
 * ```ts
 * import { applyUnit, parseQuantity } from '@sdn/indicator-calc';
 *
 * const bare = parseQuantity('75');
 * if (bare.kind === 'quantity') {
 *   applyUnit(bare, '%'); // => { kind: 'quantity', raw: '75', value: '75', decimals: 0, unit: '%', unitApplied: true }
 * }
 * ```
 *
 * @category Values and targets
 */
export const applyUnit = <T extends Quantity | Extract<Target, { readonly unit: string }>>(
  cell: T,
  unit: string,
): T => {
  if (cell.unit === unit) return cell;
  if (cell.unit === '') return { ...cell, unit, unitApplied: true };
  throw new IndicatorCalcError(
    'unit-conflict',
    `The cell is printed in ${JSON.stringify(cell.unit)}, not in ${JSON.stringify(unit)}. Convert the number, or correct the unit.`,
    { printed: cell.unit, unit },
  );
};
