import { makePrintedObservations, rollUpExactly } from '../../data/roll-up-exactly.ts';
import { FASTEST_EXACT_PEER, workload } from '../../race/workload.ts';

export const rollUp = workload({
  id: '4',
  title: 'Roll up rows to 14 000 groups and the city',
  unit: 'rows',
  rows: 1_000_000,
  make: makePrintedObservations,
  solve: rollUpExactly,
  contestants: [
    { name: 'rollUpColumns', role: 'ours', load: async () => (await import('./ours.ts')).enter },
    { name: 'DuckDB', role: 'peer', load: async () => (await import('./duckdb.ts')).onThreads() },
    {
      name: 'DuckDB, one thread',
      role: 'information',
      load: async () => (await import('./duckdb.ts')).onThreads(1),
    },
    { name: 'Polars', role: 'peer', load: async () => (await import('./polars.ts')).onThreads() },
    { name: 'SQLite', role: 'peer', rows: 100_000, load: async () => (await import('./sqlite.ts')).enter },
    { name: 'arquero', role: 'peer', load: async () => (await import('./arquero.ts')).enter },
    {
      name: 'decimal.js',
      role: 'peer',
      rows: 100_000,
      load: async () => (await import('./plain-decimal.ts')).enter,
    },
  ],
  goals: [{ against: FASTEST_EXACT_PEER, times: 2.5 }],
  growth: [10_000, 100_000, 1_000_000],
});
