import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

// ZIP counts from 1980 in local time, so this is the same under every time zone.
const firstDay = (): Date => new Date(1980, 0, 1);

/**
 * Packs an office file anew with changed and further parts, so that the clock of the library that wrote it leaves no trace.
 *
 * @param bytes - the file as written
 * @param rewriterOf - what makes the new text of a part, by its path; undefined for a part that stays
 * @param further - further parts by path; one that the file has already is replaced
 * @returns the file, equal bytes for equal parts
 */
export const rezip = (
  bytes: Uint8Array,
  rewriterOf: (path: string) => ((xml: string) => string) | undefined,
  further: Readonly<Record<string, string | Uint8Array>>,
): Uint8Array => {
  const written = Object.entries(unzipSync(bytes)).map(([path, content]) => {
    const rewrite = rewriterOf(path);
    return [path, rewrite === undefined ? content : rewrite(strFromU8(content))] as const;
  });
  const parts = Object.entries({ ...Object.fromEntries(written), ...further }).map(
    ([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return zipSync(Object.fromEntries(parts), { mtime: firstDay(), level: 6 });
};
