import {
  reconcileAdjustments,
  reconcileTables,
  type TablesReconciliation,
} from '@sdn/budget-adjustments/reconcile';
import type { Transcription } from './schema.ts';

/** Reconciles every table of a document, by itself and against the others, and its adjustments with its decisions. */
export const reconcileDocument = ({
  tables,
  adjustments,
  decisions,
}: Transcription): TablesReconciliation => {
  const reconciliation = reconcileTables(tables);
  const printed = adjustments.map((adjustment) => ({
    ...adjustment,
    status: adjustment.status ?? undefined,
  }));
  const numbered = decisions.map((decision, index) => ({ ...decision, no: decision.no ?? index + 1 }));
  const findings = [
    ...reconciliation.findings,
    ...reconcileAdjustments(printed, { decisions: numbered, tables }),
  ];
  return { ...reconciliation, findings };
};
