import type { Amount, AmountUnit, SignStyle } from '../amounts/amount.ts';
import { Decimal } from './decimal.ts';
import { kronorPer } from './units.ts';

const inlineTag = /<\/?[a-z]+>/giu;
const missingMark = /^[-–—−_]?$/u;
const unitWords: readonly (readonly [AmountUnit, RegExp])[] = [
  ['kr', /^(?:kr|kronor|krona)$/iu],
  ['tkr', /^(?:tkr|tusen kronor)$/iu],
  ['mnkr', /^(?:mnkr|mkr|mn kr|miljoner kronor|miljon kronor)$/iu],
];
const amountText =
  /^((?:ca\.?|c:a|cirka|omkring|ungefär|drygt|knappt)\s+)?(?:([+−–-]|(?:minus|plus)(?=\s))\s*)?(\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+|\d+)(?:,(\d+))?(?:\s*([a-zö][a-zö \u00a0]*))?$/iu;
const signs: Readonly<Record<string, SignStyle>> = {
  '+': 'plus',
  '-': 'hyphen',
  '−': 'minus',
  '–': 'en-dash',
};

/** Why a text is not an amount. */
export type UnreadableReason =
  'two-commas' | 'decimal-point' | 'grouping' | 'unit' | 'too-long' | 'not-an-amount';

/** More digits than this are no amount, and could not be summed exactly. */
const MOST_DIGITS = 40;

/**
 * Reads a printed amount, or says why it cannot be read.
 *
 * @param raw - the printed text
 * @param tableUnit - the unit of digits without a unit word of their own
 * @returns the amount or missing amount, or the reason as a word
 */
export const readAmount = (raw: string, tableUnit: AmountUnit): Amount | UnreadableReason => {
  const text = raw.replace(inlineTag, '').trim();
  if (missingMark.test(text)) return { kind: 'missing', raw };

  const match = amountText.exec(text);
  if (match === null) return reasonOf(text);
  const [, about, sign = '', whole = '', fraction = '', word = ''] = match;
  const digits = whole.replace(/\D/gu, '');
  if (digits.length + fraction.length > MOST_DIGITS) return 'too-long';
  const unitText = word.trim();
  const unit = unitText === '' ? tableUnit : unitOf(unitText);
  if (unit === undefined) return 'unit';

  const size = new Decimal(`${digits}.${fraction}0`).times(kronorPer[unit]);
  const negative = !['', '+', 'plus'].includes(sign.toLowerCase()) && !size.isZero();
  return {
    kind: 'amount',
    raw,
    unit,
    decimals: fraction.length,
    sign: sign === '' ? 'none' : (signs[sign] ?? 'word'),
    approximate: about !== undefined,
    unitText,
    grouping: /\D/u.exec(whole)?.[0] ?? (whole.length > 3 ? '' : '\u00a0'),
    value: negative ? size.negated() : size,
  };
};

const unitOf = (word: string): AmountUnit | undefined =>
  unitWords.find(([, pattern]) => pattern.test(word.replace(/\s+/gu, ' ')))?.[0];

const reasonOf = (text: string): UnreadableReason => {
  if (/,.*,/u.test(text)) return 'two-commas';
  if (/\d\.\d/u.test(text)) return 'decimal-point';
  if (/\d\s+\d/u.test(text)) return 'grouping';
  return 'not-an-amount';
};
