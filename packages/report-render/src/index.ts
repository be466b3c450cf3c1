export { isReportRenderError, ReportRenderError, type ReportRenderErrorCode } from './errors.ts';
export type { ReportFinding, ReportFindingCode, Severity } from './finding.ts';
export { formatFinding } from './format-finding.ts';
export { formatNumber, type FormatNumberOptions } from './format-number.ts';
export type { ChartMessageKey, ChartMessages } from './chart-messages.ts';
export {
  type Messages,
  type ReportMessageKey,
  type ReportMessages,
  reportMessages,
} from './report-messages.ts';
export type { CancellationSignal, RenderOptions, RenderProgress } from './render-options.ts';
export { appendices, type Appendices, type Appendix } from './tree/appendices.ts';
export { attest, type Attest, type AttestEntry } from './tree/attest.ts';
export type { Block } from './tree/block.ts';
export type {
  ActivityTimelineChart,
  BudgetAreaItem,
  BudgetByAreaChart,
  Chart,
  ChartBase,
  ChartKind,
  ChartKinds,
  GoalStatusChart,
  GoalStatusItem,
  IndicatorBullet,
  IndicatorBulletChart,
  MeasuredChart,
  ResultUnitItem,
  ResultUnitsChart,
  SexSeriesChart,
  SexSeriesPoint,
  StatusCounts,
  TimelineItem,
  TreeOverviewChart,
  TreeOverviewGoal,
  ValueBand,
  WaterfallChart,
  WaterfallStep,
} from './tree/chart.ts';
export { chart, type ChartNode } from './tree/chart-node.ts';
export { commentRow } from './tree/comment-row.ts';
export { contents, type Contents } from './tree/contents.ts';
export { decisions, type Decisions } from './tree/decisions.ts';
export { emphasis, type Emphasis } from './tree/emphasis.ts';
export { heading, type Heading, type HeadingLevel } from './tree/heading.ts';
export { headingRow } from './tree/heading-row.ts';
export type { Inline, InlineContent } from './tree/inline.ts';
export { type KeyFigure, type KeyFigureInput, keyFigures, type KeyFigures } from './tree/key-figures.ts';
export type { Language } from './tree/language.ts';
export { lineBreak, type LineBreak } from './tree/line-break.ts';
export { link, type Link } from './tree/link.ts';
export { list, type List, type ListItem, type ListItemInput, type ListOptions } from './tree/list.ts';
export { type MissingReason, missingValue, type MissingValue } from './tree/missing-value.ts';
export type { NodeHandlers, NodeType, ReportNode, ReportNodes } from './tree/node.ts';
export { note, type Note } from './tree/note.ts';
export {
  type DecimalValue,
  type NumberFormat,
  type NumberOptions,
  numberValue,
  type NumberValue,
} from './tree/number-value.ts';
export { pageBreak, type PageBreak } from './tree/page-break.ts';
export { paragraph, type Paragraph } from './tree/paragraph.ts';
export { report, type Report, type ReportFact, type ReportInput } from './tree/report.ts';
export { reportStatuses, type ReportStatus, statusMark, type StatusMark } from './tree/status-mark.ts';
export { strong, type Strong } from './tree/strong.ts';
export {
  table,
  type Table,
  type TableCellsRow,
  type TableColumn,
  type TableFormula,
  type TableInput,
  type TableRow,
  type TableRowInput,
  type TableSpanRow,
} from './tree/table.ts';
export { tableRow, type TableRowOptions } from './tree/table-row.ts';
export { validateReport } from './validate-report.ts';
