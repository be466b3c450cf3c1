import { areaKey, indexAreas } from '../internal/index-areas.ts';
import { type Area, standardAreas } from './areas.ts';

/**
 * The area (verksamhetsområde) that a printed label names, or undefined.
 *
 * Compares names and aliases without tags, case, double spaces and a leading "varav". Tables name the same area
 * differently; nothing but the listed names matches.
 *
 * @param label - the label as printed
 * @param areas - the areas to look in; {@link standardAreas} when omitted
 * @returns the area, or undefined when no name fits
 *
 * @example
 * ```ts
 * import { findArea } from '@sdn/budget-adjustments/tables';
 *
 * findArea('<i>varav vuxen</i>')?.id; // => 'adults'
 * findArea('Förskoleverksamhet')?.id; // => 'preschool'
 * findArea('Totalt'); // => undefined
 * ```
 *
 * @category Budget tables
 */
export const findArea = (label: string, areas: readonly Area[] = standardAreas): Area | undefined =>
  indexAreas(areas).get(areaKey(label));
