import type { Missing, MissingKind } from '../missing.ts';
import type { NoQuantity } from '../quantity.ts';

/**
 * Why a cell has no value: as the caller or the cell itself says, or only that it has none.
 *
 * @param cell - the cell without a value
 * @returns the reason
 */
export const whyMissing = (cell: NoQuantity | Missing | undefined): MissingKind | 'value-missing' =>
  cell?.missing ?? 'value-missing';
