import type { Decimal } from './internal/decimal.ts';
import type { Missing } from './missing.ts';

/**
 * Whom a value speaks of: everybody, women and girls (kvinnor/flickor) or men and boys (män/pojkar).
 *
 * @category Sexes
 */
export type Sex = 'total' | 'women' | 'men';

/**
 * What identifies an observation: who reported, for which period, about whom.
 *
 * @category Roll-up
 */
export interface ObservationKey {
  /** Who reported: a unit (enhet), a board (nämnd) or the city. */
  readonly organisation: string;
  /** Period key such as `2021-T1` (tertial 1); left out when every observation is of one period. */
  readonly period?: string | undefined;
  /** Whom the value speaks of; `total` when left out. */
  readonly sex?: Sex | undefined;
  /** Unit of measure as printed, such as `%` or `st`. */
  readonly unit?: string | undefined;
}

/**
 * A value reported as one number, such as a count or a level.
 *
 * @category Roll-up
 */
export interface ValueObservation extends ObservationKey {
  /** The reported number, in `unit`. */
  readonly value: Decimal | string | number;
  /** Number of persons, answers or kronor behind the value; needed for a weighted mean. */
  readonly weight?: Decimal | string | number | undefined;
}

/**
 * A share or rate reported by its two parts, the only form in which shares can be rolled up exactly.
 *
 * @category Roll-up
 */
export interface RatioObservation extends ObservationKey {
  /** How many, or how much, has the property. */
  readonly numerator: Decimal | string | number;
  /** Out of how many, or how much; not negative. Zero makes the observation not applicable. */
  readonly denominator: Decimal | string | number;
}

/**
 * An observation that is not there, with the reason.
 *
 * @category Roll-up
 */
export interface MissingObservation extends ObservationKey, Missing {}

/**
 * One reported figure: a value, a ratio by its parts, or the reason why there is none (utfall).
 *
 * @category Roll-up
 */
export type Observation = ValueObservation | RatioObservation | MissingObservation;
