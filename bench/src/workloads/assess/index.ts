import { assessExactly } from '../../data/assess-exactly.ts';
import { makeObservations } from '../../data/observations.ts';
import { FASTEST_EXACT_PEER, workload } from '../../race/workload.ts';

export const assess = workload({
  id: '1',
  title: 'Assess rows in columns, one thread',
  unit: 'rows',
  rows: 1_000_000,
  make: makeObservations,
  solve: assessExactly,
  contestants: [
    { name: 'assessColumns', role: 'ours', load: async () => (await import('./ours.ts')).enter },
    { name: 'C, scalar loop', role: 'reference', load: async () => (await import('./c-loop.ts')).enter },
    { name: 'DuckDB', role: 'peer', load: async () => (await import('./duckdb.ts')).onThreads(1) },
    {
      name: 'DuckDB, all cores',
      role: 'information',
      load: async () => (await import('./duckdb.ts')).onThreads(),
    },
    { name: 'Polars', role: 'peer', load: async () => (await import('./polars.ts')).onThreads(1) },
    {
      name: 'Polars, all cores',
      role: 'information',
      load: async () => (await import('./polars.ts')).onThreads(),
    },
    { name: 'SQLite', role: 'peer', rows: 100_000, load: async () => (await import('./sqlite.ts')).enter },
    { name: 'arquero', role: 'peer', load: async () => (await import('./arquero.ts')).enter },
    {
      name: 'decimal.js',
      role: 'peer',
      rows: 100_000,
      load: async () => (await import('./plain-decimal.ts')).enter,
    },
    {
      name: 'plain doubles',
      role: 'information',
      load: async () => (await import('./plain-doubles.ts')).enter,
    },
  ],
  goals: [
    { against: FASTEST_EXACT_PEER, times: 3 },
    { against: 'decimal.js', times: 150 },
    { against: 'C, scalar loop', times: 0.5 },
  ],
  growth: [10_000, 100_000, 1_000_000],
});
