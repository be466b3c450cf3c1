import type { Area } from '../tables/areas.ts';
import { plainLabel } from './plain-label.ts';

/**
 * What two labels of one area have in common: no tags, case, double spaces or leading "varav".
 *
 * @param label - the label as printed
 * @returns the key
 */
export const areaKey = (label: string): string =>
  plainLabel(label)
    .toLowerCase()
    .replace(/^varav /u, '');

/**
 * Areas by the keys of their names and aliases; of two areas with one name the first counts.
 *
 * @param areas - the areas
 * @returns the index
 */
export const indexAreas = (areas: readonly Area[]): ReadonlyMap<string, Area> =>
  new Map(
    areas
      .flatMap((area) => [area.name, ...area.aliases].map((name) => [areaKey(name), area] as const))
      .reverse(),
  );
