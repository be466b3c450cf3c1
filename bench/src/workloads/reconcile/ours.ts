import { type ColumnsReconciliation, reconcileColumns } from '@sdn/budget-adjustments/reconcile';
import { type Budget, FORMULAS, reconciledColumns, UNIT } from '../../data/budget.ts';
import type { Enter } from '../../race/workload.ts';

export const enter: Enter<Budget> = (budget) => {
  const { parents, amounts, printed } = budget;
  const columns = { parents, amounts, formulas: FORMULAS, unit: UNIT, printed };
  let result: ColumnsReconciliation | undefined;
  return {
    work: () => {
      result = reconcileColumns(columns);
    },
    read: () => {
      const { sumRows = [], rounded = [], flags = [] } = result ?? {};
      const placeOf = new Map(Array.from(sumRows, (row, place) => [row, place]));
      return reconciledColumns(
        budget,
        (column, row) => flags[column]?.[row] ?? NaN,
        (column, row) => rounded[column]?.[placeOf.get(row) ?? -1] ?? NaN,
      );
    },
  };
};
