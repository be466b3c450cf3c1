import { countExactly, makeGoalChain, makeGoalTree } from '../../data/goals.ts';
import { workload } from '../../race/workload.ts';

/** A tree of 100 000 goals. */
export const countTree = workload({
  id: '7',
  title: 'Count statuses up a tree of goals, ten indicators a goal',
  unit: 'indicators',
  rows: 1_000_000,
  make: makeGoalTree,
  solve: countExactly,
  contestants: [
    { name: 'countStatuses', role: 'ours', load: async () => (await import('./ours.ts')).enter },
    {
      name: 'plain recursive objects',
      role: 'peer',
      load: async () => (await import('./plain-objects.ts')).enter,
    },
    { name: 'arquero', role: 'peer', load: async () => (await import('./arquero.ts')).enter },
  ],
  goals: [
    { against: 'plain recursive objects', times: 2 },
    { against: 'arquero', times: 2 },
  ],
  growth: [10_000, 100_000, 1_000_000],
});

/** One chain of goals, where plain recursion ends in a stack overflow. */
export const countChain = workload({
  id: '7 chain',
  title: 'Count statuses up one chain of goals',
  unit: 'goals',
  rows: 100_000,
  make: makeGoalChain,
  solve: countExactly,
  contestants: [
    { name: 'countStatuses', role: 'ours', load: async () => (await import('./ours.ts')).enter },
    {
      name: 'plain recursive objects',
      role: 'information',
      load: async () => (await import('./plain-objects.ts')).enter,
    },
  ],
  goals: [],
});
