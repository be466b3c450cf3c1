import { type BenchIndicator, INDICATORS, makeIndicators } from './indicators.ts';
import { random, type Random } from './random.ts';

export const BOARDS = 14;
export const PERIODS = 4;
export const SEXES = 2;

/**
 * Observations in columns: every unit reports every indicator for four periods and both sexes, and the rows come in
 * no order. NaN is a missing value. See {@link BenchIndicator} for the decimals of the whole numbers.
 */
export interface Observations {
  readonly rows: number;
  readonly indicators: readonly BenchIndicator[];
  readonly indicator: Uint16Array;
  readonly board: Uint8Array;
  readonly period: Uint8Array;
  readonly sex: Uint8Array;
  readonly numerator: Float64Array;
  readonly denominator: Float64Array;
  readonly forecast: Float64Array;
  readonly target: Float64Array;
}

/** Denominators that put many values on the border between two printed ones. */
const ROUND_DENOMINATORS = [8, 16, 20, 40, 80, 125, 160, 200, 400, 800, 1000, 1600, 2000, 4000];

/**
 * A share of costs a hair below the border between two printed values: nearer than doubles can tell once the product
 * of öre and 100 × 10² has passed 2^53. Printed units are numerator × 10⁴ ÷ denominator.
 */
const makeBorderShare = ({ integer, magnitude }: Random): readonly [number, number] => {
  const border = 2 * integer(1, 9998) + 1; // in half printed units
  let denominator = magnitude(12, 13);
  const below = (): number => (border * (denominator % 20_000)) % 20_000;
  for (let tries = 0; tries < 20_000 && (below() === 0 || below() > 12); tries++) denominator++;
  return [Number((BigInt(border) * BigInt(denominator)) / 20_000n), denominator];
};

const makeFraction = (indicator: BenchIndicator, draw: Random): readonly [number, number] => {
  const { integer, chance, pick, magnitude } = draw;
  switch (indicator.kind) {
    case 'plain': {
      const size = magnitude(1, 5) * (chance(0.25) ? 10 : 1) + (chance(0.25) ? 5 : 0);
      return [indicator.signed && chance(0.4) ? -size : size, 1];
    }
    case 'unit-cost': {
      const cost = magnitude(7, 11);
      return chance(0.2) ? [cost - (cost % 100) + 50, pick([1, 2, 4, 5, 8])] : [cost, integer(1, 5000)];
    }
    case 'cost-share': {
      if (chance(0.2)) return makeBorderShare(draw);
      const whole = magnitude(9, 13);
      return [integer(0, whole), whole];
    }
    default: {
      const part = integer(1, 1000);
      const whole =
        part <= 5
          ? 0
          : part <= 30
            ? integer(1, 4)
            : part <= 300
              ? pick(ROUND_DENOMINATORS)
              : 5 + magnitude(1, 4);
      return [integer(0, whole), whole];
    }
  }
};

/** About where the value lies, at the printed decimals: only to place the forecast and the target near it. */
const nearValue = (indicator: BenchIndicator, numerator: number, denominator: number): number =>
  denominator === 0
    ? 100
    : Math.round(
        (numerator / denominator) *
          indicator.factor *
          10 ** (indicator.decimals + indicator.denominatorDecimals - indicator.numeratorDecimals),
      );

export const makeObservations = (rows: number): Observations => {
  const draw = random(0x0b5e);
  const { integer, chance, shuffle } = draw;
  const indicators = makeIndicators();
  const data = {
    rows,
    indicators,
    indicator: new Uint16Array(rows),
    board: new Uint8Array(rows),
    period: new Uint8Array(rows),
    sex: new Uint8Array(rows),
    numerator: new Float64Array(rows),
    denominator: new Float64Array(rows),
    forecast: new Float64Array(rows),
    target: new Float64Array(rows),
  };
  shuffle(rows).forEach((row, place) => {
    const sex = place % SEXES;
    const period = Math.floor(place / SEXES) % PERIODS;
    const number = Math.floor(place / (SEXES * PERIODS)) % INDICATORS;
    const unit = Math.floor(place / (SEXES * PERIODS * INDICATORS));
    const indicator = indicators[number] as BenchIndicator;
    const [numerator, denominator] = makeFraction(indicator, draw);
    const near = nearValue(indicator, numerator, denominator);
    const around = (): number => {
      const spread = Math.max(2, Math.floor(Math.abs(near) * 0.15));
      const value = near + integer(-spread, spread);
      return indicator.signed ? value : Math.max(0, value);
    };
    const target = (chance(0.15) ? near : around()) + 0; // never −0
    const forecast = chance(0.2) ? target : around();
    data.indicator[row] = number;
    data.board[row] = unit % BOARDS;
    data.period[row] = period;
    data.sex[row] = sex;
    data.numerator[row] = chance(0.04) ? NaN : numerator;
    data.denominator[row] = indicator.kind !== 'plain' && chance(0.005) ? NaN : denominator;
    data.target[row] = chance(0.06) ? NaN : target;
    data.forecast[row] = chance(0.6) ? forecast : NaN;
  });
  return data;
};
