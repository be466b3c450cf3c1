import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { judgeSlip } from '../fixtures/judge-slip.ts';
import { randomTable } from '../fixtures/random-tables.ts';
import { reconcileTable } from './reconcile-table.ts';

// Short runs of what scripts/reconcile-runs.ts does ten thousand times.
describe('random true tables, every figure rounded by itself', () => {
  it('never raise an error', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { findings } = reconcileTable(randomTable(seed));
        expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('with one planted slip that exceeds rounding raise an error in at least 99 % of the cases, mostly one and there', () => {
    const judged = Array.from({ length: 110 }, (_, seed) => judgeSlip(seed + 1)).filter(
      ({ exceedsRounding }) => exceedsRounding,
    );
    const share = (of: 'found' | 'single' | 'there'): number =>
      judged.filter((one) => one[of]).length / judged.length;
    expect(judged.length).toBeGreaterThan(70);
    expect(share('found')).toBeGreaterThanOrEqual(0.99);
    expect(share('single')).toBeGreaterThanOrEqual(0.97);
    expect(share('there')).toBeGreaterThanOrEqual(0.98);
  });
});
