import { addDays, weekdayOf } from './internal/civil.ts';
import { checkYear } from './internal/months.ts';
import type { CivilDate } from './period.ts';

/**
 * The day of ordinary elections to the council (valdag): the second Sunday of September every fourth year from 2018.
 *
 * Source: vallagen (2005:837) 1 kap. 3 §. Extra elections are not known here.
 *
 * @param year - calendar year
 * @returns the day, or undefined in a year without ordinary election and before 2018
 * @throws `year-out-of-range`
 *
 * @example
 * ```ts
 * import { findElectionDay } from '@sdn/period-calendar';
 *
 * findElectionDay(2026); // => '2026-09-13'
 * findElectionDay(2025); // => undefined
 * ```
 *
 * @category Dates that matter
 */
export const findElectionDay = (year: number): CivilDate | undefined => {
  if (checkYear(year) < 2018 || (year - 2018) % 4 !== 0) return undefined;
  const eighth = `${year}-09-08`;
  return addDays(eighth, 7 - weekdayOf(eighth));
};
