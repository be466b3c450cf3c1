import type { MissingKind } from './missing.ts';

/**
 * A value as a document prints it (utfall, prognos): the number exactly, its printed decimals, its unit and the raw text.
 * Plain data: `new Decimal(quantity.value)` computes with it, `JSON.stringify` stores it.
 *
 * @category Values and targets
 */
export interface Quantity {
  /** Tells a value from an empty cell. */
  readonly kind: 'quantity';
  /** The cell exactly as printed. */
  readonly raw: string;
  /** The number as canonical decimal text ("-1234.5"): decimal point, no trailing zeros, never "-0". */
  readonly value: string;
  /** Decimals as printed: 2 for "1,80". */
  readonly decimals: number;
  /** The unit as printed ("%", "st", "kg CO2 per kg livsmedel"), or "" when none is printed. */
  readonly unit: string;
  /** True when the unit was not printed but applied by the caller (see `applyUnit`). */
  readonly unitApplied?: boolean | undefined;
  /** True when the number is printed as about right ("ca 80 %"); it is assessed as it stands. */
  readonly approximate?: boolean | undefined;
}

/**
 * An empty cell, one that holds only a dash, or words that say why there is no value ("i.u.", "ej aktuellt"). Zero is a value.
 *
 * @category Values and targets
 */
export interface NoQuantity {
  /** Tells an empty cell from a value. */
  readonly kind: 'none';
  /** The cell exactly as printed. */
  readonly raw: string;
  /** Why there is no value, when the cell says so. */
  readonly missing?: MissingKind | undefined;
}
