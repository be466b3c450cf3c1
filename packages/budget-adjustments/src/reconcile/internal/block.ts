import type { Tree } from './tree.ts';

/** Rows worked on at a time, so that all columns of a block stay in the processor's cache. */
const BLOCK = 1024;

/** Neighbouring rows that are worked on together. */
export interface Block {
  readonly low: number;
  readonly high: number;
  /** Where each run starts and ends, in pairs. A run is neighbouring lines with one parent: they are collected in a local variable. */
  readonly runs: Int32Array;
}

const cut = ({ own, above }: Tree, low: number, high: number): Block => {
  const runs = new Int32Array(2 * (high - low));
  let count = 0;
  for (let row = low; row < high; row++) {
    if ((own[row] as number) >= 0) continue;
    const goesOn = count > 0 && runs[count - 1] === row && above[row] === above[row - 1];
    if (!goesOn) {
      runs[count] = row;
      count += 2;
    }
    runs[count - 1] = row + 1;
  }
  return { low, high, runs: runs.subarray(0, count) };
};

/**
 * Cuts the rows of a tree into blocks.
 *
 * @param tree - the rows
 * @returns the blocks, in order
 */
export const blocksOf = (tree: Tree): readonly Block[] =>
  Array.from({ length: Math.ceil(tree.rows / BLOCK) }, (_, place) =>
    cut(tree, place * BLOCK, Math.min((place + 1) * BLOCK, tree.rows)),
  );

/**
 * Room for the figures of one block.
 *
 * @param width - how many columns
 * @returns the columns, filled with 0
 */
export const blockColumns = (width: number): readonly Float64Array[] =>
  Array.from({ length: width }, () => new Float64Array(BLOCK));
