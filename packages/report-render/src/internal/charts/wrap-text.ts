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
  let used = 0;
  for (const piece of piecesOf(text, width, size)) {
    const joint = open === '' ? '' : piece.before;
    const needed = textWidth(joint + piece.text, size);
    if (open !== '' && used + needed > width) {
      lines.push(open);
      open = piece.text;
      used = textWidth(piece.text, size);
    } else {
      open += joint + piece.text;
      used += needed;
    }
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
  const room = width - textWidth('-', size);
  const parts: string[] = [];
  let open = '';
  let used = 0;
  for (const character of word) {
    const needed = textWidth(character, size);
    if (open !== '' && used + needed > room) {
      parts.push(`${open}-`);
      open = '';
      used = 0;
    }
    open += character;
    used += needed;
  }
  return [...parts, open];
};
