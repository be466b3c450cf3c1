import type { Target } from '../target.ts';
import { readNumber, type ReadNumber } from './read-number.ts';
import { readUnit } from './read-unit.ts';
import { decimalsOf, fromScaled } from './scaled.ts';

/** What stands between the ends of a band: "80–85 %", "80 till 85 %". */
const SPAN = /^(?:[-\u2012-\u2014\u2212] ?|till )(?=\d)/i;
const YEAR = /^(?:19|20)\d\d$/;

// A canonical decimal text as a whole number at a scale; BigInt, since reading text shall bring no decimal library.
const wholeAt = (value: string, scale: number): bigint =>
  BigInt(value.replace('.', '') + '0'.repeat(scale - decimalsOf(value)));

/**
 * A band by its ends as a band round its middle; undefined when a text is none, and for two years.
 *
 * @param raw - the cell as printed
 * @param low - the lower end
 * @param rest - what stands after it, its blanks folded
 * @returns the target, or undefined
 */
export const readSpan = (raw: string, low: ReadNumber, rest: string): Target | undefined => {
  const between = SPAN.exec(rest);
  const high = between === null ? undefined : readNumber(rest, between[0].length);
  const unit = high && readUnit(rest, high.end, rest.length);
  if (high === undefined || unit === undefined) return undefined;
  const scale = Math.max(decimalsOf(low.value), decimalsOf(high.value));
  const [from, to] = [wholeAt(low.value, scale), wholeAt(high.value, scale)];
  if (from >= to || (YEAR.test(low.value) && YEAR.test(high.value))) return undefined;
  const half = (twice: bigint): string => fromScaled(twice * 5n, scale + 1);
  const value = half(to - from);
  const decimals = Math.max(low.decimals, high.decimals, decimalsOf(value));
  return { kind: 'within', raw, centre: half(to + from), value, decimals, unit };
};
