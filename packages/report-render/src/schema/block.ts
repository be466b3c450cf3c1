import * as z from 'zod';
import type { Block } from '../tree/block.ts';
import type { List } from '../tree/list.ts';
import { reportStatuses } from '../tree/status-mark.ts';
import { chartSchema } from './chart.ts';
import { inlineSchema } from './inline.ts';
import { tableSchema } from './table.ts';

const inlines = z.array(inlineSchema);
const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
const paragraph = z.strictObject({ type: z.literal('paragraph'), children: inlines });
const list: z.ZodType<List> = z.strictObject({
  type: z.literal('list'),
  ordered: z.boolean(),
  get items() {
    return z.array(z.strictObject({ children: inlines, list: list.optional() }));
  },
});

/**
 * Schema of a block of a report's body.
 *
 * @category Schemas
 */
export const blockSchema: z.ZodType<Block> = z.union([
  z.strictObject({ type: z.literal('heading'), level, children: inlines, id: z.string().optional() }),
  paragraph,
  list,
  tableSchema,
  z.strictObject({
    type: z.literal('key-figures'),
    items: z.array(
      z.strictObject({
        label: z.string(),
        value: inlines,
        note: z.string().optional(),
        status: z.enum(reportStatuses).optional(),
      }),
    ),
  }),
  z.strictObject({ type: z.literal('chart'), chart: chartSchema }),
  z.strictObject({
    type: z.literal('note'),
    kind: z.enum(['information', 'attention']),
    title: z.string().optional(),
    children: z.array(z.union([paragraph, list])),
  }),
  z.strictObject({ type: z.literal('decisions'), items: z.array(inlines) }),
  z.strictObject({ type: z.literal('contents'), depth: level }),
  z.strictObject({
    type: z.literal('appendices'),
    items: z.array(
      z.strictObject({ title: z.string(), number: z.string().optional(), href: z.string().optional() }),
    ),
  }),
  z.strictObject({
    type: z.literal('attest'),
    entries: z.array(
      z.strictObject({ role: z.string(), name: z.string().optional(), date: z.string().optional() }),
    ),
  }),
  z.strictObject({ type: z.literal('page-break') }),
]);
