import { BudgetAdjustmentsError } from '../errors.ts';
import type { Explanation } from '../explanation.ts';
import { Decimal } from '../internal/decimal.ts';
import { explain, show } from '../internal/explain.ts';
import { type DecimalInput, toDecimal } from '../internal/to-decimal.ts';

/**
 * What the forecast is compared with: the decided budget, that with requested budget adjustments, or that with volume
 * and turnover changes too.
 */
export type DeviationBase = 'decided' | 'decided-and-requested' | 'with-volume-and-turnover';

/** An effect that will not come again next year, in the unit of the figures. */
export interface OneOffEffect {
  /** What it is. */
  readonly what: string;
  /** Its part of the deviation, + when it adds to a surplus. */
  readonly amount: DecimalInput;
}

/** The figures of one follow-up row, in one unit and canonical signs. */
export interface DeviationFigures {
  /** Budget after decided adjustments (nämndbudget efter beslutade budgetjusteringar). */
  readonly decided: DecimalInput;
  /** Requested budget adjustments (begärda budgetjusteringar); 0 when omitted, as everything below. */
  readonly requested?: DecimalInput | undefined;
  /** Volume and turnover changes (prestations- och omslutningsförändringar). */
  readonly volumeAndTurnover?: DecimalInput | undefined;
  /** Forecast or outcome before result transfers. */
  readonly forecast: DecimalInput;
  /** Surplus that result units carried here from last year; negative for a deficit. */
  readonly carriedFromLastYear?: DecimalInput | undefined;
  /** Surplus that result units carry on to next year; negative for a deficit. */
  readonly carriedToNextYear?: DecimalInput | undefined;
  /** Effects to show apart. */
  readonly oneOffEffects?: readonly OneOffEffect[] | undefined;
}

/** Options of {@link computeDeviation}. */
export interface ComputeDeviationOptions {
  /** What counts in the base. No default: printed reports differ. */
  readonly base: DeviationBase;
  /** What the figures are: `net` and `cost` (default `net`) show a surplus when the forecast is lower, `income` when it is higher. */
  readonly side?: 'net' | 'cost' | 'income' | undefined;
}

/** A deviation (avvikelse), in the unit of the figures; + is a surplus. */
export interface Deviation {
  /** The base the forecast was compared with. */
  readonly base: Decimal;
  /** Deviation before result transfers. */
  readonly beforeTransfers: Decimal;
  /** Deviation after result transfers: + what came from last year, − what goes to next. */
  readonly afterTransfers: Decimal;
  /** Deviation before result transfers without the one-off effects. */
  readonly underlying: Decimal;
  /** How the figures came about. */
  readonly explanation: Explanation;
}

/**
 * The deviation (avvikelse) of a forecast or outcome from a named base, before and after result transfers; a surplus is +.
 *
 * Exact: nothing is rounded. Use {@link budgetAdherence} for the same comparison as a percentage.
 *
 * @param figures - the row, in one unit; income positive
 * @param options - what counts in the base, and which side of the budget the row is
 * @returns the base and the deviations with their explanation
 * @throws `option-missing` without a base
 * @throws `amount-not-finite` for an input that is not a finite number
 *
 * @example
 * ```ts
 * import { computeDeviation } from '@sdn/budget-adjustments';
 *
 * const row = { decided: '2522.8', requested: 0, volumeAndTurnover: '-5.7', forecast: '2462.8' };
 * computeDeviation(row, { base: 'decided' }).beforeTransfers.toString(); // => '60'
 * computeDeviation(row, { base: 'with-volume-and-turnover' }).beforeTransfers.toString(); // => '54.3'
 * ```
 *
 * @category Follow-up
 */
export const computeDeviation = (figures: DeviationFigures, options: ComputeDeviationOptions): Deviation => {
  const decided = toDecimal(figures.decided, 'decided');
  const forecast = toDecimal(figures.forecast, 'forecast');
  const requested = toDecimal(figures.requested ?? 0, 'requested');
  const volumeAndTurnover = toDecimal(figures.volumeAndTurnover ?? 0, 'volumeAndTurnover');
  const carriedFromLastYear = toDecimal(figures.carriedFromLastYear ?? 0, 'carriedFromLastYear');
  const carriedToNextYear = toDecimal(figures.carriedToNextYear ?? 0, 'carriedToNextYear');

  const bases: Partial<Record<string, Decimal>> = {
    decided,
    'decided-and-requested': decided.plus(requested),
    'with-volume-and-turnover': decided.plus(requested).plus(volumeAndTurnover),
  };
  const base = Object.hasOwn(bases, options.base) ? bases[options.base] : undefined;
  if (base === undefined) {
    throw new BudgetAdjustmentsError(
      'option-missing',
      `The base of the deviation is ${options.base}; expected one of ${Object.keys(bases).join(', ')}. Reports differ: name it.`,
      { option: 'base', got: options.base },
    );
  }

  const income = options.side === 'income';
  const [from, less] = income ? [forecast, base] : [base, forecast];
  const beforeTransfers = from.minus(less);
  const afterTransfers = beforeTransfers.plus(carriedFromLastYear).minus(carriedToNextYear);
  const oneOff = (figures.oneOffEffects ?? []).reduce(
    (sum, { amount, what }) => sum.plus(toDecimal(amount, what)),
    new Decimal(0),
  );
  const underlying = beforeTransfers.minus(oneOff);
  return {
    base,
    beforeTransfers,
    afterTransfers,
    underlying,
    explanation: explain(
      `deviation = ${income ? 'forecast − base' : 'base − forecast'}`,
      'the base is named by the caller',
      { decided, requested, volumeAndTurnover, forecast, carriedFromLastYear, carriedToNextYear, oneOff },
      [
        ['base', options.base, base],
        ['before transfers', show`${from} − ${less}`, beforeTransfers],
        [
          'after transfers',
          show`${beforeTransfers} + ${carriedFromLastYear} − ${carriedToNextYear}`,
          afterTransfers,
        ],
        ['underlying', show`${beforeTransfers} − ${oneOff}`, underlying],
      ],
    ),
  };
};
