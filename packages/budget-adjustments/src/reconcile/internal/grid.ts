import { BudgetAdjustmentsError } from '../../errors.ts';
import type { PrintedTable } from '../printed-table.ts';
import { plainText, readCell } from './cell.ts';
import { type Roles, rolesOf } from './roles.ts';

export const BLANK = 0;
export const TEXT = 1;
export const NIL = 2;
export const NUMBER = 3;

/** A row or column with what its label says. */
export interface Line {
  readonly index: number;
  readonly label: string;
  readonly roles: Roles;
}

/**
 * A printed table as scaled integers. Cell `row * width + column` is worth `value / 10^decimals`,
 * and its last printed digit is worth `unit / 10^decimals`.
 */
export interface Grid {
  readonly table: PrintedTable;
  readonly width: number;
  readonly height: number;
  readonly decimals: number;
  readonly state: Uint8Array;
  readonly value: Float64Array;
  readonly unit: Float64Array;
  /** Sum of all absolute values: while its product with a relation's factors is safe, doubles are exact. */
  readonly magnitude: number;
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
}

const refuseRagged = (table: PrintedTable): void => {
  const row = table.rows.findIndex((candidate) => candidate.cells.length !== table.columns.length);
  const found = table.rows[row];
  if (!found) return;
  throw new BudgetAdjustmentsError(
    'row-ragged',
    `Table "${table.id}": row ${row} ("${found.label}") has ${found.cells.length} cells where ${table.columns.length} were expected, one a column. Fill the missing cells with null, or split the row.`,
    { table: table.id, row, cells: found.cells.length, columns: table.columns.length },
  );
};

// Most common number of decimals among the figures of a table.
const usualDecimals = (decimals: Uint8Array, state: Uint8Array): number => {
  const count = new Array<number>(8).fill(0);
  state.forEach((cell, at) => {
    if (cell === NUMBER) count[decimals[at] as number] = (count[decimals[at] as number] as number) + 1;
  });
  return count.indexOf(Math.max(...count));
};

/**
 * Reads a table into scaled integers; refuses a ragged one.
 *
 * @param table - the table
 * @returns the scaled table
 */
export const readGrid = (table: PrintedTable): Grid => {
  refuseRagged(table);
  const width = table.columns.length;
  const height = table.rows.length;
  const size = width * height;
  const state = new Uint8Array(size);
  const value = new Float64Array(size);
  const unit = new Float64Array(size);
  const own = new Uint8Array(size);
  const inColumn = new Uint8Array(width);
  table.rows.forEach((row, r) => {
    row.cells.forEach((raw, c) => {
      const cell = readCell(raw);
      const at = r * width + c;
      state[at] = { blank: BLANK, text: TEXT, nil: NIL, number: NUMBER }[cell.state];
      own[at] = cell.decimals;
      value[at] = Number(cell.digits) * (cell.negative ? -1 : 1);
      inColumn[c] = Math.max(inColumn[c] as number, cell.decimals);
    });
  });
  const usual = usualDecimals(own, state);
  const decimals = Math.max(usual, ...inColumn);
  let magnitude = 0;
  for (let at = 0; at < size; at++) {
    const printed = own[at] as number;
    // A bare "0" or a dash among decimals means none, not "less than a half".
    const exact =
      value[at] === 0 && printed === 0
        ? (inColumn[at % width] as number) > 0
          ? (inColumn[at % width] as number)
          : usual
        : printed;
    unit[at] = 10 ** (decimals - exact);
    value[at] = (value[at] as number) * 10 ** (decimals - printed);
    magnitude += Math.abs(value[at] as number);
  }
  return {
    table,
    width,
    height,
    decimals,
    state,
    value,
    unit,
    magnitude,
    rows: rowLines(table),
    columns: table.columns.map(lineOf),
  };
};

const lineOf = (raw: string, index: number): Line => {
  const label = plainText(raw);
  return { index, label, roles: rolesOf(label) };
};

// The rows, each under a heading of income an income row.
const rowLines = (table: PrintedTable): readonly Line[] => {
  let section: Roles | undefined;
  return table.rows.map((row, index) => {
    const line = lineOf(row.label, index);
    if (row.kind === 'heading') section = line.roles;
    const income = line.roles.income || (section?.income === true && !line.roles.cost && !line.roles.net);
    return { ...line, roles: { ...line.roles, income } };
  });
};

/**
 * The exact scaled value of a cell, for tables whose figures pass 2^53.
 *
 * @param grid - the table
 * @param at - the cell
 * @returns the value as a whole number of any size
 */
export const exactValue = (grid: Grid, at: number): bigint => {
  const row = grid.table.rows[Math.floor(at / grid.width)];
  const cell = readCell(row?.cells[at % grid.width] ?? null);
  const scaled = BigInt(cell.digits) * 10n ** BigInt(grid.decimals - cell.decimals);
  return cell.negative ? -scaled : scaled;
};
