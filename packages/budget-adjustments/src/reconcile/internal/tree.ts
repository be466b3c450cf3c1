/** The rows of a budget as a tree, with the rows that have parts numbered apart: there are few of them. */
export interface Tree {
  readonly rows: number;
  /** Rows that have parts, in order. */
  readonly sumRows: Int32Array;
  /** Number among the sum rows of each row, or −1. */
  readonly own: Int32Array;
  /** Number among the sum rows of each row's parent, or −1. */
  readonly above: Int32Array;
  /** How many parts each sum row has. */
  readonly parts: Int32Array;
}

/**
 * Numbers the sum rows of a tree.
 *
 * @param parents - the row that each row is part of, −1 at the top
 * @returns the tree
 */
export const buildTree = (parents: Int32Array): Tree => {
  const rows = parents.length;
  const own = new Int32Array(rows);
  let count = 0;
  for (const parent of parents)
    if (parent >= 0) {
      if (own[parent] === 0) count++;
      own[parent] = (own[parent] as number) + 1;
    }
  const sumRows = new Int32Array(count);
  const parts = new Int32Array(count);
  const above = new Int32Array(rows);
  let next = 0;
  for (let row = 0; row < rows; row++) {
    const size = own[row] as number;
    const parent = parents[row] as number;
    // A parent stands before its parts, so its number is known.
    above[row] = parent < 0 ? -1 : (own[parent] as number);
    own[row] = size === 0 ? -1 : next;
    if (size === 0) continue;
    sumRows[next] = row;
    parts[next++] = size;
  }
  return { rows, sumRows, own, above, parts };
};
