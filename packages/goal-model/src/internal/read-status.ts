import type { ItemStatus, StatusSource } from '../status.ts';

const isMap = (source: StatusSource): source is ReadonlyMap<string, ItemStatus> => source instanceof Map;

/**
 * The status that a source holds for an id; ids such as `constructor` find nothing that was not put there.
 *
 * @param source - where statuses come from
 * @param id - the id
 * @returns the status; undefined when the source holds none
 */
export const readStatus = (source: StatusSource | undefined, id: string): ItemStatus | undefined => {
  if (source === undefined) return undefined;
  if (typeof source === 'function') return source(id);
  if (isMap(source)) return source.get(id);
  return Object.hasOwn(source, id) ? source[id] : undefined;
};
