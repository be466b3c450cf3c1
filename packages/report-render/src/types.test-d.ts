import type { ItemStatus } from '@sdn/goal-model';
import type { IndicatorReport, IndicatorStatus, MissingKind } from '@sdn/indicator-calc';
import type {
  Block,
  Chart,
  Inline,
  KeyFigures,
  MissingReason,
  NodeHandlers,
  NodeType,
  Report,
  ReportNode,
  ReportStatus,
} from '@sdn/report-render';
import { numberValue, paragraph, report, reportStatuses } from '@sdn/report-render';
import type { DocumentMessages } from '@sdn/report-render/documents';
import type { BudgetMessages } from '@sdn/report-render/from-budget';
import type { GoalMessages } from '@sdn/report-render/from-goals';
import type { IndicatorMessages, IndicatorRow } from '@sdn/report-render/from-indicators';
import type { HtmlHandlers, HtmlOptions } from '@sdn/report-render/html';
import { renderHtml } from '@sdn/report-render/html';
import { renderMarkdown } from '@sdn/report-render/markdown';
import { blockSchema, chartSchema, inlineSchema, reportSchema } from '@sdn/report-render/schema';
import { expectTypeOf } from 'vitest';
import type { z } from 'zod';

// Renderers are synchronous and give text.
expectTypeOf(renderHtml).returns.toEqualTypeOf<string>();
expectTypeOf(renderMarkdown).returns.toEqualTypeOf<string>();

// Every node has a handler, and a format that forgets one does not compile.
expectTypeOf<keyof HtmlHandlers>().toEqualTypeOf<NodeType>();
expectTypeOf<ReportNode['type']>().toEqualTypeOf<NodeType>();
expectTypeOf<Block['type'] | Exclude<Inline, string>['type']>().toEqualTypeOf<NodeType>();
expectTypeOf<Omit<NodeHandlers<null, string>, 'table'>>().not.toExtend<NodeHandlers<null, string>>();
expectTypeOf<HtmlOptions>().toExtend<{ handlers?: Partial<HtmlHandlers> | undefined }>();

// An AbortSignal fits where renderers read one.
expectTypeOf<AbortSignal>().toExtend<NonNullable<HtmlOptions['signal']>>();

// A float is no exact value.
// @ts-expect-error a number has no isFinite method
numberValue(0.1);

// Trees are made of what their constructors say.
expectTypeOf(paragraph('x').children).toEqualTypeOf<readonly Inline[]>();
expectTypeOf(report({ title: 'x' }, [])).toEqualTypeOf<Report>();
// @ts-expect-error text is no block
report({ title: 'x' }, ['x']);
expectTypeOf<KeyFigures['items'][number]['status']>().toEqualTypeOf<ReportStatus | undefined>();
expectTypeOf<(typeof reportStatuses)[number]>().toEqualTypeOf<ReportStatus>();

// Schemas read exactly the types.
expectTypeOf<z.output<typeof reportSchema>>().toEqualTypeOf<Report>();
expectTypeOf<z.output<typeof blockSchema>>().toEqualTypeOf<Block>();
expectTypeOf<z.output<typeof chartSchema>>().toEqualTypeOf<Chart>();
expectTypeOf<z.output<typeof inlineSchema>>().toEqualTypeOf<Inline>();

// The literals are those of the packages that verdicts come from.
expectTypeOf<ItemStatus>().toExtend<ReportStatus>();
expectTypeOf<IndicatorStatus>().toEqualTypeOf<ReportStatus>();
expectTypeOf<MissingKind>().toEqualTypeOf<MissingReason>();

// What is assessed can be printed as it is, and a whole document has every text of its parts.
type Printed = 'target' | 'councilTarget' | 'outcome' | 'forecast' | 'lastYear';
expectTypeOf<Pick<IndicatorReport, Printed>>().toExtend<Pick<IndicatorRow, Printed>>();
expectTypeOf<DocumentMessages>().toExtend<GoalMessages & IndicatorMessages & BudgetMessages>();
