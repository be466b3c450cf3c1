export { buildChartTable, type ChartTableOptions } from './build-chart-table.ts';
export { chartMessages } from './chart-messages.ts';
export { type ChartOptions, renderChart } from './render-chart.ts';
