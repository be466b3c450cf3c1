/** Deficits that may be covered later than at the next closing. */
export interface DeficitExtension {
  /** First year whose deficits have more time. */
  readonly from: number;
  /** Last year whose deficits have more time. */
  readonly to: number;
  /** The closing at which they must be covered at the latest. */
  readonly coverBy: number;
}

/** One edition of the city's rules for result units (resultatenheter), as data with its source. */
export interface ResultUnitRules {
  /** Stable name of the edition. */
  readonly id: string;
  /** First year it applies to. */
  readonly validFrom: number;
  /** Last year it applies to; undefined when no end is known. */
  readonly validTo?: number | undefined;
  /** Share of the year's gross budget that a surplus may carry over in a year, as a decimal string. */
  readonly yearlyShare: string;
  /** Share of the year's gross budget that the fund may hold, as a decimal string. */
  readonly fundShare: string;
  /** Years after its own within which a deficit must be covered. */
  readonly coverWithinYears: number;
  /** Deficits with more time than that. */
  readonly extensions: readonly DeficitExtension[];
  /** Where the rules stand. */
  readonly source: string;
}
