import type { ReconcileCode, ReconcileFinding } from '../finding.ts';
import type { RelationKind } from '../relation.ts';
import { plainText } from './cell.ts';
import type { Grid } from './grid.ts';
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

/** Where a cell of a grid stands and what it prints. */
export const describeCell = (
  grid: Grid,
  row: number,
  column: number,
): Pick<ReconcileFinding, 'table' | 'row' | 'column' | 'rowLabel' | 'columnLabel' | 'printed' | 'unit'> => ({
  table: grid.table.id,
  row,
  column,
  rowLabel: plainText(grid.table.rows[row]?.label ?? ''),
  columnLabel: plainText(grid.table.columns[column] ?? ''),
  printed: grid.table.rows[row]?.cells[column] ?? '',
  unit: grid.table.unit,
});

/** Printed and expected figure of a cell. */
export const describeExpected = (
  grid: Grid,
  at: number,
  expected: number,
): Pick<ReconcileFinding, 'expected' | 'difference'> => {
  const rounded = roundToUnit(expected, grid.unit[at] ?? 1);
  return {
    expected: printLike(grid, at, expected),
    difference: decimalString((grid.value[at] ?? 0) - rounded, grid.decimals),
  };
};

/** The finding about a cell that is held responsible for broken checks. */
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
  const middle = (Math.max(culprit.repair.low, -Number.MAX_VALUE) + culprit.repair.high) / 2;
  const expected = culprit.slip?.value ?? (Number.isFinite(middle) ? middle : culprit.repair.high);
  const others = [...new Set(checks.flatMap(({ cells }) => [...cells.keys()]))].filter(
    (cell) => cell !== culprit.cell,
  );
  return {
    code: codes[checks[0]?.relation.kind ?? 'sum'],
    severity: 'error',
    ...describeCell(grid, row, column),
    ...describeExpected(grid, at, expected),
    cells: [culprit.cell, ...others].map((cell) => referenceOf(system, cell)),
    relations: checks.map(({ relation }) => relation.id),
    culprit: culprit.certainty,
    slip: culprit.slip?.slip,
  };
};

/** The finding about a figure that differs from its relation by no more than rounding can. */
export const roundingFinding = (system: System, check: Check): ReconcileFinding => {
  const { part: index, row, column } = placeOf(system, check.target);
  const { grid, offset } = system.parts[index] as Part;
  const at = check.target - offset;
  const gradient = check.cells.get(check.target) ?? 1;
  return {
    code: 'within-rounding',
    severity: 'rounding',
    ...describeCell(grid, row, column),
    ...describeExpected(grid, at, (grid.value[at] ?? 0) - check.residual / gradient),
    cells: [...check.cells.keys()].map((cell) => referenceOf(system, cell)),
    relations: [check.relation.id],
  };
};
