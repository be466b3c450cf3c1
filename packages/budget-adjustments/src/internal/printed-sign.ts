import type { ColumnRole, SignConvention } from '../tables/table.ts';

/**
 * Tells whether a printed figure has the opposite sign of the canonical one; the same both ways.
 *
 * @param role - what the column holds
 * @param side - the side of the row
 * @param signs - the printed convention
 * @returns true when the sign is turned
 */
export const isTurned = (
  role: ColumnRole,
  side: 'cost' | 'income' | 'net',
  signs: SignConvention,
): boolean => {
  if (role === 'deviation') return signs.deviation === 'surplus-negative';
  return signs.income === 'negative' && (side === 'income' || role === 'income');
};
