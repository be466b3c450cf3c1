import { kindNames, monthNames, shortMonth } from './internal/labels.ts';
import { firstOrdinal, lastOrdinal, letterOf, monthOf, yearOf } from './internal/months.ts';
import { toPeriod } from './internal/to-period.ts';
import type { Language, PeriodLike } from './period.ts';

/** How `formatPeriod` writes. */
export interface FormatPeriodOptions {
  /** `long` ("Tertial 1 2021", the default) or `short` ("T1 2021"). */
  readonly style?: 'long' | 'short' | undefined;
  /** `sv` (the default) or `en`. */
  readonly language?: Language | undefined;
}

/**
 * The label of a period as reports print it; `parsePeriod` reads every one of them back.
 *
 * Kinds and months have Swedish or English names, a span has an en dash without spaces ("jan–juli 2023").
 *
 * @param period - period or key
 * @param options - style and language
 * @returns the label
 * @throws `period-unreadable` for a bad key
 *
 * @example
 * ```ts
 * import { formatPeriod } from '@sdn/period-calendar';
 *
 * formatPeriod('2021-T1'); // => 'Tertial 1 2021'
 * formatPeriod('2023-01/2023-07', { style: 'short' }); // => 'jan–juli 2023'
 * formatPeriod('2024-Q3', { language: 'en' }); // => 'Quarter 3 2024'
 * ```
 *
 * @category Periods
 */
export const formatPeriod = (period: PeriodLike, options: FormatPeriodOptions = {}): string => {
  const { style = 'long', language = 'sv' } = options;
  const read = toPeriod(period);
  if (read.kind === 'year') return String(read.year);
  const [first, last] = [firstOrdinal(read), lastOrdinal(read)];
  const name = (ordinal: number): string => {
    const whole = monthNames[language][monthOf(ordinal) - 1] ?? '';
    return style === 'long' ? whole : shortMonth(whole, language);
  };
  if (read.kind === 'month') return `${name(first)} ${read.year}`;
  if (read.kind === 'span') {
    const year = yearOf(last) === read.year ? '' : ` ${read.year}`;
    return `${name(first)}${year}–${name(last)} ${yearOf(last)}`;
  }
  return style === 'long'
    ? `${kindNames[language][read.kind] ?? ''} ${read.number} ${read.year}`
    : `${letterOf[read.kind] ?? ''}${read.number} ${read.year}`;
};
