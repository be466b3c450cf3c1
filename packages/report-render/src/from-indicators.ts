export { buildIndicatorChart, type IndicatorChartOptions } from './from-indicators/build-indicator-chart.ts';
export { buildIndicatorRow, type IndicatorRowOptions } from './from-indicators/build-indicator-row.ts';
export { buildIndicatorTable, type IndicatorTableOptions } from './from-indicators/build-indicator-table.ts';
export { indicatorColumns, type IndicatorColumn } from './from-indicators/indicator-columns.ts';
export {
  indicatorMessages,
  type IndicatorMessageKey,
  type IndicatorMessages,
} from './from-indicators/indicator-messages.ts';
export type { IndicatorRow } from './from-indicators/indicator-row.ts';
