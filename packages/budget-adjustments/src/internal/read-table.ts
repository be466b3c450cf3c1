import { safeParseAmount } from '../amounts/safe-parse-amount.ts';
import type { TableFinding, TableFindingCode } from '../tables/table-finding.ts';
import type { BudgetCell, BudgetRow, BudgetTable, SourceTable, TableLayout } from '../tables/table.ts';
import { type Area, standardAreas } from '../tables/areas.ts';
import type { PrintedRow } from '../reconcile/printed-table.ts';
import { areaKey, indexAreas } from './index-areas.ts';
import { plainLabel } from './plain-label.ts';
import { isTurned } from './printed-sign.ts';

/**
 * Reads a printed table as far as it goes, and tells everything that is wrong with it.
 *
 * @param source - the table as printed
 * @param layout - how to read it
 * @param areas - known areas; the standard ones when omitted
 * @returns the table without its unreadable cells, and the findings
 */
export const readTable = (
  source: SourceTable,
  layout: TableLayout,
  areas: readonly Area[] = standardAreas,
): { readonly table: BudgetTable; readonly findings: readonly TableFinding[] } => {
  const known = indexAreas(areas);
  const findings: TableFinding[] = [];
  const rows: BudgetRow[] = [];
  let whole: number | undefined;
  for (const [index, row] of source.rows.entries()) {
    const add = (
      code: TableFindingCode,
      details: TableFinding['details'] = {},
      ...inside: (string | number)[]
    ): void => {
      findings.push({
        code,
        severity: 'error',
        path: ['rows', index, ...inside],
        ids: [plainLabel(row.label)],
        details,
      });
    };
    const { side = 'net', adds, department } = layout.rows?.[plainLabel(row.label)] ?? {};
    if (row.cells.length !== source.columns.length || row.cells.length !== layout.roles.length) {
      add('row-ragged', {
        got: String(row.cells.length),
        expected: `${source.columns.length} columns and ${layout.roles.length} roles`,
      });
    }
    if (row.kind === 'subrow' && adds === undefined) add('subrow-undecided');
    const isPart = row.kind === 'varav' || (row.kind === 'subrow' && adds === false);
    if (isPart && whole === undefined) add('varav-without-whole');
    if (!isPart) whole = row.kind === 'row' || row.kind === 'subrow' ? index : undefined;

    rows.push({
      label: row.label,
      kind: row.kind,
      area: known.get(areaKey(row.label))?.id,
      department,
      side,
      adds: row.kind === 'row' || (row.kind === 'subrow' && adds === true),
      partOf: isPart ? whole : undefined,
      cells: readCells(row, side, layout, (column, got) => {
        add('amount-unreadable', { got, column: source.columns[column] ?? String(column) }, 'cells', column);
      }),
    });
  }
  const { budget, unit, roles } = layout;
  return { table: { budget, unit, columns: source.columns, roles, rows }, findings };
};

const readCells = (
  row: PrintedRow,
  side: BudgetRow['side'],
  { roles, signs, unit }: TableLayout,
  report: (column: number, got: string) => void,
): readonly BudgetCell[] =>
  row.cells.map((text, column) => {
    if (text === null) return {};
    const result = safeParseAmount(text, { unit });
    if (!result.success) {
      report(column, text);
      return {};
    }
    const printed = result.data;
    if (printed.kind === 'missing') return { printed };
    const turned = isTurned(roles[column] ?? 'net', side, signs) && !printed.value.isZero();
    return { printed, value: turned ? printed.value.negated() : printed.value };
  });
