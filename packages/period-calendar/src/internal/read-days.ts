import type { CivilDate } from '../period.ts';
import { isDate } from './civil.ts';
import type { Fail } from './collect-facts.ts';
import type { Token } from './scan.ts';
import { isJoiner, monthOfWord } from './words.ts';

/** First and last day. */
export interface Days {
  readonly start: CivilDate;
  readonly end: CivilDate;
}

/** One end of a range, as far as it is said. */
interface Side {
  readonly day: Token;
  readonly month: number | undefined;
  readonly year: number | undefined;
}

// Day of the month or number of a month, year, month's name, slash; anything else.
const classOf = ({ text }: Token): string => {
  if (/^\d{1,2}$/.test(text)) return 'D';
  if (/^[1-9]\d{3}$/.test(text)) return 'Y';
  if (monthOfWord(text) !== undefined) return 'M';
  return text === '/' ? 'S' : 'X';
};

// "29", "29 januari", "29 januari 2021", "January 29 2021" or "29/1 2021".
const readSide = (tokens: readonly Token[]): Side | undefined => {
  const form = tokens.map(classOf).join('');
  const [day, month] = tokens.filter((token) => classOf(token) === 'D');
  if (!day || !/^(D|DMY?|MDY?|DSDY?)$/.test(form)) return undefined;
  const name = tokens.find((token) => classOf(token) === 'M');
  const year = tokens.find((token) => classOf(token) === 'Y');
  return {
    day,
    month: name ? monthOfWord(name.text) : month && Number(month.text),
    year: year && Number(year.text),
  };
};

const dateOf = ({ day, month }: Side, year: number, fail: Fail): CivilDate => {
  const date = `${year}-${String(month).padStart(2, '0')}-${day.text.padStart(2, '0')}`;
  if (isDate(date)) return date;
  throw fail(day.offset, 'a day that the month has');
};

// `2021-01-29`, whatever stood around it.
const readIsoDate = (tokens: readonly Token[], fail: Fail): CivilDate | undefined => {
  const text = tokens.map((token) => token.text).join('');
  if (tokens.length !== 5 || !/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  if (isDate(text)) return text;
  throw fail(tokens[4]?.offset ?? 0, 'a day that the month has');
};

/**
 * One day or a range of days: "29 januari 2021", "January 29, 2021", `2021-01-29`, "29/1", "1–15 mars", "28 december 2020 –
 * 3 januari 2021". The first day takes month and year from the last where it has none of its own.
 *
 * @param tokens - of the phrase, without words that say nothing
 * @param yearOr - gives the year where the phrase has none
 * @param fail - makes the error
 * @returns the days, or undefined when the phrase is of another form
 */
export const readDays = (tokens: readonly Token[], yearOr: () => number, fail: Fail): Days | undefined => {
  const iso = readIsoDate(tokens, fail);
  if (iso) return { start: iso, end: iso };
  const joiner = tokens.findIndex(({ text }) => isJoiner(text));
  const last = readSide(tokens.slice(joiner + 1));
  const first = joiner < 0 ? last : readSide(tokens.slice(0, joiner));
  if (!first || last?.month === undefined) return undefined;
  const year = last.year ?? yearOr();
  const start = { ...first, month: first.month ?? last.month };
  // "28 december – 3 januari 2021" starts in the year before.
  const startYear = first.year ?? (start.month > last.month ? year - 1 : year);
  const days = { start: dateOf(start, startYear, fail), end: dateOf(last, year, fail) };
  if (days.start > days.end) throw fail(last.day.offset, 'the last day after the first');
  return days;
};
