import * as z from 'zod';
import type { Table } from '../tree/table.ts';
import { inlineSchema } from './inline.ts';

const formula = z.strictObject({ plus: z.array(z.string()), minus: z.array(z.string()).optional() });

/**
 * Schema of a table.
 *
 * @category Schemas
 */
export const tableSchema: z.ZodType<Table> = z.strictObject({
  type: z.literal('table'),
  caption: z.string(),
  columns: z.array(
    z.strictObject({
      label: z.string(),
      kind: z.enum(['text', 'number']).optional(),
      group: z.string().optional(),
      key: z.string().optional(),
      formula: formula.optional(),
    }),
  ),
  rows: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.enum(['row', 'subrow', 'varav', 'sum']),
        cells: z.array(z.array(inlineSchema)),
        key: z.string().optional(),
        formula: formula.optional(),
      }),
      z.strictObject({ kind: z.enum(['heading', 'comment']), children: z.array(inlineSchema) }),
    ]),
  ),
  rowHeaders: z.boolean().optional(),
  footnote: z.array(inlineSchema).optional(),
});
