import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipParts } from './zip-parts.ts';

/**
 * Packs an office file anew, so that the clock of the library that wrote it leaves no trace.
 *
 * @param bytes - the file as written
 * @param rewrite - gives the new text of each XML part
 * @returns the file, equal bytes for equal parts
 */
export const rezip = (bytes: Uint8Array, rewrite: (xml: string, path: string) => string): Uint8Array =>
  zipParts(
    Object.entries(unzipSync(bytes)).map(
      ([path, content]) =>
        [path, /\.(?:xml|rels)$/.test(path) ? strToU8(rewrite(strFromU8(content), path)) : content] as const,
    ),
  );
