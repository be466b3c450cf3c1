import type { LikelySlip, ReconcileFinding } from '../finding.ts';
import type { PrintedAdjustment } from '../printed-adjustment.ts';
import { type Money, moneyString, printMoney, readMoney } from './money.ts';

/** Identifier that findings about the list of adjustments carry as their table. */
export const ADJUSTMENTS = 'adjustments';

const cellsOf = (row: number, parts: number) =>
  Array.from({ length: parts + 1 }, (_, column) => ({ table: ADJUSTMENTS, row, column }));

// The only part that a moved comma would make right, if there is one.
const movedComma = (parts: readonly (Money | undefined)[], off: number): number | undefined => {
  const moved = parts.flatMap((part, index) =>
    part && part.ore !== 0 && [part.ore * 9, -part.ore * 0.9].some((change) => Math.abs(change - off) < 1)
      ? [index]
      : [],
  );
  return moved.length === 1 ? moved[0] : undefined;
};

/**
 * What the parts of an adjustment say about its amount.
 *
 * @param adjustment - the adjustment
 * @param row - its place in the list
 * @returns an error when the parts exceed the amount or a comma has moved, information when they leave a rest, otherwise nothing
 */
export const partFindings = (adjustment: PrintedAdjustment, row: number): readonly ReconcileFinding[] => {
  const { purpose, amount, unit, parts } = adjustment;
  const whole = readMoney(amount, unit);
  const read = parts.map((part) => readMoney(part.amount, unit));
  const known = read.filter((part) => part !== undefined);
  if (!whole || known.length === 0) return [];
  const sum = known.reduce((total, { ore }) => total + ore, 0);
  const slack = known.reduce((total, part) => total + part.unit, whole.unit);
  const off = whole.ore - sum;
  const missing = known.length < parts.length;
  if (2 * Math.abs(off) <= slack) {
    return off === 0 || missing ? [] : [{ ...base('within-rounding', 'rounding') }];
  }
  const moved = missing || known.length < 2 ? undefined : movedComma(read, off);
  const oneSign = known.every(({ ore }) => Math.sign(ore) * Math.sign(whole.ore) >= 0);
  const exceeds = oneSign && Math.abs(sum) > Math.abs(whole.ore);
  if (moved !== undefined) return [movedPart(moved)];
  return [exceeds ? base('parts-exceed-whole', 'error') : base('parts-remainder', 'info')];

  function base(code: ReconcileFinding['code'], severity: ReconcileFinding['severity']): ReconcileFinding {
    const like = whole as Money;
    return {
      code,
      severity,
      table: ADJUSTMENTS,
      row,
      column: 0,
      rowLabel: purpose,
      columnLabel: '',
      printed: amount ?? '',
      expected: printMoney(sum, like),
      difference: moneyString(off, like),
      unit: unit ?? undefined,
      cells: cellsOf(row, parts.length),
      relations: [],
      culprit: severity === 'error' ? 'open' : undefined,
    };
  }

  function movedPart(index: number): ReconcileFinding {
    const part = read[index] as Money;
    const slip: LikelySlip = 'factor-ten';
    return {
      ...base('parts-wrong', 'error'),
      column: index + 1,
      columnLabel: parts[index]?.what ?? '',
      printed: parts[index]?.amount ?? '',
      expected: printMoney(part.ore + off, part),
      difference: moneyString(-off, part),
      culprit: 'likely',
      slip,
    };
  }
};
