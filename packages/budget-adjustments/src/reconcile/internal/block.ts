import type { Tree } from './tree.ts';

/** Rows worked on at a time, so that all columns of a block stay in the processor's cache. */
export const BLOCK = 512;

/** Neighbouring rows that are worked on together. */
export interface Block {
  readonly low: number;
  readonly high: number;
  /**
   * Where each run starts, and `high` at the end. A run is one sum row, or neighbouring lines with one parent: they are collected in a
   * local variable, and the tree is looked at once a run.
   */
  readonly runs: Int32Array;
}

const runsOf = ({ own, above }: Tree, low: number, high: number): Int32Array => {
  const runs = new Int32Array(high - low + 1);
  let count = 0;
  for (let row = low; row < high; row++) {
    const continues =
      row > low && (own[row] as number) < 0 && (own[row - 1] as number) < 0 && above[row] === above[row - 1];
    if (!continues) runs[count++] = row;
  }
  runs[count++] = high;
  return runs.subarray(0, count);
};

/**
 * Cuts a tree into blocks.
 *
 * @param tree - the rows
 * @returns the blocks, the last rows first, so that parts come before their sum
 */
export const blocksOf = (tree: Tree): readonly Block[] =>
  Array.from({ length: Math.ceil(tree.rows / BLOCK) }, (_, index) => {
    const low = index * BLOCK;
    const high = Math.min(tree.rows, low + BLOCK);
    return { low, high, runs: runsOf(tree, low, high) };
  }).reverse();

/**
 * Room for the figures of one block.
 *
 * @param width - how many columns
 * @returns the columns, filled with 0
 */
export const blockColumns = (width: number): readonly Float64Array[] =>
  Array.from({ length: width }, () => new Float64Array(BLOCK));
