/**
 * The long run behind the claims of RECONCILE.md: ten thousand true tables without a false error, and how many of ten
 * thousand planted slips are found. `pnpm run reconcile-runs`; the short run is a test. Fails when a claim does not hold.
 */
import { judgeSlip, type JudgedSlip } from '../packages/budget-adjustments/src/fixtures/judge-slip.ts';
import { randomTable } from '../packages/budget-adjustments/src/fixtures/random-tables.ts';
import { reconcileTable } from '../packages/budget-adjustments/src/reconcile/reconcile-table.ts';

const RUNS = 10_000;
const seeds = Array.from({ length: RUNS }, (_, at) => at + 1);

const isFalselyAccused = (seed: number): boolean =>
  reconcileTable(randomTable(seed)).findings.some(({ severity }) => severity === 'error');
const accused = seeds.filter(isFalselyAccused);
console.log(`${RUNS} true tables: ${accused.length} with a false error ${accused.slice(0, 10).join(' ')}`);

const judged = seeds.map((seed) => ({ seed, ...judgeSlip(seed) })).filter((one) => one.exceedsRounding);
const share = (list: readonly JudgedSlip[], of: 'found' | 'single' | 'there'): string =>
  `${((100 * list.filter((one) => one[of]).length) / list.length).toFixed(2)} %`;
for (const slip of ['all slips', ...new Set(judged.map((one) => one.slip))]) {
  const list = judged.filter((one) => slip === 'all slips' || one.slip === slip);
  const missed = list.filter(({ found }) => !found).map(({ seed }) => seed);
  console.log(
    `${slip}: ${list.length} beyond rounding, ${share(list, 'found')} found, ${share(list, 'single')} by one error, ` +
      `${share(list, 'there')} naming the cell; missed ${missed.slice(0, 10).join(' ')}`,
  );
}

const found = judged.filter((one) => one.found).length;
if (accused.length > 0 || found < 0.99 * judged.length) process.exit(1);
