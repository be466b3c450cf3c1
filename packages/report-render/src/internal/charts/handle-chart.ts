import { ReportRenderError } from '../../errors.ts';
import type { ChartKind, ChartKinds } from '../../tree/chart.ts';

/** One function per kind of chart; a kind that is forgotten does not compile. */
export type ChartHandlers<Context, Result> = {
  readonly [K in ChartKind]: (chart: ChartKinds[K], context: Context) => Result;
};

type ChartOf<K extends ChartKind> = { [P in K]: ChartKinds[P] & { readonly kind: P } }[K];

/**
 * Hands a chart to the function of its kind; a kind that none knows is the caller's mistake.
 *
 * @param handlers - one function per kind
 * @param chart - the chart
 * @param context - what the function gets beside the chart
 * @returns what the function returns
 */
export const handleChart = <K extends ChartKind, Context, Result>(
  handlers: ChartHandlers<Context, Result>,
  chart: ChartOf<K>,
  context: Context,
): Result => {
  if (!Object.hasOwn(handlers, chart.kind)) throw unknownKind(chart.kind);
  return handlers[chart.kind](chart, context);
};

const unknownKind = (kind: unknown): ReportRenderError =>
  new ReportRenderError(
    'chart-invalid',
    `No chart of the kind ${JSON.stringify(kind)}. Expected one of the kinds of the type Chart; check stored charts with chartSchema.`,
    { kind },
  );
