/** For information: the same in plain floating point over columns, rounded as everybody does. */
import { BASES } from '../../data/assess-exactly.ts';
import type { BenchIndicator } from '../../data/indicators.ts';
import type { Observations } from '../../data/observations.ts';
import type { Enter } from '../../race/workload.ts';

const missOf = (form: BenchIndicator['form'], difference: number, tolerance: number): number => {
  if (form === 'at-least') return -difference;
  return form === 'at-most' ? difference : Math.abs(difference) - tolerance;
};

export const enter: Enter<Observations> = (data) => {
  const { rows, indicators, indicator, numerator, denominator, forecast, target } = data;
  const scales = indicators.map(
    (each) => each.factor * 10 ** (each.denominatorDecimals - each.numeratorDecimals),
  );
  const natural = (column: Float64Array): Float64Array =>
    column.map((value, row) => value / 10 ** (indicators[indicator[row] as number]?.decimals ?? 0));
  const [forecasts, targets] = [natural(forecast), natural(target)];
  const result = {
    printed: new Float64Array(rows),
    distance: new Float64Array(rows),
    status: new Uint8Array(rows),
    reason: new Uint8Array(rows),
    basis: new Uint8Array(rows),
  };
  return {
    work: () => {
      for (let row = 0; row < rows; row++) {
        const number = indicator[row] as number;
        const { form, decimals, tolerance, leastDenominator, partlyTenths } = indicators[
          number
        ] as BenchIndicator;
        const bottom = denominator[row] as number;
        const exact = ((numerator[row] as number) / bottom) * (scales[number] as number);
        const unit = 10 ** decimals;
        const enough = bottom > 0 && bottom >= leastDenominator;
        const outcome = enough ? Math.round(exact * unit) / unit : NaN;
        result.printed[row] = Math.round(outcome * unit);
        const byForecast = !Number.isNaN(forecasts[row]);
        const goal = targets[row] as number;
        const difference = ((byForecast ? forecasts[row] : outcome) as number) - goal;
        result.distance[row] = Math.round(difference * unit);
        if (Number.isNaN(difference)) {
          result.status[row] = 4;
          const why = Number.isNaN(numerator[row]) || Number.isNaN(bottom) ? 5 : bottom === 0 ? 6 : 7;
          result.reason[row] = Number.isNaN(goal) ? 4 : why;
          result.basis[row] = 0;
          continue;
        }
        const width = tolerance / unit;
        const miss = missOf(form, difference, width);
        const reference = form === 'within' ? width : Math.abs(goal);
        const grade =
          miss <= 0 ? 0 : partlyTenths === undefined ? 3 : miss <= (reference * partlyTenths) / 1000 ? 1 : 2;
        const rounded = grade === 0 && missOf(form, exact - goal, width) > 0;
        result.status[row] = grade;
        result.reason[row] = grade;
        result.basis[row] = BASES.indexOf(byForecast ? 'forecast' : rounded ? 'rounded-outcome' : 'outcome');
      }
    },
    read: () => result,
  };
};
