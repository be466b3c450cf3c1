import { PeriodCalendarError } from '../errors.ts';
import type { Period, PeriodLike } from '../period.ts';
import { readKey } from './read-key.ts';

// What is no period at all, as data from outside may be, is refused here rather than where its fields are read.
const isPeriod = (period: unknown): period is Period =>
  typeof period === 'object' && period !== null && 'firstMonth' in period && 'months' in period;

/**
 * The period itself, or the period of a canonical key.
 *
 * @param period - period or key
 * @returns the period
 */
export const toPeriod = (period: PeriodLike): Period => {
  const read =
    typeof period === 'string' ? readKey(period.slice(0, 20)) : isPeriod(period) ? period : undefined;
  if (read) return read;
  const shown = typeof period === 'string' ? period.slice(0, 40) : period;
  throw new PeriodCalendarError(
    'period-unreadable',
    `Not a period key: got ${JSON.stringify(shown)}, expected one such as 2026-T2. Read printed labels with parsePeriod.`,
    { text: period, offset: 0, expected: 'a canonical period key' },
  );
};
