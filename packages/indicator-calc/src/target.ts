/** Parts that every target with a number has. */
interface NumericTarget {
  /** The cell exactly as printed; absent when the target was made in code. */
  readonly raw?: string | undefined;
  /** The number as canonical decimal text ("4.9"): decimal point, no trailing zeros, never "-0". */
  readonly value: string;
  /** Decimals as printed: 2 for "1,80". */
  readonly decimals: number;
  /** The unit as printed, or "" when none is printed. */
  readonly unit: string;
  /** True when the unit was not printed but applied by the caller (see `applyUnit`). */
  readonly unitApplied?: boolean | undefined;
  /** True when the number is printed as about right ("ca 80 %"). */
  readonly approximate?: boolean | undefined;
}

/**
 * A level to reach ("4,9 %", "33 st", "46"); which side of it is good stands elsewhere.
 *
 * @category Values and targets
 */
export interface LevelTarget extends NumericTarget {
  /** Kind of target. */
  readonly kind: 'level';
}

/**
 * A ceiling ("Max 10 personer", "Högst 7 %"): met at or below the number; a strict one ("under 5 %") below it only.
 *
 * @category Values and targets
 */
export interface AtMostTarget extends NumericTarget {
  /** Kind of target. */
  readonly kind: 'at-most';
  /** True when the number itself is too much ("under 5 %", "färre än 5"). */
  readonly strict?: boolean | undefined;
}

/**
 * A floor ("Minst 33 st", "Lägst 80 %"): met at or above the number; a strict one ("över 90 %") above it only.
 *
 * @category Values and targets
 */
export interface AtLeastTarget extends NumericTarget {
  /** Kind of target. */
  readonly kind: 'at-least';
  /** True when the number itself is too little ("över 90 %", "fler än 10"). */
  readonly strict?: boolean | undefined;
}

/**
 * A band ("+/- 1 %", "80–85 %"): met when the value lies at most `value` from `centre`, bounds included.
 *
 * @category Values and targets
 */
export interface WithinTarget extends NumericTarget {
  /** Kind of target. */
  readonly kind: 'within';
  /** The middle of the band as canonical decimal text; "0" for "+/- 1 %". */
  readonly centre: string;
}

/**
 * A direction alone ("öka", "Minskning", "högre än 2019"): met when the value moves that way from last year, or from the year named.
 *
 * @category Values and targets
 */
export interface DirectionTarget {
  /** Kind of target. */
  readonly kind: 'direction';
  /** The cell exactly as printed; absent when the target was made in code. */
  readonly raw?: string | undefined;
  /** The way the value shall move. */
  readonly change: 'increase' | 'decrease';
  /** The year that the value is compared with; absent when the text names none, which means last year. */
  readonly baseYear?: number | undefined;
}

/**
 * A change in per cent from a base year ("2 % energieffektivisering relativt 2018").
 *
 * @category Values and targets
 */
export interface RelativeTarget extends NumericTarget {
  /** Kind of target. */
  readonly kind: 'relative';
  /** What the text calls the change ("energieffektivisering"). */
  readonly what: string;
  /** The way the value shall move, when the text tells. */
  readonly change?: 'increase' | 'decrease' | undefined;
  /** The year that the change is counted from; absent when the text names none, which means last year. */
  readonly baseYear?: number | undefined;
}

/**
 * The council leaves the target to others ("Tas fram av nämnd/styrelse"), who must then set one.
 *
 * @category Values and targets
 */
export interface DelegatedTarget {
  /** Kind of target. */
  readonly kind: 'delegated';
  /** The cell exactly as printed; absent when the target was made in code. */
  readonly raw?: string | undefined;
  /** Who shall set the target, in Swedish and without the definite form: `["nämnd", "styrelse"]`. */
  readonly to: readonly string[];
}

/**
 * The target is decided later ("Fastställs 2020", "Faststälts t1").
 *
 * @category Values and targets
 */
export interface PendingTarget {
  /** Kind of target. */
  readonly kind: 'pending';
  /** The cell exactly as printed; absent when the target was made in code. */
  readonly raw?: string | undefined;
  /** When, as "2020", "T1" or "2020-T1"; absent when the text does not tell. */
  readonly until?: string | undefined;
}

/**
 * No target: an empty cell, a lone dash, or words that say so ("Inget årsmål", "i.u."). Zero is a target.
 *
 * @category Values and targets
 */
export interface NoTarget {
  /** Kind of target. */
  readonly kind: 'none';
  /** The cell exactly as printed; absent when the target was made in code. */
  readonly raw?: string | undefined;
}

/**
 * A text that fits no form of target.
 *
 * @category Values and targets
 */
export interface UnparsedTarget {
  /** Kind of target. */
  readonly kind: 'unparsed';
  /** The cell exactly as printed. */
  readonly raw: string;
}

/**
 * A target (årsmål) in every form that the city's documents print, as a closed union of plain data.
 *
 * @category Values and targets
 */
export type Target =
  | LevelTarget
  | AtMostTarget
  | AtLeastTarget
  | WithinTarget
  | DirectionTarget
  | RelativeTarget
  | DelegatedTarget
  | PendingTarget
  | NoTarget
  | UnparsedTarget;
