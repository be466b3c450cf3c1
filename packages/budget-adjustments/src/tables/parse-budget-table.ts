import { readTable } from '../internal/read-table.ts';
import { tableTextsEn } from '../internal/table-texts.ts';
import { throwFirstError } from '../internal/throw-first-error.ts';
import type { Area } from './areas.ts';
import type { BudgetTable, SourceTable, TableLayout } from './table.ts';

/** Options of {@link parseBudgetTable} and {@link validateBudgetTable}. */
export interface ParseBudgetTableOptions {
  /** The areas that labels may name; the standard areas when omitted. */
  readonly areas?: readonly Area[] | undefined;
}

/**
 * A printed budget table (budgettabell) with exact amounts in kronor and canonical signs.
 *
 * The layout names what print leaves open: the role of each column, the sign convention, which rows are income, and whether
 * an indented row adds to the sum or is a part of the row above. Nothing is guessed. {@link formatBudgetTable} prints the
 * table back, byte for byte in the same convention. Use {@link validateBudgetTable} to collect all that is wrong instead.
 *
 * @param source - the table as printed
 * @param layout - how to read it
 * @param options - the known areas
 * @returns the table
 * @throws `row-ragged`, `amount-unreadable`, `subrow-undecided`, `varav-without-whole`: the first that applies
 *
 * @example
 * ```ts
 * import { parseBudgetTable, sumColumn } from '@sdn/budget-adjustments/tables';
 *
 * const source = {
 *   columns: ['Budget 2021', 'Prognos 2021', 'Avvikelse'],
 *   rows: [
 *     { label: 'Intäkter', kind: 'row', cells: ['-27,9', '-49,7', '21,8'] },
 *     { label: 'Kostnader', kind: 'row', cells: ['275,7', '273,5', '2,2'] },
 *     { label: 'Netto', kind: 'sum', cells: ['247,8', '223,8', '24,0'] },
 *   ],
 * } as const;
 * const table = parseBudgetTable(source, {
 *   budget: 'operating',
 *   unit: 'mnkr',
 *   roles: ['plan', 'forecast', 'deviation'],
 *   signs: { income: 'negative', deviation: 'surplus-positive' },
 *   rows: { Intäkter: { side: 'income' }, Kostnader: { side: 'cost' } },
 * });
 * table.rows[0]?.cells[0]?.value?.toString(); // => '27900000'
 * [0, 1, 2].map((column) => sumColumn(table, column).toString()); // => ['247800000', '223800000', '24000000']
 * ```
 *
 * @category Budget tables
 */
export const parseBudgetTable = (
  source: SourceTable,
  layout: TableLayout,
  options: ParseBudgetTableOptions = {},
): BudgetTable => {
  const { table, findings } = readTable(source, layout, options.areas);
  throwFirstError(findings, tableTextsEn);
  return table;
};
