import { symbol, symbolDiamond } from 'd3-shape';
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Messages } from '../../report-messages.ts';
import type { IndicatorBullet, IndicatorBulletChart } from '../../tree/chart.ts';
import { toCoordinate } from '../decimal-string.ts';
import type { ReportStatus } from '../../tree/status-mark.ts';
import { emptyDrawing, lineHeight, smallSize, type DrawContext, type Drawing } from './drawing.ts';
import { drawLegend } from './legend.ts';
import { printValue } from './print-value.ts';
import { drawRows, plotFrame, type PlotFrame, type Row } from './rows.ts';
import { scaleOver } from './scale-over.ts';
import { bar, filled, filledStroked, label, line, round, shape, stroked } from './shapes.ts';
import { statusTone } from './status-paint.ts';
import { statusSign } from './status-sign.ts';
import { wrapText } from './wrap-text.ts';

type Measure = 'outcome' | 'forecast' | 'target' | 'councilTarget' | 'lastYear';
type Sign = (x: number, middle: number) => Element;

const names: Readonly<Record<Measure, keyof Messages>> = {
  outcome: 'chart.column.outcome',
  forecast: 'chart.column.forecast',
  target: 'chart.column.target',
  councilTarget: 'chart.column.council-target',
  lastYear: 'chart.column.last-year',
};
const inWords: readonly Measure[] = ['outcome', 'forecast', 'target', 'councilTarget', 'lastYear'];
const trackHeight = 18;

// Signs of the measures that are points; later ones are drawn over earlier ones.
const signs: readonly (readonly [Exclude<Measure, 'outcome'>, Sign])[] = [
  [
    'lastYear',
    (x, y) => s('circle', { cx: round(x), cy: round(y), r: 4, ...filledStroked('paper', 'quiet', 1.5) }),
  ],
  ['councilTarget', (x, y) => line(x, y - 10, x, y + 10, { ...stroked('ink', 2), strokeDashArray: '3 2' })],
  ['target', (x, y) => line(x, y - 12, x, y + 12, stroked('ink', 3))],
  [
    'forecast',
    (x, y) => shape(symbol(symbolDiamond, 60).digits(2)() ?? '', x, y, filledStroked('second', 'paper', 1.5)),
  ],
];

/**
 * A row per indicator on a scale of its own: a bar to the outcome, signs for the rest, the figures in words below.
 *
 * @param chart - data and title
 * @param context - width, language and texts
 * @returns the drawing
 */
export const drawIndicatorBullet = (chart: IndicatorBulletChart, context: DrawContext): Drawing => {
  if (chart.items.length === 0) return emptyDrawing(context);
  const legend = drawLegend(legendItems(chart, context), context.width);
  const frame = plotFrame(context.width);
  const rows = chart.items.map((item) => bulletRow(item, frame, context));
  const { height, shapes } = drawRows(rows, frame, legend.height);
  return { height, shapes: [...legend.shapes, ...shapes] };
};

const bulletRow = (item: IndicatorBullet, frame: PlotFrame, context: DrawContext): Row => {
  const words = wrapText(figures(item, context), frame.right - frame.left, smallSize);
  const lines = words.length + (item.status === undefined ? 0 : 1);
  return {
    name: item.label,
    height: trackHeight + 5 + lines * lineHeight,
    draw: (top) => {
      const baseline = top + trackHeight + 17;
      return [
        ...plot(item, top, frame),
        ...words.map((text, index) =>
          label(frame.left, baseline + index * lineHeight, text, { size: smallSize, tone: 'quiet' }),
        ),
        ...verdict(item.status, frame.left, baseline + words.length * lineHeight, context),
      ];
    },
  };
};

const verdict = (
  status: ReportStatus | undefined,
  x: number,
  baseline: number,
  { messages }: DrawContext,
): Element[] =>
  status === undefined
    ? []
    : [
        ...statusSign(status, x + 5, baseline - 4),
        label(x + 15, baseline, messages[`status.${status}`], {
          size: smallSize,
          tone: statusTone[status],
          bold: true,
        }),
      ];

const plot = (item: IndicatorBullet, top: number, frame: PlotFrame): Element[] => {
  const points = inWords.map((measure) => toCoordinate(item[measure]));
  const [low, high] = [toCoordinate(item.band?.low), toCoordinate(item.band?.high)];
  const known = [...points, low, high].filter((value) => value !== undefined);
  if (known.length === 0) return [];
  const scale = scaleOver(known, frame.left + 8, frame.right - 8);
  const middle = top + trackHeight / 2;
  const outcome = toCoordinate(item.outcome);
  return [
    bar(frame.left, frame.right, top, trackHeight, filled('tint')),
    ...(low === undefined || high === undefined
      ? []
      : [bar(scale(low), scale(high), top, trackHeight, filled('soft'))]),
    ...(outcome === undefined ? [] : [bar(scale(0), scale(outcome), middle - 4, 8, filled('accent'))]),
    ...signs.flatMap(([measure, sign]) => {
      const value = toCoordinate(item[measure]);
      return value === undefined ? [] : [sign(scale(value), middle)];
    }),
  ];
};

const figures = (item: IndicatorBullet, context: DrawContext): string => {
  const parts = inWords.flatMap((measure) => {
    const printed = printValue(item[measure], item, context);
    return printed === undefined ? [] : [`${context.messages[names[measure]]} ${printed}`];
  });
  return parts.length === 0 ? context.messages['chart.empty'] : parts.join(' · ');
};

const legendItems = (chart: IndicatorBulletChart, { messages }: DrawContext) => {
  const used = (measure: Measure) => chart.items.some((item) => toCoordinate(item[measure]) !== undefined);
  return [
    ...(used('outcome')
      ? [
          {
            text: messages[names.outcome],
            sign: (x: number, y: number) => [bar(x, x + 22, y - 4, 8, filled('accent'))],
          },
        ]
      : []),
    ...[...signs]
      .reverse()
      .flatMap(([measure, sign]) =>
        used(measure)
          ? [{ text: messages[names[measure]], sign: (x: number, y: number) => [sign(x + 11, y)] }]
          : [],
      ),
    ...(chart.items.some(({ band }) => band !== undefined)
      ? [
          {
            text: messages['chart.column.band'],
            sign: (x: number, y: number) => [bar(x, x + 22, y - 7, 14, filled('soft'))],
          },
        ]
      : []),
  ];
};
