import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

// ZIP counts from 1980 in local time, so this is the same under every time zone.
const firstDay = (): Date => new Date(1980, 0, 1);

/**
 * Packs an office file anew, so that the clock of the library that wrote it leaves no trace.
 *
 * @param bytes - the file as written
 * @param rewrite - gives the new text of each XML part
 * @returns the file, equal bytes for equal parts
 */
export const rezip = (bytes: Uint8Array, rewrite: (xml: string, path: string) => string): Uint8Array => {
  const parts = Object.entries(unzipSync(bytes)).map(
    ([path, content]) =>
      [path, /\.(?:xml|rels)$/.test(path) ? strToU8(rewrite(strFromU8(content), path)) : content] as const,
  );
  return zipSync(Object.fromEntries(parts), { mtime: firstDay(), level: 6 });
};
