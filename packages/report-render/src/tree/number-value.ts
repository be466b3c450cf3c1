/**
 * An exact decimal that can print itself without an exponent, such as a value of decimal.js.
 *
 * A JavaScript number does not fit (it has no `isFinite` method), since 0.1 + 0.2 is not 0,3.
 *
 * @category Tree
 */
export interface DecimalValue {
  /** Plain decimal notation with a point. */
  toFixed(): string;
  /** Whether the value is a number at all. */
  isFinite(): boolean;
}

/**
 * A number (tal) that formats print the Swedish or the English way, and that spreadsheets keep as a number.
 *
 * @category Tree
 */
export interface NumberValue extends NumberOptions {
  /** Node type. */
  readonly type: 'number';
  /** The exact value as a plain decimal string with a point, such as `-24.05`. */
  readonly value: string;
}

/**
 * How a number of the tree is printed.
 *
 * @category Tree
 */
export interface NumberOptions extends NumberFormat {
  /** Text printed instead of the formatted value, for figures that must stand byte for byte as published. */
  readonly text?: string | undefined;
}

/**
 * How a number is printed.
 *
 * @category Tree
 */
export interface NumberFormat {
  /** Printed after a no-break space: `%`, `mnkr`, `tkr`, `st`, `barn/avd.`. */
  readonly unit?: string | undefined;
  /** Decimals printed, 0 to 20; half up away from zero. Without it the value's own decimals are kept. */
  readonly decimals?: number | undefined;
  /** Prints an explicit plus before a value above zero, as deviation columns have it. */
  readonly signed?: boolean | undefined;
}

/**
 * Builds a number (tal) out of an exact decimal.
 *
 * @param value - plain decimal string with a point, or a value of decimal.js
 * @param options - unit, decimals and sign to print it with, or the very text
 * @returns the node; an unreadable string is kept, printed as it stands, and reported by `validateReport`
 *
 * @example
 * ```ts
 * import { numberValue } from '@sdn/report-render';
 *
 * numberValue('2522.8', { unit: 'mnkr', decimals: 1 });
 * // => { type: 'number', value: '2522.8', unit: 'mnkr', decimals: 1 }
 * ```
 *
 * @category Constructors
 */
export const numberValue = (value: string | DecimalValue, options: NumberOptions = {}): NumberValue => ({
  type: 'number',
  value: typeof value === 'string' ? value : value.toFixed(),
  ...options,
});
