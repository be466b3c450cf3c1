import type { Observations } from '../../data/observations.ts';
import { scaleOf } from './scale.ts';

/** The table of observations: whole numbers, null where nothing was reported, and the place that each row came from. */
export const observationColumns = (data: Observations): Readonly<Record<string, ArrayLike<number>>> => {
  const { indicator, numerator, denominator, forecast, target } = data;
  return { place: Uint32Array.from(indicator.keys()), indicator, numerator, denominator, forecast, target };
};

/** The place of a form in this list is its code in the table of indicators. */
export const FORMS: readonly string[] = ['at-least', 'at-most', 'within'];

/** The table of indicators. */
export const indicatorColumns = ({
  indicators,
}: Observations): Readonly<Record<string, readonly (number | null)[]>> => ({
  indicator: indicators.map((_, place) => place),
  up: indicators.map((each) => scaleOf(each).up),
  down: indicators.map((each) => scaleOf(each).down),
  least: indicators.map(({ leastDenominator }) => leastDenominator),
  form: indicators.map(({ form }) => FORMS.indexOf(form)),
  tolerance: indicators.map(({ tolerance }) => tolerance),
  partly: indicators.map(({ partlyTenths }) => partlyTenths ?? null),
});

/** Result columns in the order of the statement. */
export const RESULT_COLUMNS = ['printed', 'distance', 'status', 'reason', 'basis'] as const;

/**
 * The assessment as a user of a database writes it, in whole numbers throughout. Dialects differ in the sign for the
 * division of whole numbers.
 */
export const assessSql = (divide: string): string => `
  WITH outcomes AS (
    SELECT *,
      numerator * up AS top,
      denominator * down AS bottom,
      CASE WHEN denominator > 0 AND denominator >= least THEN
        CASE WHEN numerator < 0 THEN -1 ELSE 1 END
        * ((2 * ABS(numerator * up) + denominator * down) ${divide} (2 * denominator * down))
      END AS printed
    FROM observations JOIN indicators USING (indicator)
  ), distances AS (
    SELECT *, COALESCE(forecast, printed) - target AS distance FROM outcomes
  ), misses AS (
    SELECT *,
      CASE form WHEN 0 THEN -distance WHEN 1 THEN distance ELSE ABS(distance) - tolerance END AS miss,
      CASE form
        WHEN 0 THEN target * bottom - top
        WHEN 1 THEN top - target * bottom
        ELSE ABS(top - target * bottom) - tolerance * bottom
      END AS exact_miss,
      CASE form WHEN 2 THEN tolerance ELSE ABS(target) END AS reference
    FROM distances
  ), graded AS (
    SELECT *,
      CASE
        WHEN distance IS NULL THEN 4
        WHEN miss <= 0 THEN 0
        WHEN partly IS NULL THEN 3
        WHEN miss * 1000 <= partly * reference THEN 1
        ELSE 2
      END AS status
    FROM misses
  )
  SELECT place, printed, distance, status,
    CASE
      WHEN status < 4 THEN status
      WHEN target IS NULL THEN 4
      WHEN numerator IS NULL OR denominator IS NULL THEN 5
      WHEN denominator = 0 THEN 6
      ELSE 7
    END AS reason,
    CASE
      WHEN status = 4 THEN 0
      WHEN forecast IS NOT NULL THEN 1
      WHEN status = 0 AND exact_miss > 0 THEN 3
      ELSE 2
    END AS basis
  FROM graded`;
