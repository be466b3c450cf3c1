import type { ReportKind } from '../parse-period.ts';
import type { CalendarKind } from '../period.ts';
import type { Token } from './scan.ts';
import { isFiller, isJoiner, kindOfWord, monthOfWord, ordinalOfWord } from './words.ts';

/** A value and where the text says it. */
interface Fact<T> {
  readonly value: T;
  readonly offset: number;
}

/** What the words of a label say, in whatever order they stand. */
export interface Facts {
  readonly kind?: Fact<CalendarKind> | undefined;
  readonly number?: Fact<number> | undefined;
  readonly report?: Fact<ReportKind | 'tertial'> | undefined;
  readonly months: readonly Fact<number>[];
  readonly years: readonly Fact<number>[];
}

/** What a word is expected to be part of. */
export const periodExample = 'a period such as "Tertial 1 2021", "mars 2021" or "2021"';

/** What is expected when two words contradict each other. */
export const onePeriod = 'one period only';

/** Makes the error of a parser at an offset. */
export type Fail = (offset: number, expected: string) => Error;

/**
 * Reads each word for what it says; a word that says nothing known, or contradicts an earlier one, is an error.
 *
 * @param tokens - of the label
 * @param fail - makes the error
 * @returns the facts
 */
export const collectFacts = (tokens: readonly Token[], fail: Fail): Facts => {
  const months: Fact<number>[] = [];
  const years: Fact<number>[] = [];
  let kind: Facts['kind'];
  let number: Facts['number'];
  let report: Facts['report'];
  const once = <T>(known: Fact<T> | undefined, value: T, offset: number): Fact<T> => {
    if (known && known.value !== value) throw fail(offset, onePeriod);
    return known ?? { value, offset };
  };
  for (const [index, { text: word, offset }] of tokens.entries()) {
    const digits = /^\d+$/.test(word);
    const small = digits && word.length < 3 ? Number(word) : ordinalOfWord(word);
    const month = monthOfWord(word);
    const named = kindOfWord(word);
    if (small !== undefined) number = once(number, small, offset);
    else if (digits && /^[1-9]...$/.test(word)) years.push({ value: Number(word), offset });
    else if (month !== undefined) {
      if (months.length > 0 && !isJoiner(tokens[index - 1]?.text))
        throw fail(offset, 'one month, or a span with a dash');
      months.push({ value: month, offset });
    } else if (named) {
      // The year of "Half-year" adds nothing to the half.
      if (!(word === 'year' && kind)) kind = once(kind, named.kind, offset);
      if (named.report) report = once(report, named.report, offset);
    } else if (!isFiller(word)) throw fail(offset, periodExample);
  }
  return { kind, number, report, months, years };
};
