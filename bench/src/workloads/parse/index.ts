import { makePrintedValues } from '../../data/printed-values.ts';
import { workload } from '../../race/workload.ts';

export const parse = workload({
  id: '6',
  title: 'Parse printed values of all forms',
  unit: 'values',
  rows: 1_000_000,
  make: makePrintedValues,
  solve: ({ truth }) => truth,
  contestants: [
    { name: 'parseTarget', role: 'ours', load: async () => (await import('./ours.ts')).enter },
    {
      name: 'regular expression + decimal.js',
      role: 'peer',
      load: async () => (await import('./plain-regex.ts')).enter,
    },
    {
      name: 'parseFloat alone',
      role: 'information',
      load: async () => (await import('./parse-float.ts')).enter,
    },
  ],
  goals: [{ against: 'regular expression + decimal.js', times: 3 }],
  growth: [10_000, 100_000, 1_000_000],
});
