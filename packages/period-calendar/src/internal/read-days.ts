import type { CivilDate } from '../period.ts';
import type { Fail } from './collect-facts.ts';
import { isDate } from './civil.ts';
import type { Token } from './scan.ts';
import { isJoiner, monthOfWord } from './words.ts';

/** First and last day. */
export interface Days {
  readonly start: CivilDate;
  readonly end: CivilDate;
}

// Day of the month or number of a month, year, month's name, joiner, slash; anything else.
const classOf = ({ text }: Token): string => {
  if (/^\d{1,2}$/.test(text)) return 'D';
  if (/^[1-9]\d{3}$/.test(text)) return 'Y';
  if (monthOfWord(text) !== undefined) return 'M';
  return isJoiner(text) ? 'J' : text === '/' ? 'S' : 'X';
};

/**
 * One day or a range of days: "29 januari 2021", "January 29, 2021", `2021-01-29`, "29/1", "1–15 mars", "28 december 2020 –
 * 3 januari 2021".
 *
 * @param tokens - of the phrase, without words that say nothing
 * @param yearOr - gives the year where the phrase has none
 * @param fail - makes the error
 * @returns the days, or undefined when the phrase is of another form
 */
export const readDays = (tokens: readonly Token[], yearOr: () => number, fail: Fail): Days | undefined => {
  const form = tokens.map(classOf).join('');
  if (!/^(?:DMY?|MDY?|YJDJD|DSDY?|DJDMY?|DMY?JDMY?)$/.test(form)) return undefined;
  const of = (kind: string): readonly Token[] => tokens.filter((token) => classOf(token) === kind);
  const days = form === 'YJDJD' ? of('D').slice(1) : form.startsWith('DSD') ? of('D').slice(0, 1) : of('D');
  const names = of('M').map(({ text }) => monthOfWord(text) ?? 0);
  const slashed = form.startsWith('DSD') ? of('D')[1] : of('D')[0];
  const months = names.length > 0 ? names : [Number(slashed?.text)];
  const years = of('Y').map(({ text }) => Number(text));
  const lastYear = years.at(-1) ?? yearOr();
  // "28 december – 3 januari 2021" starts in the year before.
  const turns = years.length < 2 && (months[0] ?? 0) > (months.at(-1) ?? 0);
  const firstYear = years.length > 1 ? (years[0] ?? lastYear) : turns ? lastYear - 1 : lastYear;
  const dateOf = (year: number, month: number | undefined, day: Token | undefined): CivilDate => {
    const date = `${year}-${String(month).padStart(2, '0')}-${(day?.text ?? '').padStart(2, '0')}`;
    if (!isDate(date)) throw fail(day?.offset ?? 0, 'a day that the month has');
    return date;
  };
  const start = dateOf(firstYear, months[0], days[0]);
  const end = dateOf(lastYear, months.at(-1), days.at(-1));
  if (start > end) throw fail(days.at(-1)?.offset ?? 0, 'the last day after the first');
  return { start, end };
};
