import type { TableFinding } from './table-finding.ts';
import { plainLabel } from '../internal/plain-label.ts';
import { readTable } from '../internal/read-table.ts';
import type { ParseBudgetTableOptions } from './parse-budget-table.ts';
import type { SourceTable, TableLayout } from './table.ts';

/**
 * All that keeps a printed budget table (budgettabell) from being read, without throwing; and names of areas that are
 * unknown, as information.
 *
 * Whether its figures agree with each other is the business of the `./reconcile` entry.
 *
 * @param source - the table as printed
 * @param layout - how to read it
 * @param options - the known areas
 * @returns findings by row; print them with {@link formatFinding}
 *
 * @example
 * ```ts
 * import { validateBudgetTable } from '@sdn/budget-adjustments/tables';
 *
 * const layout = {
 *   budget: 'operating',
 *   unit: 'mnkr',
 *   roles: ['plan', 'forecast'],
 *   signs: { income: 'positive', deviation: 'surplus-positive' },
 * } as const;
 * const rows = [{ label: 'Förskola', kind: 'row', cells: ['445,6', '1,2,3'] }, { label: 'Parker', kind: 'row', cells: ['1,0'] }] as const;
 * validateBudgetTable({ columns: ['Budget', 'Prognos'], rows }, layout).map(({ code, path }) => [code, path]);
 * // => [['amount-unreadable', ['rows', 0, 'cells', 1]], ['row-ragged', ['rows', 1]], ['area-unknown', ['rows', 1]]]
 * ```
 *
 * @category Budget tables
 */
export const validateBudgetTable = (
  source: SourceTable,
  layout: TableLayout,
  options: ParseBudgetTableOptions = {},
): readonly TableFinding[] => {
  const { table, findings } = readTable(source, layout, options.areas);
  const unknown = table.rows.flatMap((row, index): readonly TableFinding[] =>
    row.side === 'net' && row.area === undefined && (row.adds || row.partOf !== undefined)
      ? [
          {
            code: 'area-unknown',
            severity: 'info',
            path: ['rows', index],
            ids: [plainLabel(row.label)],
            details: {},
          },
        ]
      : [],
  );
  return [...findings, ...unknown];
};
