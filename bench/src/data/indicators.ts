import { random } from './random.ts';

/** What an indicator measures, and so what its numerator and denominator are. */
type IndicatorKind = 'share' | 'rate' | 'plain' | 'unit-cost' | 'cost-share';

/** How a value is held against its target. */
type TargetForm = 'at-least' | 'at-most' | 'within';

/**
 * An indicator of the benchmark. Printed value = numerator × factor / denominator, rounded half up to `decimals`; all
 * columns hold whole numbers: numerator and denominator at the decimals named here, forecast and target at `decimals`.
 */
export interface BenchIndicator {
  readonly kind: IndicatorKind;
  readonly form: TargetForm;
  /** Decimals of the printed value, of the forecast and of the target. */
  readonly decimals: number;
  readonly numeratorDecimals: number;
  readonly denominatorDecimals: number;
  /** 100 for per cent, 1 000 or 100 000 for a rate, else 1. */
  readonly factor: number;
  /** Half the width of a band, at `decimals`; 0 for the other forms. */
  readonly tolerance: number;
  /** Smaller groups are suppressed; 0 for none. */
  readonly leastDenominator: number;
  /** A miss of at most so many tenths of a per cent of the target, or of a band's tolerance, is partly; none without a rule. */
  readonly partlyTenths: number | undefined;
  readonly signed: boolean;
}

export const INDICATORS = 125;

/** Of 25 indicators: 14 shares, 2 rates, 6 plain values, 2 unit costs (öre per item, in kr), 1 share of costs (öre of öre). */
const kindAt = (place: number): IndicatorKind => {
  if (place < 14) return 'share';
  if (place < 16) return 'rate';
  if (place < 22) return 'plain';
  return place < 24 ? 'unit-cost' : 'cost-share';
};

export const makeIndicators = (): readonly BenchIndicator[] => {
  const { integer, pick, chance } = random(0x1d1c);
  return Array.from({ length: INDICATORS }, (_, index): BenchIndicator => {
    const kind = kindAt(index % 25);
    const decimals = {
      share: pick([0, 0, 1, 1, 1, 1, 2]),
      rate: integer(1, 2),
      plain: integer(0, 3),
      'unit-cost': integer(0, 1),
      'cost-share': 2,
    }[kind];
    const form = pick(['at-least', 'at-least', 'at-most', 'at-most', 'within'] as const);
    return {
      kind,
      form,
      decimals,
      numeratorDecimals: {
        share: 0,
        rate: 0,
        plain: decimals + integer(0, 2),
        'unit-cost': 2,
        'cost-share': 2,
      }[kind],
      denominatorDecimals: kind === 'cost-share' ? 2 : 0,
      factor: { share: 100, rate: pick([1000, 100_000]), plain: 1, 'unit-cost': 1, 'cost-share': 100 }[kind],
      tolerance: form === 'within' ? integer(1, 20) : 0,
      leastDenominator: kind === 'share' || kind === 'rate' ? 5 : 0,
      partlyTenths: form === 'within' ? 1000 : pick([100, 100, 100, 25, undefined]),
      signed: kind === 'plain' && chance(0.4),
    };
  });
};
