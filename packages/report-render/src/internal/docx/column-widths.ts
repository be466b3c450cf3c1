import type { Table } from '../../tree/table.ts';
import { plainText, type TextContext } from '../plain-text.ts';
import { textWidth } from './page.ts';

/** Width of a letter at the size of tables, in twentieths of a point, and of the margins of a cell. */
const letter = 100;
const cellMargins = 180;

/**
 * Every column gets the width of its longest word, and shares what is left by what stands in it.
 *
 * @param table - the table
 * @param context - language and texts
 * @returns a width per column in twentieths of a point
 */
export const columnWidths = (table: Table, context: TextContext): number[] => {
  const sizes = table.columns.map(({ label }, column) => {
    const texts = table.rows.map((row) =>
      'cells' in row ? plainText(row.cells[column] ?? [], context) : '',
    );
    // Breaks come at spaces and after hyphens, never at a no-break space.
    const words = [label, ...texts].flatMap((text) => text.split(/[ \n-]/));
    const word = Math.min(18, longest(words));
    return { least: word * letter + cellMargins, wish: Math.max(1, Math.min(60, longest(texts)) - word) };
  });
  const least = sum(sizes.map((size) => size.least));
  const wish = sum(sizes.map((size) => size.wish));
  const spare = Math.max(0, textWidth - least);
  const scale = Math.min(1, textWidth / least);
  return sizes.map((size) => Math.floor(size.least * scale + (spare * size.wish) / wish));
};

const sum = (numbers: readonly number[]): number => numbers.reduce((left, right) => left + right, 0);
const longest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, text.length), 0);
