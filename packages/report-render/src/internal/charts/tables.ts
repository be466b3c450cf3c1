import type { Messages } from '../../report-messages.ts';
import type { Chart, MeasuredChart } from '../../tree/chart.ts';
import type { InlineContent } from '../../tree/inline.ts';
import { numberValue, type NumberFormat } from '../../tree/number-value.ts';
import { reportStatuses, statusMark, type ReportStatus } from '../../tree/status-mark.ts';
import { table, type Table, type TableColumn } from '../../tree/table.ts';
import { toCoordinate } from '../decimal-string.ts';
import type { ChartHandlers } from './handle-chart.ts';
import { treeRows } from './tree-rows.ts';
import { waterfallLevels } from './waterfall-levels.ts';

type ColumnName = keyof {
  [K in keyof Messages as K extends `chart.column.${infer Name}` ? Name : never]: never;
};

/** The data of every kind of chart as a table. */
export const chartTables: ChartHandlers<Messages, Table> = {
  'indicator-bullet': (chart, messages) =>
    dataTable(
      chart,
      messages,
      ['indicator'],
      ['outcome', 'forecast', 'target', 'council-target', 'last-year', 'band', 'status'],
      chart.items.map((item) => [
        item.label,
        ...[item.outcome, item.forecast, item.target, item.councilTarget, item.lastYear].map((value) =>
          cell(value, item),
        ),
        item.band === undefined ? [] : [...cell(item.band.low, item), '–', ...cell(item.band.high, item)],
        verdict(item.status),
      ]),
    ),
  'series-by-sex': (chart, messages) =>
    dataTable(
      chart,
      messages,
      ['period'],
      ['women', 'men', 'total'],
      chart.points.map(({ label, women, men, total }) => [
        label,
        ...[women, men, total].map((value) => cell(value, chart)),
      ]),
    ),
  'goal-status': (chart, messages) =>
    table({
      caption: chart.title,
      columns: [
        messages['chart.column.group'],
        ...reportStatuses.map((status): TableColumn => ({
          label: messages[`status.${status}`],
          kind: 'number',
        })),
      ],
      rows: chart.items.map(({ label, counts }) => [
        label,
        ...reportStatuses.map((status) => numberValue(String(counts[status] ?? 0))),
      ]),
    }),
  'tree-overview': (chart, messages) =>
    dataTable(
      chart,
      messages,
      ['goal', 'level', 'status'],
      [],
      treeRows(chart.goals).map(({ goal, depth }) => [goal.label, String(depth + 1), verdict(goal.status)]),
    ),
  'budget-by-area': (chart, messages) =>
    dataTable(
      chart,
      messages,
      ['area'],
      ['budget', 'forecast', 'deviation'],
      chart.items.map((item) => [
        item.label,
        cell(item.budget, chart),
        cell(item.forecast, chart),
        cell(item.deviation, { ...formatOf(chart), signed: true }),
      ]),
    ),
  waterfall: (chart, messages) =>
    dataTable(
      chart,
      messages,
      ['step'],
      ['change', 'sum'],
      waterfallLevels(chart.steps).map(({ step, after }) => [
        step.label,
        step.kind === 'change' ? cell(step.value, { ...formatOf(chart), signed: true }) : [],
        cell(after, chart),
      ]),
    ),
  'result-units': (chart, messages) =>
    dataTable(
      chart,
      messages,
      ['unit'],
      ['value', 'cap'],
      chart.items.map(({ label, value, cap }) => [label, cell(value, chart), cell(cap, chart)]),
    ),
  'activity-timeline': (chart, messages) =>
    dataTable(
      chart,
      messages,
      ['activity', 'start', 'end'],
      [],
      chart.items.map(({ label, start, end }) => [label, start ?? [], end ?? []]),
    ),
};

const dataTable = (
  chart: Chart,
  messages: Messages,
  texts: readonly ColumnName[],
  numbers: readonly ColumnName[],
  rows: readonly (readonly InlineContent[])[],
): Table =>
  table({
    caption: chart.title,
    columns: [
      ...texts.map((name) => messages[`chart.column.${name}`]),
      ...numbers.map((name): TableColumn => ({ label: messages[`chart.column.${name}`], kind: 'number' })),
    ],
    rows,
  });

const formatOf = ({
  unit,
  decimals,
}: Pick<MeasuredChart, 'decimals'> & { readonly unit?: string | undefined }): NumberFormat => ({
  unit,
  decimals,
});

const cell = (value: string | undefined, format: NumberFormat): readonly ReturnType<typeof numberValue>[] =>
  value === undefined || toCoordinate(value) === undefined
    ? []
    : [numberValue(value, { unit: format.unit, decimals: format.decimals, signed: format.signed })];

const verdict = (status: ReportStatus | undefined): InlineContent =>
  status === undefined ? [] : statusMark(status);
