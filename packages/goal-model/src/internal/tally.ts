import type { Tally, TallyItem } from '../describe-grounds.ts';
import type { ItemStatus } from '../status.ts';

/**
 * Counts items by status.
 *
 * @param items - the items
 * @returns the counts, with the items
 */
export const tallyOf = (items: readonly TallyItem[]): Tally => {
  const countOf = (status: ItemStatus): number => items.filter((item) => item.status === status).length;
  return {
    total: items.length,
    met: countOf('met'),
    partly: countOf('partly'),
    notMet: countOf('not-met'),
    notAssessable: countOf('not-assessable'),
    items,
  };
};
