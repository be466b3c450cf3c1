import { IndicatorCalcError } from '../errors.ts';
import type { ForecastMethod } from '../forecast-year.ts';
import type { ValueKind } from '../series-point.ts';
import { forecastMethods } from './forecast-methods.ts';

/** Refuses a method that is not named, or is not for such values. */
export const checkForecastMethod = (method: ForecastMethod, values: ValueKind): void => {
  const on = values === 'level' ? 'levels' : 'counts';
  const fitting = Object.entries(forecastMethods).flatMap(([name, known]) => (known.on === on ? [name] : []));
  if (fitting.includes(method)) return;
  throw new IndicatorCalcError(
    'forecast-method-unfit',
    `method is ${method} and values are ${values}; for ${on} name one of ${fitting.join(', ')}. Compare them with backtest.`,
    { method, values },
  );
};
