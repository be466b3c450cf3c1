import { BudgetAdjustmentsError } from '../errors.ts';
import type { Explanation } from '../explanation.ts';
import type { Decimal } from '../internal/decimal.ts';
import { explain, show } from '../internal/explain.ts';
import { type DecimalInput, toDecimal } from '../internal/to-decimal.ts';

/** A rate for people born in a span of years. */
export interface PayrollSurchargeBand {
  /** First year of birth; open when omitted. */
  readonly bornFrom?: number | undefined;
  /** Last year of birth; open when omitted. */
  readonly bornTo?: number | undefined;
  /** The rate as a fraction: `'0.4015'` for 40,15 %. */
  readonly rate: DecimalInput;
}

/** The rates of a year, as data with their source. */
export interface PayrollSurchargeEdition {
  /** The year they apply to. */
  readonly year: number;
  /** One rate for each span of birth years; the first that fits counts. */
  readonly bands: readonly PayrollSurchargeBand[];
  /** Where they stand. */
  readonly source: string;
}

/** Pay of people born in one year. */
export interface Pay {
  /** Pay in kronor. */
  readonly pay: DecimalInput;
  /** Year of birth. */
  readonly birthYear: number;
}

/** The surcharge on pay. */
export interface PayrollSurcharge {
  /** The rate, as a fraction. */
  readonly rate: Decimal;
  /** The surcharge in kronor, exact. */
  readonly amount: Decimal;
  /** How it came about. */
  readonly explanation: Explanation;
}

/**
 * The surcharge on pay for social fees and insurance (PO-pålägg), by year of birth and edition.
 *
 * Rates are decided each year and are data; none is built in. Exact: not rounded.
 *
 * @param pay - pay and year of birth
 * @param edition - the rates of the year
 * @returns the rate and the surcharge
 * @throws `rules-unknown` when no band of the edition fits the year of birth
 * @throws `amount-not-finite` for an input that is not a finite number
 *
 * @example
 * ```ts
 * import { computePayrollSurcharge } from '@sdn/budget-adjustments/accounting';
 *
 * const edition = { year: 2021, source: 'an example', bands: [{ bornTo: 1955, rate: '0.1' }, { bornFrom: 1956, bornTo: 2002, rate: '0.4' }] };
 * computePayrollSurcharge({ pay: 400_000, birthYear: 1980 }, edition).amount.toString(); // => '160000'
 * computePayrollSurcharge({ pay: 400_000, birthYear: 2005 }, edition); // => throws 'rules-unknown'
 * ```
 *
 * @category Ledger
 */
export const computePayrollSurcharge = (pay: Pay, edition: PayrollSurchargeEdition): PayrollSurcharge => {
  const { birthYear } = pay;
  const band = edition.bands.find(
    ({ bornFrom = -Infinity, bornTo = Infinity }) => bornFrom <= birthYear && birthYear <= bornTo,
  );
  if (band === undefined) {
    throw new BudgetAdjustmentsError(
      'rules-unknown',
      `The edition of ${edition.year} has no rate for people born ${birthYear}; expected a band that covers the year. Complete the edition.`,
      { year: edition.year, birthYear },
    );
  }
  const rate = toDecimal(band.rate, 'rate');
  const base = toDecimal(pay.pay, 'pay');
  const amount = base.times(rate);
  return {
    rate,
    amount,
    explanation: explain(
      'surcharge = pay × rate of the year of birth',
      edition.source,
      { pay: base, birthYear, year: edition.year },
      [['surcharge', show`${base} × ${rate}`, amount]],
    ),
  };
};
