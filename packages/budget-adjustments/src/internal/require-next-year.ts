import { BudgetAdjustmentsError } from '../errors.ts';

/**
 * Refuses a year that does not follow the one before; the first may be any.
 *
 * @param year - the year
 * @param last - the year before it in the list, if any
 */
export const requireNextYear = (year: number, last: number | undefined): void => {
  if (last === undefined || year === last + 1) return;
  throw new BudgetAdjustmentsError(
    'dates-out-of-order',
    `The year ${year} stands after ${last}; expected ${last + 1}. Give every year once, in order.`,
    { year, last },
  );
};
