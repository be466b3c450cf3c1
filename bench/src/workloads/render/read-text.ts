import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import type { Format } from './process.ts';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** The text of HTML or XML without its tags; paragraphs and cells stay apart. */
const textOf = (markup: string): string =>
  markup
    .replace(/<\/?(?:w:p|w:tab|p|td|th|li|h\d)\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (_, hex?: string, code?: string, name?: string) =>
      name === undefined
        ? String.fromCodePoint(parseInt(hex ?? code ?? '', hex === undefined ? 10 : 16))
        : (NAMED[name] ?? ''),
    );

/** One file of a zip archive, found through its central directory. */
const unzip = (archive: Buffer, name: string): Buffer => {
  const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  let entry = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extra, comment] = [28, 30, 32].map((at) => archive.readUInt16LE(entry + at)) as [
      number,
      number,
      number,
    ];
    const header = entry + 46;
    if (archive.toString('utf8', header, header + nameLength) === name) {
      const local = archive.readUInt32LE(entry + 42);
      const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
      const packed = archive.subarray(start, start + archive.readUInt32LE(entry + 20));
      return archive.readUInt16LE(entry + 10) === 0 ? packed : inflateRawSync(packed);
    }
    entry = header + nameLength + extra + comment;
  }
  throw new Error(`the archive has no ${name}`);
};

/** What a reader of the file would read. */
export const readText = (file: string, format: Format): string => {
  const bytes = readFileSync(file);
  return textOf((format === 'html' ? bytes : unzip(bytes, 'word/document.xml')).toString('utf8'));
};
