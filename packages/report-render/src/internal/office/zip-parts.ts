import { zipSync } from 'fflate';

// ZIP counts from 1980 in local time, so this is the same under every time zone.
const firstDay = (): Date => new Date(1980, 0, 1);

/**
 * Packs the parts of an office file without a trace of the clock.
 *
 * @param parts - path and content of each part in order
 * @returns the file, equal bytes for equal parts
 */
export const zipParts = (parts: readonly (readonly [string, Uint8Array])[]): Uint8Array =>
  zipSync(Object.fromEntries(parts), { mtime: firstDay(), level: 6 });
