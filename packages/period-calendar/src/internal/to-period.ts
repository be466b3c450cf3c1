import { PeriodCalendarError } from '../errors.ts';
import type { Period, PeriodLike } from '../period.ts';
import { readKey } from './read-key.ts';

/**
 * The period itself, or the period of a canonical key.
 *
 * @param period - period or key
 * @returns the period
 */
export const toPeriod = (period: PeriodLike): Period => {
  if (typeof period !== 'string') return period;
  const read = readKey(period.slice(0, 20));
  if (read) return read;
  throw new PeriodCalendarError(
    'period-unreadable',
    `Not a period key: got ${JSON.stringify(period.slice(0, 40))}, expected one such as 2026-T2. Read printed labels with parsePeriod.`,
    { text: period, offset: 0, expected: 'a canonical period key' },
  );
};
