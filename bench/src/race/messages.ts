import type { Columns } from './workload.ts';

/** What the referee asks of a contestant's process. */
export type Ask = { readonly ask: 'turn'; readonly milliseconds: number } | { readonly ask: 'result' };

/** What a contestant's process answers. */
export type Answer =
  | { readonly answer: 'ready' }
  | { readonly answer: 'turned'; readonly times: readonly number[]; readonly peakMemory: number }
  | { readonly answer: 'result'; readonly columns: Columns }
  | { readonly answer: 'failed'; readonly message: string };
