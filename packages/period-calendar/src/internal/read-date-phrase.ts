import { endOfPeriod } from '../end-of-period.ts';
import type { DatePhrase } from '../prose/date-phrase.ts';
import { startOfPeriod } from '../start-of-period.ts';
import { addDays, daysBetween } from './civil.ts';
import { periodExample, type Fail } from './collect-facts.ts';
import { checkYear, monthOrdinal, spanAt } from './months.ts';
import {
  isSilent,
  isVague,
  openBound,
  openPart,
  seasonOfWord,
  shortenUntil,
  skipSilence,
  type Bound,
  type Part,
} from './phrase-words.ts';
import { readDays, type Days } from './read-days.ts';
import { periodOfTokens } from './read-period.ts';
import { checkText, scan, unreadable, type Token } from './scan.ts';
import { isJoiner } from './words.ts';

const expected = 'a date such as "29 januari 2021", "till och med februari 2020" or "våren 2021"';

const daysOf = (period: Parameters<typeof startOfPeriod>[0]): Days => ({
  start: startOfPeriod(period),
  end: endOfPeriod(period),
});

// The days of "våren 2021"; the year is the only thing that may follow.
const readSeason = (tokens: readonly Token[], yearOr: () => number, fail: Fail): Days | undefined => {
  const months = seasonOfWord(tokens[0]?.text);
  if (!months) return undefined;
  const [, year, more] = tokens;
  const stray = year && !/^[1-9]\d{3}$/.test(year.text) ? year : more;
  if (stray) throw fail(stray.offset, 'a year');
  const [first, last] = months;
  return daysOf(spanAt(monthOrdinal(year ? Number(year.text) : yearOr(), first), last - first + 1));
};

// Thirds in whole days, rounded down; the last takes the rest: 1–10, 11–20 and 21–31 in March.
const thirdOf = ({ start, end }: Days, part: Part | undefined): Days => {
  const third = Math.floor((daysBetween(start, end) + 1) / 3);
  if (part === 'first') return { start, end: addDays(start, third - 1) };
  if (part === 'middle') return { start: addDays(start, third), end: addDays(start, 2 * third - 1) };
  return part === 'last' ? { start: addDays(start, 2 * third), end } : { start, end };
};

const within = ({ start, end }: Days, bound: Bound | undefined, approximate: boolean): DatePhrase => {
  if (bound === 'until') return { kind: 'until', end, approximate };
  if (bound === 'from') return { kind: 'from', start, approximate };
  if (bound === 'before') return { kind: 'until', end: addDays(start, -1), approximate };
  return { kind: start === end ? 'day' : 'span', start, end, approximate };
};

/**
 * What a phrase says of time.
 *
 * @param text - the phrase
 * @param given - the year of a phrase without one
 * @returns its days
 */
export const readDatePhrase = (text: string, given?: number): DatePhrase => {
  const fail: Fail = (offset, wanted) =>
    unreadable('date-unreadable', text, offset, wanted === periodExample ? expected : wanted);
  const yearOr = (): number => {
    if (given !== undefined) return checkYear(given);
    throw unreadable('year-missing', text, text.length, 'a year of four digits, or the option year');
  };
  const all = shortenUntil(scan(checkText(text, 'date-unreadable', expected)));
  const certain = all.filter(({ text: word }) => !isVague(word));
  const bound = openBound(skipSilence(certain));
  const part = openPart(skipSilence(bound.rest));
  const words = skipSilence(part.rest);
  // "före november månads utgång" closes with the month, "före november" before it.
  const closes = words.at(-1)?.text === 'utgång';
  const tokens = words.slice(0, closes ? -1 : undefined).filter(({ text: word }) => !isSilent(word));
  if (tokens.length === 0) throw fail(text.length, expected);
  const christmas = tokens.find(({ text: word }) => word === 'jul');
  if (christmas) throw fail(christmas.offset, '"juli" or "July", since "jul" is Christmas too');
  const season = readSeason(tokens, yearOr, fail);
  const days = season ?? readDays(tokens, yearOr, fail) ?? daysOf(periodOfTokens(tokens, text, given, fail));
  const approximate = Boolean(season ?? part.value) || certain.length < all.length;
  // "från mars till maj" has both ends.
  const range = bound.value === 'from' && tokens.some(({ text: word }) => isJoiner(word));
  const kind = closes ? 'until' : range ? undefined : bound.value;
  return within(thirdOf(days, part.value), kind, approximate);
};
