/** Runs the benchmark; see README.md. */
import { race } from './race/race.ts';
import { raceTable } from './report/tables.ts';
import { readOptions } from './options.ts';
import { workloads } from './workloads/index.ts';

const options = readOptions(process.argv.slice(2));
for (const workload of workloads) {
  if (options.only && !options.only.includes(workload.id.split(' ')[0] ?? '')) continue;
  const rows = Math.min(workload.rows, options.rows ?? workload.rows);
  console.error(`${workload.id} ${workload.title}`);
  const result = await race(workload, rows, options.rounds, (step) => {
    console.error(`  ${step}`);
  });
  console.log(raceTable(result));
}
