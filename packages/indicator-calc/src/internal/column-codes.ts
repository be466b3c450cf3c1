// Places in columnStatuses, columnReasons and columnBases, as constants that the loops can compare with.
// The first four statuses and reasons go together.
export const MET = 0;
export const PARTLY = 1;
export const NOT_MET = 2;
export const NEEDS_RULE = 3;
/** No grade yet: it depends on last year's value. */
export const ASK_LAST_YEAR = 4;

export const NOT_ASSESSABLE = 4;
export const TARGET_NONE = 4;
export const NOT_REPORTED = 5;
export const NOT_APPLICABLE = 6;
export const SUPPRESSED = 7;
export const LAST_YEAR_MISSING = 8;

export const BY_FORECAST = 1;
export const BY_OUTCOME = 2;
export const BY_ROUNDED_OUTCOME = 3;
