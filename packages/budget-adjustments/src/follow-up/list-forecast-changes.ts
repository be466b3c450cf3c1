import { comparePeriods } from '@sdn/period-calendar';
import type { Decimal } from '../internal/decimal.ts';
import { type DecimalInput, toDecimal } from '../internal/to-decimal.ts';

/** A full-year forecast of one area, made in one period; every forecast in the same unit. */
export interface AreaForecast {
  /** The area. */
  readonly area: string;
  /** Key of the period that it was made after: `2021-T1`. */
  readonly period: string;
  /** The forecast. */
  readonly forecast: DecimalInput;
}

/** How the forecast of an area moved from one period to the next, in the unit of the forecasts. */
export interface ForecastChange {
  /** The area. */
  readonly area: string;
  /** The period. */
  readonly period: string;
  /** The forecast of that period. */
  readonly forecast: Decimal;
  /** What it changed since the area's last forecast; undefined for the first. */
  readonly change?: Decimal | undefined;
}

/**
 * The forecasts (prognoser) by area and period, each with its change since the area's last forecast.
 *
 * @param forecasts - the forecasts, in any order
 * @returns them by area, in the order of first appearance, and then by period
 * @throws `period-unreadable` of period-calendar for a period that is no key
 * @throws `amount-not-finite` for a forecast that is not a finite number
 *
 * @example
 * ```ts
 * import { listForecastChanges } from '@sdn/budget-adjustments';
 *
 * const forecasts = [
 *   { area: 'elderly-care', period: '2021-T1', forecast: '1085.0' },
 *   { area: 'preschool', period: '2021-T1', forecast: '445.6' },
 *   { area: 'elderly-care', period: '2021-T2', forecast: '1079.5' },
 * ];
 * listForecastChanges(forecasts).map(({ area, period, change }) => [area, period, change?.toString()]);
 * // => [['elderly-care', '2021-T1', undefined], ['elderly-care', '2021-T2', '-5.5'], ['preschool', '2021-T1', undefined]]
 * ```
 *
 * @category Follow-up
 */
export const listForecastChanges = (forecasts: readonly AreaForecast[]): readonly ForecastChange[] => {
  const areas = new Map<string, AreaForecast[]>();
  for (const forecast of forecasts) {
    const ofArea = areas.get(forecast.area);
    if (ofArea === undefined) areas.set(forecast.area, [forecast]);
    else ofArea.push(forecast);
  }
  return [...areas.values()].flatMap((ofArea) => {
    let last: Decimal | undefined;
    return ofArea
      .sort((a, b) => comparePeriods(a.period, b.period))
      .map(({ area, period, forecast }) => {
        const value = toDecimal(forecast, `forecast of ${area}`);
        const change = last && value.minus(last);
        last = value;
        return { area, period, forecast: value, change };
      });
  });
};
