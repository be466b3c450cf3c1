import type { Inline } from '../../tree/inline.ts';
import type { Table } from '../../tree/table.ts';
import { plainText, type TextContext } from '../plain-text.ts';
import { textWidth } from './page.ts';

/** How a table is set, and the widths that follow; all in twentieths of a point. */
export interface TableSetting {
  /** Style of its paragraphs. */
  readonly style: string;
  /** Space at the left and the right of a cell. */
  readonly padding: number;
  /** A width for each column. */
  readonly widths: readonly number[];
}

/** Two sizes, each with the width of a broad word's letters in bold. */
const sizes = [
  { style: 'TableText', letter: 110, padding: 80 },
  { style: 'TableTextSmall', letter: 86, padding: 45 },
] as const;
const longestWord = 18;
const longestWish = 60;

/**
 * Every column gets the width of its longest word, and shares what is left by what stands in it; a table whose words do
 * not fit is set smaller, and only then are columns pressed together.
 *
 * @param table - the table
 * @param context - language and texts
 * @returns style, padding and widths
 */
export const tableSetting = (table: Table, context: TextContext): TableSetting => {
  const columns = table.columns.map(({ label }, column) => {
    const texts = table.rows.map((row) => ('cells' in row ? cellText(row.cells[column] ?? [], context) : ''));
    // Breaks come at spaces and after hyphens, never at a no-break space.
    const word = Math.min(longestWord, longest([label, ...texts].flatMap((text) => text.split(/[ \n-]/))));
    return { word, wish: Math.max(1, Math.min(longestWish, longest(texts)) - word) };
  });
  const leastAt = ({ letter, padding }: (typeof sizes)[number]): readonly number[] =>
    // A little more than the padding, for the lines.
    columns.map(({ word }) => word * letter + 2 * padding + 20);
  const [normal, small] = sizes;
  const size = sum(leastAt(normal)) <= textWidth ? normal : small;
  const least = leastAt(size);
  const spare = Math.max(0, textWidth - sum(least));
  const scale = Math.min(1, textWidth / sum(least));
  const wishes = sum(columns.map(({ wish }) => wish));
  return {
    style: size.style,
    padding: size.padding,
    widths: columns.map(({ wish }, column) =>
      Math.floor((least[column] ?? 0) * scale + (spare * wish) / wishes),
    ),
  };
};

/** A status has its sign before its label, and no break comes between. */
const cellText = (cell: readonly Inline[], context: TextContext): string => {
  const hasStatus = cell.some((inline) => typeof inline === 'object' && inline.type === 'status');
  return `${hasStatus ? '\u25cf\u00a0' : ''}${plainText(cell, context)}`;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((left, right) => left + right, 0);
const longest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, text.length), 0);
