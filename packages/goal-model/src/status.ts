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
 * A status and why the item has it.
 *
 * @category Status
 */
export interface ReasonedStatus {
  /** The status. */
  readonly status: ItemStatus;
  /**
   * Why, in kebab-case: the reasons of `@sdn/indicator-calc`, or `method-pending` where the method of measurement is not
   * decided yet. `formatGrounds` says of an indicator that cannot be assessed what its reason says.
   */
  readonly reason?: string | undefined;
}

/**
 * Where statuses come from: a map by id, a plain object by id, or a function of the id; each status alone or with its reason.
 *
 * An id without an answer counts as `not-assessable`.
 *
 * @category Status
 */
export type StatusSource =
  | ReadonlyMap<string, ItemStatus | ReasonedStatus>
  | Readonly<Record<string, ItemStatus | ReasonedStatus | undefined>>
  | ((id: string) => ItemStatus | ReasonedStatus | undefined);
