import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { ReportRenderError } from './errors.ts';
import { chartElement } from './internal/charts/chart-element.ts';
import { toneRules } from './internal/charts/palette.ts';
import { allMessagesOf } from './internal/all-messages.ts';
import { replaceIllegalIn } from './internal/replace-illegal.ts';
import type { Messages } from './report-messages.ts';
import type { Chart } from './tree/chart.ts';
import type { Language } from './tree/language.ts';

/**
 * Options of {@link renderChart}.
 *
 * @category Charts
 */
export interface ChartOptions {
  /** Language of the texts and numbers; Swedish unless said otherwise. */
  readonly language?: Language | undefined;
  /** Texts that replace those of the message table. */
  readonly messages?: Partial<Messages> | undefined;
  /** Width of the drawing in px, 280 or more; 720 unless said otherwise. Below 520 names stand above their bars. */
  readonly width?: number | undefined;
  /** Start of every id, when several drawings are put into one page; `chart` unless said otherwise. */
  readonly id?: string | undefined;
}

/**
 * Renders a chart as an SVG file (diagram) of its own.
 *
 * It has a title and a description, tells things apart by form as well as colour, follows the reader's light or dark
 * scheme where CSS is read, and is legible without. Give readers who cannot see it the table of
 * {@link buildChartTable} beside it; a chart in a report gets both.
 *
 * @param chart - data and title
 * @param options - language, texts, width and ids
 * @returns well-formed XML, equal bytes for equal input
 * @throws ReportRenderError `chart-invalid` when the kind of chart is unknown, the width is outside 280 to
 *   10 000, or the id is no name; `tree-invalid` when a list of the chart holds null
 *
 * @example
 * ```ts
 * import { renderChart } from '@sdn/report-render/charts';
 *
 * const svg = renderChart({
 *   kind: 'goal-status',
 *   title: 'Måluppfyllelse',
 *   items: [{ label: 'En modern storstad', counts: { met: 6, partly: 1 } }],
 * });
 * svg.startsWith('<svg'); // => true
 * ```
 *
 * @category Charts
 */
export const renderChart = (chart: Chart, options: ChartOptions = {}): string => {
  const { language = 'sv', width = 720, id = 'chart' } = options;
  if (!(width >= 280 && width <= 10_000)) throw refusal('width', width, 'a number from 280 to 10 000');
  if (!/^[a-z][\w-]*$/i.test(id)) throw refusal('id', id, 'a letter followed by letters, digits, - or _');
  const context = { language, messages: allMessagesOf(language, options.messages), width, id };
  const svg = chartElement(replaceIllegalIn(chart), context, {
    xmlns: 'http://www.w3.org/2000/svg',
    xmlLang: language,
  });
  const style = s('style', `@media (prefers-color-scheme:dark){${toneRules((_, dark) => dark)}}`);
  const drawing = { ...svg, children: [...svg.children.slice(0, 2), style, ...svg.children.slice(2)] };
  // XML forbids this sequence in text; HTML, which the serializer is made for, does not.
  return `${toHtml(drawing, { space: 'svg', closeEmptyElements: true }).replaceAll(']]>', ']]&#x3E;')}\n`;
};

const refusal = (option: string, got: string | number, expected: string): ReportRenderError =>
  new ReportRenderError(
    'chart-invalid',
    `The option ${option} is ${JSON.stringify(got)}. Expected ${expected}; leave it out for the default.`,
    { option, got },
  );
