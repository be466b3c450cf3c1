import type { Decimal } from '../internal/decimal.ts';

/**
 * What the digits of a printed amount count: kronor, thousands (tkr), millions (mnkr), or something that is not money
 * (`plain`: children, households, or an amount in a table whose unit is not stated).
 */
export type AmountUnit = 'kr' | 'tkr' | 'mnkr' | 'plain';

/** How the sign of a printed amount is written: nothing, `+`, `-`, U+2212, an en dash, or the word "minus" or "plus". */
export type SignStyle = 'none' | 'plus' | 'hyphen' | 'minus' | 'en-dash' | 'word';

/** How an amount is printed. */
export interface AmountStyle {
  /** The unit that the digits count. */
  readonly unit: AmountUnit;
  /** Digits after the decimal comma. */
  readonly decimals: number;
  /** How the sign is written; `plus` puts a plus before positive amounts, every other style leaves them bare. */
  readonly sign: SignStyle;
  /** True when printed as "ca", "cirka", "drygt" and the like. */
  readonly approximate: boolean;
  /** The unit word after the digits ("mnkr", "kronor"), empty when the table states it. */
  readonly unitText: string;
  /** The character between thousands, empty when there is none. */
  readonly grouping: string;
}

/**
 * An amount as printed: its exact value, and everything about its print that matters. Half a unit of the last digit is
 * the tolerance that a check of printed sums may allow.
 */
export interface PrintedAmount extends AmountStyle {
  /** Tells an amount from a cell without one. */
  readonly kind: 'amount';
  /** The text exactly as it stood, tags and spaces included. */
  readonly raw: string;
  /** The exact value in kronor, or the number itself when the unit is `plain`. */
  readonly value: Decimal;
}

/** A cell without an amount: empty, or a dash or underscore in its place. Missing is not zero. */
export interface MissingAmount {
  /** Tells a cell without an amount from an amount. */
  readonly kind: 'missing';
  /** The text exactly as it stood. */
  readonly raw: string;
}

/** What {@link parseAmount} reads: an amount, or a cell without one. */
export type Amount = PrintedAmount | MissingAmount;
