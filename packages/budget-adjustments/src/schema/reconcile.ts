import * as z from 'zod';

import type { ReconcileFinding } from '../reconcile/finding.ts';
import type { CellReference, PrintedTable } from '../reconcile/printed-table.ts';
import type { PrintedAdjustment, PrintedDecision } from '../reconcile/printed-adjustment.ts';
import type { Relation } from '../reconcile/relation.ts';

const index = z.int().nonnegative();

/** A table as it is printed: raw strings, nothing interpreted. Further properties are dropped. */
export const printedTableSchema: z.ZodType<PrintedTable> = z.object({
  id: z.string(),
  title: z.string().optional(),
  section: z.string().optional(),
  unit: z.string().optional(),
  columns: z.array(z.string()),
  rows: z.array(
    z.object({
      label: z.string(),
      kind: z.enum(['row', 'subrow', 'varav', 'sum', 'heading']),
      cells: z.array(z.string().nullable()),
    }),
  ),
});

/** The place of a cell. */
export const cellReferenceSchema: z.ZodType<CellReference> = z.object({
  table: z.string(),
  row: index,
  column: index,
});

/** A relation between the rows or between the columns of a table. */
export const relationSchema: z.ZodType<Relation> = z.object({
  id: z.string(),
  kind: z.enum([
    'sum',
    'net',
    'parts',
    'difference',
    'deviation',
    'adjusted',
    'carried',
    'carry-forward',
    'share',
    'percentage',
    'change-percentage',
    'at-most',
    'same',
  ]),
  axis: z.enum(['rows', 'columns']),
  target: index,
  scale: z.int().positive(),
  terms: z.array(z.object({ index, factor: z.int() })),
  base: index.optional(),
  only: z.array(index).optional(),
  except: z.array(index).optional(),
  evidence: z
    .object({ because: z.array(z.string()), for: index, against: index, digits: z.number() })
    .optional(),
});

/** One finding of a reconciliation. */
export const reconcileFindingSchema: z.ZodType<ReconcileFinding> = z.object({
  code: z.enum([
    'sum-wrong',
    'net-wrong',
    'parts-wrong',
    'difference-wrong',
    'deviation-wrong',
    'adjusted-wrong',
    'carried-wrong',
    'carry-forward-wrong',
    'share-wrong',
    'percentage-wrong',
    'ceiling-passed',
    'tables-differ',
    'within-rounding',
    'parts-exceed-whole',
    'parts-remainder',
    'subrows-add',
    'deviation-base',
    'carry-forward-capped',
    'sum-incomplete',
    'cell-unreadable',
    'decision-differs',
    'request-without-decision',
    'decision-without-request',
    'request-differs-from-table',
  ]),
  severity: z.enum(['error', 'rounding', 'info']),
  table: z.string(),
  row: index,
  column: index,
  rowLabel: z.string(),
  columnLabel: z.string(),
  printed: z.string(),
  expected: z.string().optional(),
  difference: z.string().optional(),
  unit: z.string().optional(),
  cells: z.array(cellReferenceSchema),
  relations: z.array(z.string()),
  culprit: z.enum(['only', 'likely', 'open']).optional(),
  slip: z
    .enum([
      'factor-ten',
      'sign-flipped',
      'digits-swapped',
      'digit-lost',
      'neighbouring-row',
      'neighbouring-column',
    ])
    .optional(),
});

/** A budget adjustment or turnover change as a document prints it. */
export const printedAdjustmentSchema: z.ZodType<PrintedAdjustment> = z.object({
  purpose: z.string(),
  amount: z.string().nullable(),
  unit: z.string().nullable(),
  kind: z.string().optional(),
  parts: z.array(z.object({ what: z.string(), amount: z.string().nullable() })),
  status: z.string().optional(),
});

/** A decision point of a document. */
export const printedDecisionSchema: z.ZodType<PrintedDecision> = z.object({
  no: z.int(),
  summary: z.string(),
  amount: z.string().nullable(),
  unit: z.string().nullable(),
});
