import { formatAmount } from '../amounts/format-amount.ts';
import { isTurned } from '../internal/printed-sign.ts';
import type { BudgetTable, SignConvention, SourceTable } from './table.ts';

/** Options of {@link formatBudgetTable}. */
export interface FormatBudgetTableOptions {
  /** The sign convention to print. */
  readonly signs: SignConvention;
}

/**
 * A budget table (budgettabell) as it is printed, in a named sign convention.
 *
 * In the convention it was read in, every cell comes back byte for byte; in another only the signs that differ change, each
 * in the unit and style of its cell. Rounds half up, in cells whose value was changed since.
 *
 * @param table - the table, in kronor and canonical signs
 * @param options - the signs to print
 * @returns columns and rows as text
 *
 * @example
 * ```ts
 * import { formatBudgetTable, parseBudgetTable } from '@sdn/budget-adjustments/tables';
 *
 * const source = { columns: ['Intäkter'], rows: [{ label: 'Totalt', kind: 'row', cells: ['-337,8'] }] } as const;
 * const signs = { income: 'negative', deviation: 'surplus-positive' } as const;
 * const table = parseBudgetTable(source, { budget: 'operating', unit: 'mnkr', roles: ['income'], signs });
 * formatBudgetTable(table, { signs }).rows[0]?.cells; // => ['-337,8']
 * formatBudgetTable(table, { signs: { ...signs, income: 'positive' } }).rows[0]?.cells; // => ['337,8']
 * ```
 *
 * @category Budget tables
 */
export const formatBudgetTable = (table: BudgetTable, options: FormatBudgetTableOptions): SourceTable => ({
  columns: table.columns,
  rows: table.rows.map(({ label, kind, side, cells }) => ({
    label,
    kind,
    cells: cells.map(({ printed, value }, column) => {
      if (value === undefined) return printed?.raw ?? null;
      const turned = isTurned(table.roles[column] ?? 'net', side, options.signs);
      const wanted = turned ? value.negated() : value;
      if (printed?.kind !== 'amount') return formatAmount(wanted, { unit: table.unit });
      return wanted.eq(printed.value) ? printed.raw : formatAmount(wanted, printed);
    }),
  })),
});
