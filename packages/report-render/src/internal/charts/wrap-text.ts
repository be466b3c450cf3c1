import { textWidth } from './text-width.ts';

/** Breaks text into lines of a width, between words and after hyphens and slashes; a word that is too long is cut. */
export const wrapText = (text: string, width: number, size: number, bold = false): string[] => {
  const lines: string[] = [];
  let open = '';
  for (const piece of text
    .trim()
    .split(/(?<=[-/])(?=\p{L})|[ \t\n\r]+(?=\S)/u)
    .flatMap((word, index, all) =>
      cut(word, width, size, bold).map((part) => ({ part, glued: /[-/]$/.test(all[index - 1] ?? '') })),
    )) {
    const joined = open === '' ? piece.part : `${open}${piece.glued ? '' : ' '}${piece.part}`;
    if (open !== '' && textWidth(joined, size, bold) > width) {
      lines.push(open);
      open = piece.part;
    } else open = joined;
  }
  return [...lines, open];
};

const cut = (word: string, width: number, size: number, bold: boolean): string[] => {
  if (textWidth(word, size, bold) <= width) return [word];
  const parts: string[] = [];
  let open = '';
  for (const character of word) {
    if (open !== '' && textWidth(`${open}${character}-`, size, bold) > width) {
      parts.push(`${open}-`);
      open = '';
    }
    open += character;
  }
  return [...parts, open];
};
