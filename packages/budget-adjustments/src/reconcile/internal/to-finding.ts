import type { ReconcileCode, ReconcileFinding } from '../finding.ts';
import type { RelationKind } from '../relation.ts';
import type { Grid, Line } from './grid.ts';
import type { Culprit } from './localise.ts';
import { decimalString, printLike, roundToUnit } from './print.ts';
import { type Check, type Part, placeOf, referenceOf, type System } from './system.ts';

const codes: Readonly<Record<RelationKind, ReconcileCode>> = {
  sum: 'sum-wrong',
  net: 'net-wrong',
  parts: 'parts-wrong',
  difference: 'difference-wrong',
  deviation: 'deviation-wrong',
  adjusted: 'adjusted-wrong',
  carried: 'carried-wrong',
  'carry-forward': 'carry-forward-wrong',
  share: 'share-wrong',
  percentage: 'percentage-wrong',
  'change-percentage': 'percentage-wrong',
  'at-most': 'ceiling-passed',
  same: 'tables-differ',
};

/**
 * Where a cell of a grid stands and what it prints.
 *
 * @param grid - the table
 * @param row - index of the row
 * @param column - index of the column
 * @returns where it stands and what it prints
 */
export const describeCell = (
  grid: Grid,
  row: number,
  column: number,
): Pick<ReconcileFinding, 'table' | 'row' | 'column' | 'rowLabel' | 'columnLabel' | 'printed' | 'unit'> => ({
  table: grid.table.id,
  row,
  column,
  rowLabel: (grid.rows[row] as Line).label,
  columnLabel: (grid.columns[column] as Line).label,
  printed: grid.table.rows[row]?.cells[column] ?? '',
  unit: grid.table.unit,
});

/**
 * Printed and expected figure of a cell.
 *
 * @param grid - the table
 * @param at - the cell
 * @param expected - the expected figure in scaled integers
 * @returns what was expected, and by how much the print differs
 */
export const describeExpected = (
  grid: Grid,
  at: number,
  expected: number,
): Pick<ReconcileFinding, 'expected' | 'difference'> => {
  const rounded = roundToUnit(expected, grid.unit[at] as number);
  return {
    expected: printLike(grid, at, expected),
    difference: decimalString((grid.value[at] as number) - rounded, grid.decimals),
  };
};

// The middle of the values that repair everything; for a ceiling, the ceiling.
const middleOf = (value: number, { repair, cell }: Culprit, check: Check): number => {
  const middle = (repair.low + repair.high) / 2;
  return Number.isFinite(middle) ? middle : value - check.residual / (check.cells.get(cell) ?? 1);
};

// A total over rows without figures, and tables that are each right by themselves, are no errors.
const verdictOf = (
  system: System,
  { certainty, repairable, checks }: Culprit,
  first: Check,
): Pick<ReconcileFinding, 'code' | 'severity'> => {
  const { kind } = first.relation;
  const alone = checks.length === 1 && certainty !== 'likely';
  if (kind === 'same' && !repairable) return { code: 'tables-differ', severity: 'info' };
  if (first.missing > 0 && alone && certainty === 'open' && kind === 'sum' && exceedsTerms(system, first))
    return { code: 'sum-incomplete', severity: 'info' };
  return { code: codes[kind], severity: 'error' };
};

const targetValue = (system: System, { part, target }: Check): number => {
  const { grid, offset } = system.parts[part] as Part;
  return grid.value[target - offset] as number;
};

// Whether a total is larger than the lines that have figures, as it is when the others only lack theirs.
const exceedsTerms = (system: System, check: Check): boolean =>
  check.residual * targetValue(system, check) > 0;

/**
 * The finding about a cell that is held responsible for broken checks.
 *
 * @param system - the tables and their checks
 * @param culprit - the cell and what it explains
 * @returns the finding
 */
export const culpritFinding = (system: System, culprit: Culprit): ReconcileFinding => {
  const { part: index, row, column } = placeOf(system, culprit.cell);
  const { grid, offset } = system.parts[index] as Part;
  const at = culprit.cell - offset;
  // A total that is the target of a check names the finding; among several checks the narrowest one does, and one inside the table before one between tables.
  const checks = [...culprit.checks].sort(
    (a, b) =>
      Number(a.relation.kind === 'same') - Number(b.relation.kind === 'same') ||
      Number(b.target === culprit.cell) - Number(a.target === culprit.cell) ||
      a.slack - b.slack,
  );
  const expected = culprit.slip?.value ?? middleOf(grid.value[at] as number, culprit, checks[0] as Check);
  const others = [...new Set(checks.flatMap(({ cells }) => [...cells.keys()]))].filter(
    (cell) => cell !== culprit.cell,
  );
  return {
    ...verdictOf(system, culprit, checks[0] as Check),
    ...describeCell(grid, row, column),
    ...describeExpected(grid, at, expected),
    cells: [culprit.cell, ...others].map((cell) => referenceOf(system, cell)),
    relations: checks.map(({ relation }) => relation.id),
    culprit: culprit.certainty,
    slip: culprit.slip?.slip,
  };
};

/**
 * The finding about the target of a check that is no error.
 *
 * @param system - the tables and their checks
 * @param check - the check
 * @param code - what was found
 * @param severity - how serious it is
 * @returns the finding
 */
export const checkFinding = (
  system: System,
  check: Check,
  code: ReconcileCode,
  severity: ReconcileFinding['severity'],
): ReconcileFinding => {
  const { part: index, row, column } = placeOf(system, check.target);
  const { grid, offset } = system.parts[index] as Part;
  const at = check.target - offset;
  const gradient = check.cells.get(check.target) ?? 1;
  return {
    code,
    severity,
    ...describeCell(grid, row, column),
    ...describeExpected(grid, at, (grid.value[at] as number) - check.residual / gradient),
    cells: Array.from(check.cells.keys(), (cell) => referenceOf(system, cell)),
    relations: [check.relation.id],
  };
};
