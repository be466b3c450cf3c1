import * as z from 'zod';
import type { Chart, TreeOverviewGoal } from '../tree/chart.ts';
import { reportStatuses } from '../tree/status-mark.ts';

const base = { title: z.string(), description: z.string().optional() };
const measured = { ...base, unit: z.string(), decimals: z.int().min(0).max(20).optional() };
const value = z.string().optional();
const status = z.enum(reportStatuses);

const goal: z.ZodType<TreeOverviewGoal> = z.strictObject({
  label: z.string(),
  status: status.optional(),
  get children() {
    return z.array(goal).optional();
  },
});

/**
 * Schema of a chart of any kind.
 *
 * @category Schemas
 */
export const chartSchema: z.ZodType<Chart> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('indicator-bullet'),
    ...base,
    items: z.array(
      z.strictObject({
        label: z.string(),
        unit: z.string().optional(),
        decimals: measured.decimals,
        outcome: value,
        forecast: value,
        target: value,
        councilTarget: value,
        lastYear: value,
        band: z.strictObject({ low: z.string(), high: z.string() }).optional(),
        status: status.optional(),
      }),
    ),
  }),
  z.strictObject({
    kind: z.literal('series-by-sex'),
    ...measured,
    points: z.array(z.strictObject({ label: z.string(), women: value, men: value, total: value })),
  }),
  z.strictObject({
    kind: z.literal('goal-status'),
    ...base,
    items: z.array(z.strictObject({ label: z.string(), counts: z.partialRecord(status, z.int().min(0)) })),
  }),
  z.strictObject({ kind: z.literal('tree-overview'), ...base, goals: z.array(goal) }),
  z.strictObject({
    kind: z.literal('budget-by-area'),
    ...measured,
    items: z.array(z.strictObject({ label: z.string(), budget: value, forecast: value, deviation: value })),
  }),
  z.strictObject({
    kind: z.literal('waterfall'),
    ...measured,
    steps: z.array(
      z.strictObject({ label: z.string(), value: z.string(), kind: z.enum(['level', 'change']) }),
    ),
  }),
  z.strictObject({
    kind: z.literal('result-units'),
    ...measured,
    items: z.array(z.strictObject({ label: z.string(), value, cap: value })),
  }),
  z.strictObject({
    kind: z.literal('activity-timeline'),
    ...base,
    items: z.array(z.strictObject({ label: z.string(), start: value, end: value })),
    from: value,
    to: value,
  }),
]);
