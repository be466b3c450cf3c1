import type { DecimalInput, DeviationFigures } from '@sdn/budget-adjustments';

/**
 * The budget of an area (verksamhetsområde), or of a class of investments, in kronor and canonical signs; leave out what is not
 * known.
 *
 * The figures that a deviation is computed from are those of `computeDeviation` of `@sdn/budget-adjustments`.
 *
 * @category Budget
 */
export interface AreaBudget extends Omit<DeviationFigures, 'decided' | 'forecast'> {
  /** Name as printed. */
  readonly name: string;
  /** `varav` is part of the row above and never adds to the total; a `subrow` is printed indented and adds. */
  readonly kind?: 'row' | 'subrow' | 'varav' | undefined;
  /** Net budget after decided adjustments; without it cost minus income. */
  readonly decided?: DecimalInput | undefined;
  /** Net forecast of the full year, before result transfers. */
  readonly forecast?: DecimalInput | undefined;
  /** Budgeted cost. */
  readonly cost?: DecimalInput | undefined;
  /** Budgeted income, positive. */
  readonly income?: DecimalInput | undefined;
  /** Net budget of the year before. */
  readonly previous?: DecimalInput | undefined;
  /** Net outcome of the period or the year. */
  readonly outcome?: DecimalInput | undefined;
  /** The comment, printed as a row below. */
  readonly comment?: string | undefined;
}
