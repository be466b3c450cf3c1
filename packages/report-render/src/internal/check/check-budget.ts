import {
  reconcileAdjustments,
  reconcileTables,
  type ReconcileFinding,
} from '@sdn/budget-adjustments/reconcile';
import type { CheckFinding } from '../../check/check-finding.ts';
import type { CheckedDocument } from '../../check/checked-document.ts';

/**
 * Reconciles tables, adjustments and decisions with each other, so that list, ledger and tables cannot disagree.
 *
 * @param document - tables, adjustments and decisions
 * @returns what `@sdn/budget-adjustments/reconcile` finds, at its place in the document
 */
export const checkBudget = ({
  tables = [],
  adjustments = [],
  decisions,
}: CheckedDocument): readonly CheckFinding[] => {
  const findings = [
    ...reconcileTables(tables).findings,
    ...reconcileAdjustments(adjustments, { decisions, tables }),
  ];
  return findings.map((finding): CheckFinding => {
    const { code, severity, table, rowLabel, columnLabel, printed, expected } = finding;
    const index = tables.findIndex(({ id }) => id === table);
    return {
      code,
      severity,
      path: pathOf(finding, index),
      place: [tables[index]?.title, rowLabel, columnLabel].filter(Boolean).join(', '),
      found: printed,
      expected,
      details: {},
      reconciled: finding,
    };
  });
};

const pathOf = ({ table, row, column }: ReconcileFinding, index: number): CheckFinding['path'] => {
  if (index >= 0) return ['tables', index, 'rows', row, 'cells', column];
  return [table === 'decisions' ? 'decisions' : 'adjustments', row, 'amount'];
};
