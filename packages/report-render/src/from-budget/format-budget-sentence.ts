import type { DeviationBase } from '@sdn/budget-adjustments';
import type { DocumentKind } from '@sdn/goal-model';
import { figureOf } from '../internal/documents/area-figures.ts';
import { isFollowUp } from '../internal/documents/is-follow-up.ts';
import { amountText, printsZero } from '../internal/documents/money.ts';
import { fillText } from '../internal/fill-text.ts';
import { textsOf } from '../internal/texts.ts';
import type { AreaBudget } from './area-budget.ts';
import { budgetMessages } from './budget-messages.ts';
import type { MoneyOptions } from './budget-options.ts';

/**
 * Options of {@link formatBudgetSentence}.
 *
 * @category Budget
 */
export interface BudgetSentenceOptions extends MoneyOptions {
  /** The kind of document: a plan tells the budget, a follow-up the deviation. */
  readonly kind: DocumentKind;
  /** What a forecast is compared with; a follow-up needs it, since printed reports differ. */
  readonly deviationBase?: DeviationBase | undefined;
  /** Whether the sentence speaks of an area, which is the default, or of the whole board. */
  readonly subject?: 'area' | 'board' | undefined;
}

/**
 * The sentence that reports print about the budget of an area: the net and its change in a plan, balance, surplus (överskott) or
 * deficit (underskott) in a follow-up.
 *
 * The figures are those of {@link buildAreaTable}. What prints as 0,0 is called balanced or unchanged.
 *
 * @param area - the area
 * @param options - kind of document, base of the deviation and the words
 * @returns one sentence; empty when the figures that it needs are missing
 * @throws `BudgetAdjustmentsError` `option-missing` when a deviation is to be computed without its base; ReportRenderError
 *   `tree-invalid` when the language is unknown
 *
 * @example
 * ```ts
 * import { formatBudgetSentence } from '@sdn/report-render/from-budget';
 *
 * const area = { name: 'Stadsmiljö', decided: 77_200_000, previous: 75_500_000, forecast: 77_190_000 };
 * formatBudgetSentence(area, { kind: 'board-plan' });
 * // => 'Verksamhetsområdet budgeteras med netto 77,2\u00a0mnkr, vilket är en ökning med 1,7\u00a0mnkr jämfört med föregående år.'
 * formatBudgetSentence(area, { kind: 'tertial-1', deviationBase: 'decided' });
 * // => 'Verksamhetsområdet prognostiserar en budget i balans.'
 * ```
 *
 * @category Budget
 */
export const formatBudgetSentence = (area: AreaBudget, options: BudgetSentenceOptions): string => {
  const texts = textsOf(budgetMessages, options);
  const subject = texts[`budget.subject.${options.subject ?? 'area'}`];
  if (isFollowUp(options.kind)) {
    const deviation = figureOf(area, 'deviation', options);
    if (deviation === undefined) return '';
    const what = options.kind === 'annual-report' ? 'outcome' : 'forecast';
    const side = printsZero(deviation, options) ? 'balance' : deviation.isNegative() ? 'deficit' : 'surplus';
    return fillText(texts[`budget.${what}.${side}`], {
      subject,
      amount: amountText(deviation.abs(), options),
    });
  }
  const budget = figureOf(area, 'budget', options);
  const change = figureOf(area, 'change', options);
  if (budget === undefined) return '';
  const net = amountText(budget, options);
  if (change === undefined) return fillText(texts['budget.planned'], { subject, net });
  const way = printsZero(change, options) ? 'unchanged' : change.isNegative() ? 'decrease' : 'increase';
  return fillText(texts[`budget.planned.${way}`], {
    subject,
    net,
    change: amountText(change.abs(), options),
  });
};
