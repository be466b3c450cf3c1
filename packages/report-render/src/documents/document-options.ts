import type { DeviationBase } from '@sdn/budget-adjustments';
import type { FormatGroundsOptions } from '@sdn/goal-model/texts';
import type { MoneyOptions } from '../from-budget/budget-options.ts';
import type { Wording } from '../internal/texts.ts';
import type { DocumentMessages } from './document-messages.ts';

/**
 * How a document is written.
 *
 * @category Documents
 */
export interface BuildReportOptions extends Wording<DocumentMessages>, Pick<MoneyOptions, 'unit'> {
  /** What forecasts and outcomes are compared with; a follow-up with a budget needs it, since printed reports differ. */
  readonly deviationBase?: DeviationBase | undefined;
  /** Whether charts of grades, indicators and budget stand beside the tables; false unless said otherwise. */
  readonly charts?: boolean | undefined;
  /** How grounds are put into words; without it no sentence is printed, since whether undetermined items count is a choice. */
  readonly grounds?: Omit<FormatGroundsOptions, 'language'> | undefined;
}
