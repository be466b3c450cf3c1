import { BudgetAdjustmentsError } from '../errors.ts';
import type { Explanation } from '../explanation.ts';
import { Decimal } from '../internal/decimal.ts';
import { explain, show } from '../internal/explain.ts';
import { type DecimalInput, toDecimal } from '../internal/to-decimal.ts';

/** The figures of a city's year, in one unit. */
export interface ReservationFigures {
  /** The year's result (årets resultat). */
  readonly result: DecimalInput;
  /** The result after balance requirement adjustments (resultat efter balanskravsjusteringar). */
  readonly adjustedResult: DecimalInput;
  /** Taxes, general state grants and equalisation (skatteintäkter, generella statsbidrag och utjämning). */
  readonly taxesAndGrants: DecimalInput;
  /** What the reserve holds before. */
  readonly reserve: DecimalInput;
}

/** Options of {@link computeReservation}. */
export interface ComputeReservationOptions {
  /** The share of taxes and grants that the result must exceed: 1 %, or 2 % when equity is negative. */
  readonly threshold: '0.01' | '0.02';
}

/** What may be set aside, in the unit of the figures. */
export interface Reservation {
  /** The most that may be set aside, 0 or more. */
  readonly amount: Decimal;
  /** How it came about. */
  readonly explanation: Explanation;
}

/**
 * The most that a city may set aside in its result equalisation reserve (resultatutjämningsreserv) for a year.
 *
 * The lower of result and adjusted result, as far as it exceeds the threshold's share of taxes and grants, up to a reserve
 * of 5 % of taxes and grants (KL 11:14).
 *
 * @param figures - the year's figures, in one unit
 * @param options - which threshold applies
 * @returns the amount in the same unit
 * @throws `option-missing` without a threshold of 1 % or 2 %
 * @throws `amount-not-finite` for an input that is not a finite number
 *
 * @example
 * ```ts
 * import { computeReservation } from '@sdn/budget-adjustments/accounting';
 *
 * const figures = { result: 900, adjustedResult: 800, taxesAndGrants: 50_000, reserve: 2_300 };
 * computeReservation(figures, { threshold: '0.01' }).amount.toString(); // => '200'
 * computeReservation(figures, { threshold: '0.02' }).amount.toString(); // => '0'
 * ```
 *
 * @category City rules
 */
export const computeReservation = (
  figures: ReservationFigures,
  options: ComputeReservationOptions,
): Reservation => {
  const { threshold } = options;
  const result = toDecimal(figures.result, 'result');
  const adjustedResult = toDecimal(figures.adjustedResult, 'adjusted result');
  const taxesAndGrants = toDecimal(figures.taxesAndGrants, 'taxes and grants');
  const reserve = toDecimal(figures.reserve, 'reserve');
  if (!['0.01', '0.02'].includes(threshold)) {
    throw new BudgetAdjustmentsError(
      'option-missing',
      `The threshold is ${threshold}; expected "0.01" or "0.02". Which one applies depends on the city's equity (KL 11:14).`,
      { option: 'threshold', got: threshold },
    );
  }
  const above = Decimal.min(result, adjustedResult).minus(taxesAndGrants.times(threshold));
  const room = taxesAndGrants.times('0.05').minus(reserve);
  const amount = Decimal.max(0, Decimal.min(above, room));
  return {
    amount,
    explanation: explain(
      show`reservation = max(0, min(min(result, adjusted result) − ${threshold} × taxes and grants, 0.05 × taxes and grants − reserve))`,
      'kommunallagen 11:14',
      { result, adjustedResult, taxesAndGrants, reserve },
      [
        [
          'above threshold',
          show`min(${result}, ${adjustedResult}) − ${threshold} × ${taxesAndGrants}`,
          above,
        ],
        ['room in the reserve', show`0.05 × ${taxesAndGrants} − ${reserve}`, room],
        ['reservation', 'the lower of the two, not below 0', amount],
      ],
    ),
  };
};
