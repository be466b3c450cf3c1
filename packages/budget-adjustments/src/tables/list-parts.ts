import type { Decimal } from '../internal/decimal.ts';
import { requireColumn } from '../internal/require-column.ts';
import type { BudgetTable } from './table.ts';

/** A row with parts, in one column. */
export interface RowParts {
  /** Index of the row that is the whole. */
  readonly row: number;
  /** Its amount in kronor. */
  readonly whole: Decimal;
  /** Indexes of its parts. */
  readonly parts: readonly number[];
  /** What the parts leave of the whole. */
  readonly rest: Decimal;
  /** True when the parts make up the whole. */
  readonly exhaustive: boolean;
}

/**
 * The rows of a column that have parts (varav), with what the parts leave of them.
 *
 * Parts need not be exhaustive: a rest is information, not an error.
 *
 * @param table - the table
 * @param column - index of the column
 * @returns one item for each row with parts, in order; rows without an amount are left out
 * @throws `value-out-of-range` when the table has no such column
 *
 * @example
 * ```ts
 * import { listParts, parseBudgetTable } from '@sdn/budget-adjustments/tables';
 *
 * const rows = [
 *   { label: 'Individ- och familjeomsorg', kind: 'row', cells: ['181,3'] },
 *   { label: 'varav BoU', kind: 'varav', cells: ['91,0'] },
 *   { label: 'varav Vuxen', kind: 'varav', cells: ['27,3'] },
 *   { label: 'varav Socialpsykiatri', kind: 'varav', cells: ['35,9'] },
 * ] as const;
 * const signs = { income: 'positive', deviation: 'surplus-positive' } as const;
 * const table = parseBudgetTable({ columns: ['2019'], rows }, { budget: 'operating', unit: 'mnkr', roles: ['plan'], signs });
 * listParts(table, 0).map(({ rest, exhaustive }) => [rest.toString(), exhaustive]); // => [['27100000', false]]
 * ```
 *
 * @category Budget tables
 */
export const listParts = (table: BudgetTable, column: number): readonly RowParts[] => {
  requireColumn(table, column);
  const partsOf = new Map<number, number[]>();
  for (const [index, { partOf }] of table.rows.entries()) {
    if (partOf !== undefined) partsOf.set(partOf, [...(partsOf.get(partOf) ?? []), index]);
  }
  const valueOf = (row: number): Decimal | undefined => table.rows[row]?.cells[column]?.value;
  return [...partsOf].flatMap(([row, parts]) => {
    const whole = valueOf(row);
    if (whole === undefined) return [];
    const rest = parts.reduce<Decimal>((left, part) => left.minus(valueOf(part) ?? 0), whole);
    return [{ row, whole, parts, rest, exhaustive: rest.isZero() }];
  });
};
