import { assessExactly } from '../../data/assess-exactly.ts';
import { makeObservations } from '../../data/observations.ts';
import { FASTEST_EXACT_PEER, workload } from '../../race/workload.ts';

export const assess = workload({
  id: '1',
  title: 'Assess rows in columns',
  unit: 'rows',
  rows: 1_000_000,
  make: makeObservations,
  solve: assessExactly,
  contestants: [
    { name: 'C, scalar loop', role: 'reference', load: () => import('./c-loop.ts') },
    { name: 'DuckDB', role: 'peer', load: () => import('./duckdb.ts') },
    { name: 'Polars', role: 'peer', load: () => import('./polars.ts') },
    { name: 'decimal.js', role: 'peer', rows: 100_000, load: () => import('./plain-decimal.ts') },
    { name: 'plain doubles', role: 'information', load: () => import('./plain-doubles.ts') },
  ],
  goals: [
    { against: FASTEST_EXACT_PEER, times: 3 },
    { against: 'decimal.js', times: 150 },
    { against: 'C, scalar loop', times: 0.5 },
  ],
});
