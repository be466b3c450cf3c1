import type { ParsedReport } from '../assessment.ts';
import type { ReportedValue } from '../indicator-report.ts';
import type { Missing } from '../missing.ts';
import type { NoQuantity, Quantity } from '../quantity.ts';
import type { IndicatorRow } from '../validate-indicators.ts';
import { readCell } from './read-cell.ts';
import { readTarget } from './read-target.ts';

/** The columns of values of a row. */
export const VALUE_FIELDS = ['outcome', 'forecast', 'lastYear', 'baseYear'] as const;

/** A row with its cells read; a value that cannot be read is absent and listed. */
export interface ReadRow extends ParsedReport, Pick<IndicatorRow, 'id' | 'title' | 'owner' | 'periodicity'> {
  /** The fields whose text is no value, with that text. */
  readonly unreadable: readonly (readonly [field: string, text: string])[];
}

const read = (cell: ReportedValue | undefined): Quantity | NoQuantity | Missing | undefined =>
  typeof cell === 'string' ? readCell(cell) : cell;

/**
 * The row with every cell read. Nothing is thrown: what cannot be read becomes a finding.
 *
 * @param row - the row
 * @returns the row as read
 */
export const readRow = (row: IndicatorRow): ReadRow => {
  const { target, councilTarget } = row;
  return {
    ...row,
    target: typeof target === 'string' ? readTarget(target) : target,
    councilTarget: typeof councilTarget === 'string' ? readTarget(councilTarget) : councilTarget,
    outcome: read(row.outcome),
    forecast: read(row.forecast),
    lastYear: read(row.lastYear),
    baseYear: read(row.baseYear),
    unreadable: VALUE_FIELDS.flatMap((field) => {
      const cell = row[field];
      return typeof cell === 'string' && readCell(cell) === undefined ? [[field, cell] as const] : [];
    }),
  };
};
