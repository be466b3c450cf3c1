import type { CellPosition } from '../suppress-small-cells.ts';

/** A table with its totals as last row and column. */
export interface CellTable {
  /** Counts; NaN where there is no cell. */
  readonly counts: readonly (readonly number[])[];
  /** The least count that a hidden cell can have. */
  readonly least: number;
  /** Which cells are hidden. */
  readonly hidden: readonly boolean[][];
}

interface Way {
  readonly cost: number;
  readonly cells: readonly CellPosition[];
}

/**
 * The cheapest set of cells, `start` among them, round which one person can be moved so that every other number of the
 * table stays as it is.
 *
 * A table with totals is a flow: rows and columns are nodes, a cell flows from its row to its column, totals flow the
 * other way, and what enters a node leaves it. All totals hold exactly when one is added or taken along a cycle. With
 * the flow a cell gains one; against it a cell loses one, which a cell at the least possible count cannot. A hidden
 * cell costs nothing, a shown one the persons it hides. There is always a cycle: cell, column total, total, row total.
 */
export const findCheapestCycle = (table: CellTable, start: CellPosition): readonly CellPosition[] => {
  const { counts, least, hidden } = table;
  const height = counts.length;
  const width = counts[0]?.length ?? 0;
  const countAt = ({ row, column }: CellPosition): number => counts[row]?.[column] ?? NaN;
  const isReversed = ({ row, column }: CellPosition): boolean =>
    (row === height - 1) !== (column === width - 1);
  const canChange = (cell: CellPosition, gains: boolean): boolean => countAt(cell) - (gains ? 0 : 1) >= least;

  // Nodes: rows from 0, columns from `height`. Dijkstra over all nodes, since every row meets every column.
  const findWay = (from: number, to: number): Way => {
    const cost = new Array<number>(height + width).fill(Infinity);
    const cameBy = new Array<CellPosition | undefined>(height + width).fill(undefined);
    const open = new Set(cost.keys());
    cost[from] = 0;
    while (open.has(to)) {
      let node = to;
      for (const other of open) if ((cost[other] as number) < (cost[node] as number)) node = other;
      open.delete(node);
      const isRow = node < height;
      for (const next of open) {
        if (next < height === isRow) continue;
        const cell = isRow ? { row: node, column: next - height } : { row: next, column: node - height };
        const isStart = cell.row === start.row && cell.column === start.column;
        if (isStart || !canChange(cell, isRow !== isReversed(cell))) continue;
        const reached =
          (cost[node] as number) + (hidden[cell.row]?.[cell.column] === true ? 0 : countAt(cell));
        if (reached >= (cost[next] as number)) continue;
        cost[next] = reached;
        cameBy[next] = cell;
      }
    }
    const cells: CellPosition[] = [start];
    for (let node = to, cell = cameBy[node]; cell !== undefined; cell = cameBy[node]) {
      cells.push(cell);
      node = node < height ? cell.column + height : cell.row;
    }
    return { cost: cost[to] as number, cells };
  };

  const [row, column] = [start.row, start.column + height];
  const [tail, head] = isReversed(start) ? [column, row] : [row, column];
  const gaining = findWay(head, tail);
  const losing = canChange(start, false) ? findWay(tail, head) : gaining;
  return losing.cost < gaining.cost ? losing.cells : gaining.cells;
};
