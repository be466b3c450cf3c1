import type { BudgetRow, BudgetTable } from '@sdn/budget-adjustments/tables';
import { amountCell } from '../internal/documents/money.ts';
import { textsOf } from '../internal/texts.ts';
import { headingRow } from '../tree/heading-row.ts';
import { type Table, table, type TableFormula } from '../tree/table.ts';
import { tableRow } from '../tree/table-row.ts';
import { budgetMessages } from './budget-messages.ts';
import type { MoneyOptions } from './budget-options.ts';

/**
 * Options of {@link buildBudgetTable}.
 *
 * @category Budget
 */
export interface BudgetTableOptions extends MoneyOptions {
  /** What the table shows, unit included. */
  readonly caption: string;
  /** Head of the first column; "Verksamhetsområde" when omitted. */
  readonly labelHead?: string | undefined;
}

/**
 * Builds a table of the report out of a budget table (budgettabell) that was read from print: the same rows, *varav* and sums in
 * the same order, in exact amounts.
 *
 * Signs are canonical, whatever the print's were: cost and income +, a surplus +, with an explicit plus in deviation columns.
 * Amounts are in the unit of the print unless another is asked for. Sum rows carry a formula over the rows that add, for
 * spreadsheets; for a table made of figures instead use {@link buildAreaTable}.
 *
 * @param source - the table, from `parseBudgetTable` of `@sdn/budget-adjustments/tables`
 * @param options - caption, unit and the words
 * @returns the table; a cell without an amount stays empty
 * @throws ReportRenderError `tree-invalid` when the language is unknown
 *
 * @example
 * ```ts
 * import { parseBudgetTable } from '@sdn/budget-adjustments/tables';
 * import { buildBudgetTable } from '@sdn/report-render/from-budget';
 *
 * const source = parseBudgetTable(
 *   {
 *     columns: ['Budget 2021', 'Avvikelse'],
 *     rows: [
 *       { label: 'Intäkter', kind: 'row', cells: ['-27,9', '21,8'] },
 *       { label: 'Kostnader', kind: 'row', cells: ['275,7', '2,2'] },
 *       { label: 'Netto', kind: 'sum', cells: ['247,8', '24,0'] },
 *     ],
 *   },
 *   {
 *     budget: 'operating',
 *     unit: 'mnkr',
 *     roles: ['plan', 'deviation'],
 *     signs: { income: 'negative', deviation: 'surplus-positive' },
 *     rows: { Intäkter: { side: 'income' }, Kostnader: { side: 'cost' } },
 *   },
 * );
 * const { rows } = buildBudgetTable(source, { caption: 'Individ- och familjeomsorg, mnkr' });
 * const [income] = rows;
 * income && 'cells' in income && income.cells[1]; // => [{ type: 'number', value: '27.9', decimals: 1 }]
 * const net = rows.at(-1);
 * net && 'cells' in net && net.formula; // => { plus: ['row-2'], minus: ['row-1'] }
 * ```
 *
 * @category Budget
 */
export const buildBudgetTable = (source: BudgetTable, options: BudgetTableOptions): Table => {
  const texts = textsOf(budgetMessages, options);
  const money = { ...options, unit: options.unit ?? source.unit };
  const formula = sumFormula(source.rows);
  return table({
    caption: options.caption,
    columns: [
      options.labelHead ?? texts['budget.column.area'],
      ...source.columns.map((label) => ({ label, kind: 'number' as const })),
    ],
    rows: source.rows.map(({ label, kind, cells }, index) => {
      if (kind === 'heading') return headingRow(label);
      const amounts = cells.map(({ value }, column) =>
        value === undefined ? '' : amountCell(value, money, source.roles[column] === 'deviation'),
      );
      return tableRow(kind, [label, ...amounts], {
        key: keyOf(index),
        ...(kind === 'sum' ? { formula } : {}),
      });
    }),
  });
};

const keyOf = (index: number): string => `row-${index + 1}`;

const sumFormula = (rows: readonly BudgetRow[]): TableFormula => {
  const adding = (isIncome: boolean): readonly string[] =>
    rows.flatMap(({ adds, side }, index) => (adds && (side === 'income') === isIncome ? [keyOf(index)] : []));
  return { plus: adding(false), minus: adding(true) };
};
