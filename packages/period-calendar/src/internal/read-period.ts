import { isInPeriod } from '../is-in-period.ts';
import type { ReadPeriod, ReportKind } from '../parse-period.ts';
import type { CalendarPeriod, Period } from '../period.ts';
import { collectFacts, onePeriod, periodExample, type Fail, type Facts } from './collect-facts.ts';
import { checkYear, lengthOf, monthOrdinal, periodAt, spanAt } from './months.ts';
import { readKey } from './read-key.ts';
import { checkText, scan, unreadable, type Token } from './scan.ts';

const tertialReports = ['tertial-1', 'tertial-2', 'tertial-3'] as const;

// The numbered part of the year that the label names, or the year.
const readPart = ({ kind, number }: Facts, year: number, end: number, fail: Fail): CalendarPeriod => {
  const named = kind?.value ?? 'year';
  const count = 12 / lengthOf[named];
  if (named === 'year' && number) throw fail(number.offset, onePeriod);
  const place = named === 'year' ? 1 : (number?.value ?? 0);
  if (place < 1 || place > count) throw fail(number?.offset ?? end, `a number from 1 to ${count}`);
  return periodAt(named, monthOrdinal(year, (place - 1) * lengthOf[named] + 1));
};

// The month or span that the label names, or undefined when it names no month.
const readMonths = ({ months, years }: Facts, year: number, fail: Fail): Period | undefined => {
  const [first, last] = months;
  if (!first) return undefined;
  const start = monthOrdinal(year, first.value);
  if (!last) return periodAt('month', start);
  const length = monthOrdinal(years[1]?.value ?? year, last.value) - start + 1;
  if (length < 1) throw fail(last.offset, 'the last month after the first');
  return spanAt(start, length);
};

// A tertial is a report when the label says so, and when it heads months of its own ("T1 Snitt jan – mars").
const readReport = ({ report, months }: Facts, part: CalendarPeriod): ReportKind | undefined =>
  report?.value === 'tertial' || (!report && months[0] && part.kind === 'tertial')
    ? tertialReports[part.number - 1]
    : report?.value;

/**
 * The period that the words speak of.
 *
 * @param tokens - of the label
 * @param text - the label, for errors
 * @param given - the year of a label without one
 * @param fail - makes the error when it cannot be read
 * @returns the period
 */
export const periodOfTokens = (
  tokens: readonly Token[],
  text: string,
  given?: number,
  fail: Fail = (offset, expected) => unreadable('period-unreadable', text, offset, expected),
): ReadPeriod => {
  const facts = collectFacts(tokens, fail);
  const { kind, months, years } = facts;
  if (!kind && !months[0] && !years[0]) throw fail(0, periodExample);
  // A second year belongs to a second month: "november 2023–februari 2024".
  const stray =
    months[2] ?? years.find(({ value }, index) => value !== years[0]?.value && index >= months.length);
  if (stray) throw fail(stray.offset, onePeriod);
  const year = years[0]?.value ?? given;
  if (year === undefined)
    throw unreadable('year-missing', text, text.length, 'a year of four digits, or the option year');
  const part = readPart(facts, checkYear(year), text.length, fail);
  const named = readMonths(facts, year, fail);
  if (kind && named && !isInPeriod(named, part)) throw fail(months[0]?.offset ?? 0, `months of ${part.key}`);
  const report = readReport(facts, part);
  return { ...(named ?? part), ...(report && { report }) };
};

/**
 * The period of a canonical key or a printed label.
 *
 * @param text - key or label
 * @param given - the year of a label without one
 * @returns the period
 */
export const readPeriod = (text: string, given?: number): ReadPeriod =>
  readKey(checkText(text, 'period-unreadable', periodExample).trim()) ??
  periodOfTokens(scan(text), text, given);
