import { addDays, isDate } from '../internal/civil.ts';
import type { IntervalFinding } from './interval-finding.ts';
import type { Interval } from './interval.ts';

/**
 * Everything odd about an activity's dates; never throws.
 *
 * Errors: a text that is no date, a start after the end. Hints: a start that is not the first, an end that is not the
 * last of a month ("2021-01-31" as a start is often a slip for the first). Information: a leap day, which most years lack.
 *
 * @param interval - the activity as the document gives it
 * @returns the findings, start before end; empty when nothing is odd
 *
 * @example
 * ```ts
 * import { validateInterval } from '@sdn/period-calendar/planning';
 *
 * validateInterval({ start: '2021-01-31', end: '2021-06-30' }).map(({ code }) => code); // => ['start-inside-month']
 * validateInterval({ start: '2021-01-01', end: '2021-12-31' }); // => []
 * ```
 *
 * @category Intervals
 */
export const validateInterval = (interval: Interval): readonly IntervalFinding[] => {
  const { start, end } = interval;
  const findings: IntervalFinding[] = [];
  const add = (
    code: IntervalFinding['code'],
    severity: IntervalFinding['severity'],
    field: 'start' | 'end',
  ): void => {
    findings.push({ code, severity, path: [field], date: interval[field] });
  };
  for (const field of ['start', 'end'] as const) {
    const date = interval[field];
    if (!isDate(date)) {
      add('date-invalid', 'error', field);
      continue;
    }
    if (field === 'start' && !date.endsWith('-01')) add('start-inside-month', 'hint', field);
    if (field === 'end' && !addDays(date, 1).endsWith('-01')) add('end-inside-month', 'hint', field);
    if (date.endsWith('-02-29')) add('leap-day', 'information', field);
  }
  if (isDate(start) && isDate(end) && start > end) add('start-after-end', 'error', 'start');
  return findings;
};
