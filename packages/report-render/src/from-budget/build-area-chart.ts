import { convertAmount, type Decimal } from '@sdn/budget-adjustments';
import { type AreaColumn, figureOf } from '../internal/documents/area-figures.ts';
import { isFollowUp } from '../internal/documents/is-follow-up.ts';
import { amountText, decimalsOf } from '../internal/documents/money.ts';
import { fillText } from '../internal/fill-text.ts';
import { textsOf } from '../internal/texts.ts';
import { chart, type ChartNode } from '../tree/chart-node.ts';
import type { AreaBudget } from './area-budget.ts';
import type { AreaTableOptions } from './build-area-table.ts';
import { budgetMessages } from './budget-messages.ts';

/**
 * Builds the chart of a budget by area (verksamhetsområde): budget, forecast and deviation of each.
 *
 * The figures are those of {@link buildAreaTable}; an annual report draws the outcome in place of the forecast. *Varav* and indented
 * rows are left out, since bars of a whole and of its parts side by side mislead.
 *
 * @param areas - the areas in the order of print
 * @param options - kind of document, year, base of the deviation and the words
 * @returns the chart; undefined when no area has a budget
 * @throws `BudgetAdjustmentsError` `option-missing` when a deviation is to be computed without its base; ReportRenderError
 *   `tree-invalid` when the language is unknown
 *
 * @example
 * ```ts
 * import { buildAreaChart } from '@sdn/report-render/from-budget';
 *
 * const areas = [{ name: 'Äldreomsorg', decided: 1_106_000_000 }, { name: 'Förskola', decided: 445_600_000 }];
 * buildAreaChart(areas, { kind: 'board-plan', year: 2021 })?.chart.description;
 * // => 'Störst är Äldreomsorg med 1\u00a0106,0\u00a0mnkr.'
 * ```
 *
 * @category Budget
 */
export const buildAreaChart = (
  areas: readonly AreaBudget[],
  options: AreaTableOptions,
): ChartNode | undefined => {
  const { kind, year, unit = 'mnkr', budget: pot = 'operating' } = options;
  const texts = textsOf(budgetMessages, options);
  const drawn = areas.flatMap((area) => {
    const budget = figureOf(area, 'budget', options);
    return (area.kind ?? 'row') === 'row' && budget !== undefined ? [{ area, budget }] : [];
  });
  const [first, ...others] = drawn;
  if (first === undefined) return undefined;
  const largest = others.reduce((most, each) => (each.budget.gt(most.budget) ? each : most), first);
  const printed = (value: Decimal | undefined): string | undefined =>
    value && convertAmount(value, { from: 'kr', to: unit }).toFixed();
  const figure = (area: AreaBudget, column: AreaColumn): string | undefined =>
    printed(figureOf(area, column, options));
  return chart({
    kind: 'budget-by-area',
    title: fillText(texts[`budget.${isFollowUp(kind) ? 'chart' : 'caption'}.${pot}`], { year, unit }),
    description: fillText(texts['budget.chart.description'], {
      name: largest.area.name,
      amount: amountText(largest.budget, options),
    }),
    unit,
    decimals: decimalsOf[unit],
    items: drawn.map(({ area, budget }) => ({
      label: area.name,
      budget: printed(budget),
      forecast: figure(area, kind === 'annual-report' ? 'outcome' : 'forecast'),
      deviation: figure(area, 'deviation'),
    })),
  });
};
