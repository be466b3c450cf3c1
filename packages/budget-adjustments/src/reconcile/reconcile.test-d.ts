import {
  formatFinding,
  inferRelations,
  reconcileColumns,
  reconcileTable,
  reconcileTables,
  type PrintedTable,
  type ReconcileFinding,
  type Reconciliation,
  type Relation,
  type TablesReconciliation,
} from '@sdn/budget-adjustments/reconcile';
import type {
  printedTableSchema,
  reconcileFindingSchema,
  relationSchema,
} from '@sdn/budget-adjustments/schema';
import { expectTypeOf } from 'vitest';
import type { z } from 'zod';

expectTypeOf(inferRelations).returns.toEqualTypeOf<readonly Relation[]>();
expectTypeOf(reconcileTable).returns.toEqualTypeOf<Reconciliation>();
expectTypeOf(reconcileTable).parameter(1).toEqualTypeOf<readonly Relation[] | undefined>();
expectTypeOf(reconcileTables).returns.toEqualTypeOf<TablesReconciliation>();
expectTypeOf(reconcileColumns).returns.toHaveProperty('flags').toEqualTypeOf<readonly Uint8Array[]>();
expectTypeOf(formatFinding).parameter(1).toEqualTypeOf<'sv' | 'en'>();
expectTypeOf<ReconcileFinding['severity']>().toEqualTypeOf<'error' | 'rounding' | 'info'>();

// Schemas and types say the same.
expectTypeOf<z.infer<typeof printedTableSchema>>().toEqualTypeOf<PrintedTable>();
expectTypeOf<z.infer<typeof relationSchema>>().toEqualTypeOf<Relation>();
expectTypeOf<z.infer<typeof reconcileFindingSchema>>().toEqualTypeOf<ReconcileFinding>();
