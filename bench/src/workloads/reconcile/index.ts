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
    { name: 'reconcileColumns', role: 'ours', load: async () => (await import('./ours.ts')).enter },
    { name: 'Polars', role: 'peer', load: async () => (await import('./polars.ts')).onThreads() },
    {
      name: 'Polars, one thread',
      role: 'information',
      load: async () => (await import('./polars.ts')).onThreads(1),
    },
    { name: 'DuckDB', role: 'peer', load: async () => (await import('./duckdb.ts')).onThreads() },
    {
      name: 'DuckDB, one thread',
      role: 'information',
      load: async () => (await import('./duckdb.ts')).onThreads(1),
    },
    { name: 'SQLite', role: 'peer', load: async () => (await import('./sqlite.ts')).enter },
    {
      name: 'decimal.js',
      role: 'peer',
      rows: 6000,
      load: async () => (await import('./plain-decimal.ts')).enter,
    },
  ],
  goals: [
    { against: 'decimal.js', times: 50 },
    { against: FASTEST_EXACT_PEER, times: 4 },
  ],
  growth: [2000, 28_000, 200_000],
});
