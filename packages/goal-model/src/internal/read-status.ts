import { itemStatuses, type ItemStatus, type ReasonedStatus, type StatusSource } from '../status.ts';
import { requireWord } from './require-word.ts';

type Answer = ItemStatus | ReasonedStatus | undefined;

const isMap = (source: StatusSource): source is ReadonlyMap<string, ItemStatus | ReasonedStatus> =>
  source instanceof Map;

/**
 * The status that a source holds for an id; ids such as `constructor` find nothing that was not put there.
 *
 * @param source - where statuses come from
 * @param id - the id
 * @returns the status, with its reason where one was given; undefined when the source holds none
 */
export const readStatus = (source: StatusSource | undefined, id: string): ReasonedStatus | undefined => {
  const answer = source === undefined ? undefined : ask(source, id);
  if (answer === undefined) return undefined;
  const read = typeof answer === 'string' ? { status: answer } : answer;
  requireWord('status-unknown', `status of "${id}"`, read.status, itemStatuses);
  return read;
};

const ask = (source: StatusSource, id: string): Answer => {
  if (typeof source === 'function') return source(id);
  if (isMap(source)) return source.get(id);
  return Object.hasOwn(source, id) ? source[id] : undefined;
};
