import { scalePoint, scaleLinear } from 'd3-scale';
import { line as lineOf, symbol, symbolCircle, symbolDiamond, symbolSquare, type SymbolType } from 'd3-shape';
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { SexSeriesChart, SexSeriesPoint } from '../../tree/chart.ts';
import { toCoordinate } from '../decimal-string.ts';
import { emptyDrawing, smallSize, type DrawContext, type Drawing } from './drawing.ts';
import { drawLegend } from './legend.ts';
import type { Tone } from './palette.ts';
import { printValue } from './print-value.ts';
import { filledStroked, label, line, round, shape, stroked, type Paint } from './shapes.ts';
import { textWidth } from './text-width.ts';

interface Series {
  readonly field: 'women' | 'men' | 'total';
  readonly tone: Tone;
  readonly dash?: string;
  readonly marker: SymbolType;
}

/** Told apart without colour: full line and circle, dashes and square, dots and diamond. */
const series: readonly Series[] = [
  { field: 'total', tone: 'quiet', dash: '1.5 3', marker: symbolDiamond },
  { field: 'men', tone: 'second', dash: '6 3', marker: symbolSquare },
  { field: 'women', tone: 'accent', marker: symbolCircle },
];
const plotHeight = 220;

/**
 * Draws lines by sex over periods. A missing value is a gap; a value between two gaps is a lone marker.
 *
 * @param chart - the points
 * @param context - width, language and texts
 * @returns the drawing
 */
export const drawSexSeries = (chart: SexSeriesChart, context: DrawContext): Drawing => {
  const values = chart.points
    .flatMap(({ women, men, total }) => [women, men, total].map(toCoordinate))
    .filter((value) => value !== undefined);
  if (values.length === 0) return emptyDrawing(context);
  const { messages, width } = context;
  const used = series.filter(({ field }) =>
    chart.points.some((point) => toCoordinate(point[field]) !== undefined),
  );
  const legend = drawLegend(
    [...used].reverse().map((each) => ({
      text: messages[`chart.column.${each.field}`],
      sign: (x, y) => [line(x, y, x + 22, y, linePaint(each)), marker(each, x + 11, y)],
    })),
    width,
  );
  const top = legend.height + 4;
  const y = scaleLinear()
    .domain(extentOf(values))
    .nice(5)
    .range([top + plotHeight, top]);
  const ticks = y.ticks(5).map((tick) => ({ at: y(tick), text: printValue(plain(tick), {}, context) ?? '' }));
  const left = Math.max(...ticks.map(({ text }) => textWidth(text, smallSize))) + 10;
  const x = scalePoint(chart.points.keys(), [left, width]).padding(0.4);
  const place = (point: SexSeriesPoint, index: number, { field }: Series): [number, number] | undefined => {
    const value = toCoordinate(point[field]);
    return value === undefined ? undefined : [x(index) ?? left, y(value)];
  };
  return {
    height: top + plotHeight + 22,
    shapes: [
      ...legend.shapes,
      ...ticks.flatMap(({ at, text }) => [
        line(left, at, width, at, stroked('line')),
        label(left - 8, at + 4, text, { size: smallSize, tone: 'quiet', anchor: 'end' }),
      ]),
      ...periodLabels(chart.points, x.step(), width, (index) => x(index) ?? left, top + plotHeight + 19),
      ...used.flatMap((each) => {
        const places = chart.points.map((point, index) => place(point, index, each));
        const path = lineOf<[number, number] | undefined>(
          (spot) => spot?.[0] ?? 0,
          (spot) => spot?.[1] ?? 0,
        )
          .defined((spot) => spot !== undefined)
          .digits(2)(places);
        return [
          s('path', { d: path, ...linePaint(each) }),
          ...places.flatMap((spot) => (spot === undefined ? [] : [marker(each, ...spot)])),
        ];
      }),
    ],
  };
};

const linePaint = ({ tone, dash }: Series): Paint => ({
  ...stroked(tone, 2.5),
  fill: 'none',
  ...(dash === undefined ? {} : { strokeDashArray: dash }),
});

const marker = (each: Series, x: number, y: number): Element =>
  shape(symbol(each.marker, 52).digits(2)() ?? '', x, y, filledStroked(each.tone, 'paper', 1.5));

// Rates far from zero would be flat lines on a scale from zero, so the scale starts near the smallest value.
const extentOf = (values: readonly number[]): [number, number] => {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const air = (high - low) * 0.15 || Math.abs(high) * 0.1 || 1;
  return [low >= 0 ? Math.max(0, low - air) : low - air, high + air];
};

const plain = (tick: number): string => String(round(tick * 1e4) / 1e4);

const periodLabels = (
  points: readonly SexSeriesPoint[],
  step: number,
  width: number,
  x: (index: number) => number,
  baseline: number,
): Element[] => {
  const widest = Math.max(...points.map((point) => textWidth(point.label, smallSize)));
  const every = Math.max(1, Math.ceil((widest + 10) / Math.max(step, 1)));
  return points.flatMap((point, index) => {
    if ((points.length - 1 - index) % every !== 0) return [];
    const half = textWidth(point.label, smallSize) / 2;
    const middle = Math.max(half, Math.min(x(index), width - half));
    return [label(middle, baseline, point.label, { size: smallSize, tone: 'quiet', anchor: 'middle' })];
  });
};
