import { textWidth } from './text-width.ts';

interface Piece {
  readonly text: string;
  /** What stands between this piece and the one before it on the same line. */
  readonly before: '' | ' ';
}

/**
 * Breaks text into lines of a width: between words, after hyphens and slashes inside words, and as a last resort
 * anywhere in a word, with a hyphen.
 *
 * @param text - one paragraph
 * @param width - the widest line in px
 * @param size - font size in px
 * @returns one line or more
 */
export const wrapText = (text: string, width: number, size: number): string[] => {
  const lines: string[] = [];
  let open = '';
  for (const piece of piecesOf(text, width, size)) {
    const joined = open + (open === '' ? '' : piece.before) + piece.text;
    if (open !== '' && textWidth(joined, size) > width) {
      lines.push(open);
      open = piece.text;
    } else open = joined;
  }
  return [...lines, open];
};

const piecesOf = (text: string, width: number, size: number): Piece[] =>
  text
    .trim()
    .split(/[ \t\n\r]+/)
    .flatMap((word) =>
      word
        .split(/(?<=\p{L}[-/])(?=\p{L})/u)
        .flatMap((part) => cut(part, width, size))
        .map(toPiece),
    );

const toPiece = (text: string, index: number): Piece => ({ text, before: index === 0 ? ' ' : '' });

const cut = (word: string, width: number, size: number): string[] => {
  if (textWidth(word, size) <= width) return [word];
  const parts: string[] = [];
  let open = '';
  for (const character of word) {
    if (open !== '' && textWidth(`${open}${character}-`, size) > width) {
      parts.push(`${open}-`);
      open = '';
    }
    open += character;
  }
  return [...parts, open];
};
