import { GoalModelError } from '../errors.ts';
import { itemStatuses, type ItemStatus, type ReasonedStatus, type StatusSource } from '../status.ts';

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
  if (itemStatuses.includes(read.status)) return read;
  throw new GoalModelError(
    'status-unknown',
    `The status of "${id}" is ${JSON.stringify(read.status)}. Give one of ${itemStatuses.join(', ')}; a missed target that no rule grades is not-assessable.`,
    { id, status: read.status },
  );
};

const ask = (source: StatusSource, id: string): Answer => {
  if (typeof source === 'function') return source(id);
  if (isMap(source)) return source.get(id);
  return Object.hasOwn(source, id) ? source[id] : undefined;
};
