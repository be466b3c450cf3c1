/**
 * How an item stands against what was promised.
 *
 * `met` uppnås, `partly` delvis, `not-met` uppnås inte, `not-assessable` kan inte bedömas. The same literals are
 * used by `@sdn/indicator-calc`, so that its assessments can be handed in unchanged.
 *
 * @category Status
 */
export type ItemStatus = 'met' | 'partly' | 'not-met' | 'not-assessable';

/**
 * How a goal is judged: uppfylls helt, delvis, inte (ej), or not assessable.
 *
 * A judgement, not a formula: see `suggestGrade` and `decideGrade`.
 *
 * @category Status
 */
export type Grade = ItemStatus;

/**
 * The four statuses from best to not assessable, the order of every count in this package.
 *
 * @category Status
 */
export const itemStatuses: readonly ItemStatus[] = ['met', 'partly', 'not-met', 'not-assessable'];

/**
 * Where statuses come from: a map by id, a plain object by id, or a function of the id.
 *
 * An id without an answer counts as `not-assessable`.
 *
 * @category Status
 */
export type StatusSource =
  | ReadonlyMap<string, ItemStatus>
  | Readonly<Record<string, ItemStatus | undefined>>
  | ((id: string) => ItemStatus | undefined);
