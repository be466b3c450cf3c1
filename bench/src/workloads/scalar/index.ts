import { assessReportsExactly, makeReports } from '../../data/reports.ts';
import { makePrintedValues } from '../../data/printed-values.ts';
import { makeResultUnits, settleExactly } from '../../data/result-units.ts';
import { workload } from '../../race/workload.ts';

/** One indicator at a time, with its whole story. */
export const assessOne = workload({
  id: '9 assess',
  title: 'Assess one indicator at a time, with its story',
  unit: 'indicators',
  rows: 100_000,
  make: makeReports,
  solve: assessReportsExactly,
  contestants: [
    { name: 'assessIndicator', role: 'ours', load: async () => (await import('./assess-ours.ts')).enter },
    { name: 'decimal.js', role: 'peer', load: async () => (await import('./assess-decimal.ts')).enter },
  ],
  goals: [{ against: 'decimal.js', times: 3 }],
});

/** One result unit at a time. */
export const settleOne = workload({
  id: '9 settle',
  title: 'Settle one result unit at a time',
  unit: 'units',
  rows: 100_000,
  make: makeResultUnits,
  solve: settleExactly,
  contestants: [
    { name: 'settleResultUnit', role: 'ours', load: async () => (await import('./settle-ours.ts')).enter },
    { name: 'decimal.js', role: 'peer', load: async () => (await import('./settle-decimal.ts')).enter },
  ],
  goals: [{ against: 'decimal.js', times: 1 }],
});

/** One printed value at a time: as many as the documents of a city hold. */
export const parseOne = workload({
  id: '9 parse',
  title: 'Parse one printed target at a time',
  unit: 'values',
  rows: 100_000,
  make: makePrintedValues,
  solve: ({ truth }) => truth,
  contestants: [
    { name: 'parseTarget', role: 'ours', load: async () => (await import('../parse/ours.ts')).enter },
    {
      name: 'regular expression + decimal.js',
      role: 'peer',
      load: async () => (await import('../parse/plain-regex.ts')).enter,
    },
  ],
  goals: [{ against: 'regular expression + decimal.js', times: 2 }],
});
