import { makeBudget, reconcileExactly } from '../../data/budget.ts';
import { FASTEST_EXACT_PEER, workload } from '../../race/workload.ts';

export const reconcile = workload({
  id: '5',
  title: 'Reconcile budget lines of 12 columns on five levels',
  unit: 'lines',
  rows: 28_000,
  make: makeBudget,
  solve: reconcileExactly,
  contestants: [
    { name: 'reconcileColumns', role: 'ours', load: () => import('./ours.ts') },
    { name: 'Polars', role: 'peer', load: () => import('./polars.ts') },
    { name: 'DuckDB', role: 'peer', load: () => import('./duckdb.ts') },
    { name: 'SQLite', role: 'peer', load: () => import('./sqlite.ts') },
    { name: 'decimal.js', role: 'peer', rows: 6000, load: () => import('./plain-decimal.ts') },
  ],
  goals: [
    { against: 'decimal.js', times: 50 },
    { against: FASTEST_EXACT_PEER, times: 4 },
  ],
});
