/**
 * Why a value is not there, as four different things (uppgift saknas).
 *
 * `not-reported`: asked for and not handed in (bortfall). `not-applicable`: cannot exist, such as a share of nobody.
 * `suppressed`: known but not shown (sekretess). `not-yet-measured`: the survey or reading lies ahead.
 *
 * @category Missing values
 */
export type MissingKind = 'not-reported' | 'not-applicable' | 'suppressed' | 'not-yet-measured';

/**
 * A value that is not there, with the reason. Never zero, never NaN.
 *
 * @category Missing values
 */
export interface Missing {
  /** Why the value is not there. */
  readonly missing: MissingKind;
}
