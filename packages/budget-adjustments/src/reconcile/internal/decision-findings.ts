import type { ReconcileCode, ReconcileFinding } from '../finding.ts';
import { type Money, moneyString, printMoney } from './money.ts';
import { shareWords } from './words.ts';

/** An amount with the words that say what it is for, and where it stands. */
export interface NamedAmount {
  readonly table: string;
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly printed: string;
  readonly unit: string | undefined;
  readonly money: Money;
}

const spot = ({ table, row, column }: NamedAmount) => ({ table, row, column });

const finding = (
  code: ReconcileCode,
  severity: ReconcileFinding['severity'],
  amount: NamedAmount,
  other?: NamedAmount,
): ReconcileFinding => ({
  code,
  severity,
  ...spot(amount),
  rowLabel: amount.label,
  columnLabel: '',
  printed: amount.printed,
  expected: other && printMoney(other.money.ore, other.money),
  difference: other && moneyString(amount.money.ore - other.money.ore, amount.money),
  unit: amount.unit,
  cells: [spot(amount), ...(other ? [spot(other)] : [])],
  relations: [],
  culprit: other && 'open',
});

// Whether an amount is the sum of two or more of the others: one decision for several requests.
const isSumOfSome = (amount: NamedAmount, others: readonly NamedAmount[]): boolean => {
  let sums: ReadonlyMap<number, number> = new Map([[0, 0]]);
  for (const { money } of others.slice(0, 12)) {
    const next = new Map(sums);
    for (const [sum, count] of sums)
      next.set(sum + money.ore, Math.max(count + 1, next.get(sum + money.ore) ?? 0));
    sums = next;
  }
  return (sums.get(amount.money.ore) ?? 0) >= 2;
};

const without = <T>(list: readonly T[], item: T): readonly T[] => list.filter((one) => one !== item);

/** How {@link matchAmounts} names what it finds. */
export interface MatchCodes {
  readonly differs: ReconcileCode;
  readonly leftAlone?: ReconcileCode | undefined;
  readonly rightAlone?: ReconcileCode | undefined;
}

/**
 * Holds two lists of amounts against each other: the same purposes should have the same amounts.
 *
 * First equal amounts that share a telling word meet, then equal amounts that are the only ones of their size; what is left
 * and shares telling words with one of the other list alone differs.
 *
 * @param left - the amounts that findings are about
 * @param right - the amounts they are held against
 * @param codes - how to name what is found
 * @returns the findings
 */
export const matchAmounts = (
  left: readonly NamedAmount[],
  right: readonly NamedAmount[],
  codes: MatchCodes,
): readonly ReconcileFinding[] => {
  const shared = shareWords(
    left.map(({ label }) => label),
    right.map(({ label }) => label),
  );
  const words = (a: NamedAmount, b: NamedAmount): number => shared(left.indexOf(a), right.indexOf(b));
  const equal = (a: NamedAmount, b: NamedAmount): boolean => a.money.ore === b.money.ore;
  let openLeft = left;
  let openRight = right;
  const settle = (a: NamedAmount, b: NamedAmount): void => {
    openLeft = without(openLeft, a);
    openRight = without(openRight, b);
  };
  for (const a of left) {
    const b = openRight.find((one) => equal(a, one) && words(a, one) > 0);
    if (b) settle(a, b);
  }
  for (const a of openLeft) {
    const same = openRight.filter((one) => equal(a, one));
    const [b] = same;
    if (b && same.length === 1 && openLeft.filter((one) => equal(one, a)).length === 1) settle(a, b);
  }
  const found: ReconcileFinding[] = [];
  for (const a of openLeft) {
    const named = openRight.filter((one) => words(a, one) > 0);
    const [b] = named;
    if (!b || named.length > 1 || openLeft.some((one) => one !== a && words(one, b) > 0)) continue;
    if (isSumOfSome(a, right) || isSumOfSome(b, left)) continue;
    found.push(finding(codes.differs, 'error', a, b));
    settle(a, b);
  }
  const { leftAlone, rightAlone } = codes;
  return [
    ...found,
    ...(leftAlone ? openLeft : [])
      .filter((a) => !isSumOfSome(a, right))
      .map((a) => finding(leftAlone ?? codes.differs, 'info', a)),
    ...(rightAlone ? openRight : [])
      .filter((b) => !left.some((a) => isSumOfSome(a, right) && words(a, b) > 0))
      .map((b) => finding(rightAlone ?? codes.differs, 'info', b)),
  ];
};
