import { INDICATORS } from '../../data/indicators.ts';
import { SEXES } from '../../data/observations.ts';
import { BOARD_GROUPS, CITY_GROUPS, FIELDS, type PrintedObservations } from '../../data/roll-up-exactly.ts';

export const rollUpColumns = (data: PrintedObservations): Readonly<Record<string, ArrayLike<number>>> => {
  const { board, period, sex, indicator, numerator, denominator, printed } = data;
  return { board, period, sex, indicator, numerator, denominator, printed };
};

/**
 * The roll-up as a user of a database writes it, in whole numbers: boards first, then the city from the boards. The sums of
 * the city times 10⁴ pass 64 bits, which only databases with wider numbers notice.
 */
export const rollUpSql = (divide: string): string => {
  const reported = 'numerator IS NOT NULL AND denominator IS NOT NULL';
  const inCity = `(period * ${SEXES} + sex) * ${INDICATORS} + indicator`;
  const ofNull = (sum: string): string => `COALESCE(${sum}, 0)`;
  return `
    WITH boards AS (
      SELECT board * ${CITY_GROUPS} + ${inCity} AS place, ${inCity} AS in_city, indicator,
        COUNT(*) AS rows_,
        SUM(CASE WHEN ${reported} THEN 0 ELSE 1 END) AS missing,
        SUM(CASE WHEN ${reported} AND denominator = 0 THEN 1 ELSE 0 END) AS not_applicable,
        ${ofNull(`SUM(CASE WHEN ${reported} AND denominator > 0 THEN numerator END)`)} AS numerator,
        ${ofNull(`SUM(CASE WHEN ${reported} AND denominator > 0 THEN denominator END)`)} AS denominator,
        MIN(printed) AS lowest,
        MAX(printed) AS highest
      FROM observations GROUP BY board, period, sex, indicator
    ), city AS (
      SELECT ${BOARD_GROUPS} + in_city AS place, in_city, indicator, SUM(rows_) AS rows_, SUM(missing) AS missing,
        SUM(not_applicable) AS not_applicable, SUM(numerator) AS numerator, SUM(denominator) AS denominator,
        MIN(lowest) AS lowest, MAX(highest) AS highest
      FROM boards GROUP BY in_city, indicator
    ), together AS (
      SELECT * FROM boards UNION ALL SELECT * FROM city
    )
    SELECT place, rows_ AS rows, missing, not_applicable AS notApplicable, numerator, denominator,
      CASE WHEN denominator > 0 THEN
        CASE WHEN numerator < 0 THEN -1 ELSE 1 END
        * ((2 * ABS(numerator) * up + denominator * down) ${divide} (2 * denominator * down))
      END AS value,
      lowest, highest
    FROM together JOIN indicators USING (indicator)`;
};

export const RESULT_COLUMNS = ['place', ...FIELDS] as const;
