import type { ReportedValue } from '../indicator-report.ts';
import { parseQuantity } from '../parse-quantity.ts';
import type { SexSplit, SplitReason } from '../sex-split.ts';
import { Decimal } from './decimal.ts';
import { unitClash } from './units.ts';
import { whyMissing } from './why-missing.ts';

/** One value of a split, exact, with half a unit of its last printed digit. */
export interface SplitValue {
  readonly value: Decimal;
  readonly halfUnit: Decimal;
  readonly decimals: number;
}

/** A split whose wanted values are all there and in one unit. */
export interface ReadSplit<K extends keyof SexSplit> {
  readonly values: Readonly<Record<K, SplitValue>>;
  readonly unit: string;
}

/** Reads the wanted values of a split, or why they cannot be held together. */
export const readSplit = <K extends keyof SexSplit>(
  split: SexSplit,
  wanted: readonly K[],
  unit = '',
): ReadSplit<K> | SplitReason => {
  const values: Partial<Record<K, SplitValue>> = {};
  let common: string | undefined;
  for (const sex of wanted) {
    const given: ReportedValue | undefined = split[sex];
    const cell = typeof given === 'string' ? parseQuantity(given) : given;
    if (cell === undefined || !('value' in cell)) return whyMissing(cell);
    const own = cell.unit || unit;
    const clash = common === undefined ? undefined : unitClash(common, own);
    if (clash !== undefined) return clash;
    common = own;
    values[sex] = {
      value: new Decimal(cell.value),
      halfUnit: new Decimal(10).pow(-cell.decimals).dividedBy(2),
      decimals: cell.decimals,
    };
  }
  return { values: values as Record<K, SplitValue>, unit: common ?? '' };
};
