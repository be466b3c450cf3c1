import { Decimal } from './internal/decimal.ts';
import { readSplit } from './internal/read-split.ts';
import type { SexSplit, SplitReason } from './sex-split.ts';
import { type IntervalOptions, type ShareInterval, wilsonInterval } from './wilson-interval.ts';

/**
 * How many answered, by sex.
 *
 * @category Sexes
 */
export interface SexAnswers {
  /** Answers from women and girls. */
  readonly women: number;
  /** Answers from men and boys. */
  readonly men: number;
}

/**
 * A difference between the sexes with what chance leaves open, or why there is none.
 *
 * @category Sexes
 */
export type SexDifference = ComparedSexes | NoSexDifference;

/**
 * A difference between the sexes with what chance leaves open.
 *
 * @category Sexes
 */
export interface ComparedSexes {
  /** `clear` when even the whole interval lies on one side of zero, else `uncertain`. */
  readonly status: 'clear' | 'uncertain';
  /** Women − men in percentage points. */
  readonly percentagePoints: Decimal;
  /** Where the difference may lie, in percentage points. */
  readonly interval: ShareInterval;
  /** Where the share of women may lie. */
  readonly women: ShareInterval;
  /** Where the share of men may lie. */
  readonly men: ShareInterval;
}

/**
 * Shares that cannot be compared, and why.
 *
 * @category Sexes
 */
export interface NoSexDifference {
  /** Always `not-assessable`. */
  readonly status: 'not-assessable';
  /** Why they cannot be compared. */
  readonly reason: SplitReason;
}

/**
 * Tells whether the difference between women's and men's answers is more than chance (skillnad mellan könen).
 *
 * Few answers make large differences by themselves. The interval of the difference is built from the two Wilson intervals
 * (Newcombe 1998, method 10). A reader who only has the printed shares needs the numbers of answers as well.
 *
 * @param split - the shares of women and men in per cent, as printed or parsed
 * @param answers - how many women and men answered
 * @param options - confidence
 * @returns the difference with its interval, or why the shares cannot be compared
 * @throws `answers-invalid` when a number of answers is not a whole number of one or more
 * @throws `number-invalid` when a share is not from 0 to 100
 *
 * @example
 * ```ts
 * import { assessSexDifference } from '@sdn/indicator-calc/sexes';
 *
 * const pupils = assessSexDifference({ women: '83,33 %', men: '44,44 %' }, { women: 6, men: 9 });
 * pupils.status; // => 'uncertain'
 * assessSexDifference({ women: '84 %', men: '76 %' }, { women: 900, men: 850 }).status; // => 'clear'
 * assessSexDifference({ women: '84 %' }, { women: 900, men: 850 }); // => { status: 'not-assessable', reason: 'value-missing' }
 * ```
 *
 * @category Sexes
 */
export const assessSexDifference = (
  split: SexSplit,
  answers: SexAnswers,
  options: IntervalOptions = {},
): SexDifference => {
  const read = readSplit(split, ['women', 'men'], '%');
  if (typeof read === 'string') return { status: 'not-assessable', reason: read };
  const [w, m] = [read.values.women.value, read.values.men.value];
  const women = wilsonInterval(w, answers.women, options);
  const men = wilsonInterval(m, answers.men, options);
  const percentagePoints = w.minus(m);
  const reach = (down: Decimal, up: Decimal): Decimal => down.pow(2).plus(up.pow(2)).sqrt();
  const interval = {
    low: percentagePoints.minus(reach(w.minus(women.low), men.high.minus(m))),
    high: percentagePoints.plus(reach(women.high.minus(w), m.minus(men.low))),
  };
  const status = interval.low.greaterThan(0) || interval.high.lessThan(0) ? 'clear' : 'uncertain';
  return { status, percentagePoints, interval, women, men };
};
