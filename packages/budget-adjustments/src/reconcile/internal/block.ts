import type { Tree } from './tree.ts';

/** Rows worked on at a time, so that all columns of a block stay in the processor's cache. */
export const BLOCK = 512;

/** Neighbouring rows that are worked on together. */
export interface Block {
  readonly low: number;
  readonly high: number;
  /** Where each run starts and ends, in pairs. A run is neighbouring lines with one parent: they are collected in a local variable. */
  readonly runs: Int32Array;
  /** Number of the first sum row at or after `low`, and at or after `high`. */
  readonly lowSum: number;
  readonly highSum: number;
}

const cut = ({ own, above }: Tree, low: number, high: number, highSum: number): Block => {
  const runs = new Int32Array(2 * (high - low));
  let count = 0;
  let lowSum = highSum;
  for (let row = low; row < high; row++) {
    if ((own[row] as number) >= 0) {
      lowSum--;
      continue;
    }
    const goesOn = count > 0 && runs[count - 1] === row && above[row] === above[row - 1];
    if (!goesOn) {
      runs[count] = row;
      count += 2;
    }
    runs[count - 1] = row + 1;
  }
  return { low, high, runs: runs.subarray(0, count), lowSum, highSum };
};

/**
 * Cuts a tree into blocks.
 *
 * @param tree - the rows
 * @returns the blocks, the last rows first, so that parts come before their sum
 */
export const blocksOf = (tree: Tree): readonly Block[] => {
  const blocks: Block[] = [];
  let highSum = tree.sumRows.length;
  for (let high = tree.rows; high > 0; high -= BLOCK) {
    const block = cut(tree, Math.max(0, high - BLOCK), high, highSum);
    highSum = block.lowSum;
    blocks.push(block);
  }
  return blocks;
};

/**
 * Room for the figures of one block.
 *
 * @param width - how many columns
 * @returns the columns, filled with 0
 */
export const blockColumns = (width: number): readonly Float64Array[] =>
  Array.from({ length: width }, () => new Float64Array(BLOCK));
