/** Runs the benchmark; see README.md. Progress goes to standard error, tables to standard output. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureImportTimes } from './measure/import-time.ts';
import { measureSizes } from './measure/sizes.ts';
import { measureTypeChecks } from './measure/type-check.ts';
import { type Options, readOptions } from './options.ts';
import { type Growth, measureGrowth } from './race/growth.ts';
import { race, type Race } from './race/race.ts';
import { document } from './report/document.ts';
import { machineFacts } from './report/machine.ts';
import { goalTable, raceTable } from './report/tables.ts';
import { workloads } from './workloads/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const say = (text: string): void => {
  console.error(text);
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const run = async ({ only, rows, rounds }: Options): Promise<void> => {
  const races: Race[] = [];
  for (const workload of workloads) {
    if (only !== undefined && !only.includes(workload.id.split(' ')[0] ?? '')) continue;
    say(`${workload.id} ${workload.title}`);
    const found = await race(workload, Math.min(workload.rows, rows ?? workload.rows), rounds, (step) => {
      say(`  ${step}`);
    });
    races.push(found);
    console.log(`\n### ${found.id} ${found.title}\n\n${raceTable(found)}`);
  }
  console.log(`\n${goalTable(races)}`);

  const out = join(root, 'bench', 'out');
  mkdirSync(out, { recursive: true });
  const results = join(out, 'results.json');
  const machine = machineFacts();
  writeFileSync(results, JSON.stringify({ machine, rounds, races }, null, 2));
  if (only !== undefined || rows !== undefined) {
    say(`Wrote ${results}; docs/benchmarks.md is written by a whole run only.`);
    return;
  }
  const growths: Growth[] = [];
  for (const workload of workloads) {
    if (workload.growth === undefined) continue;
    say(`growth: ${workload.id} ${workload.title}`);
    try {
      const growth = await measureGrowth(workload, rounds);
      if (growth !== undefined) growths.push(growth);
    } catch (error) {
      say(`  not measured: ${messageOf(error)}`);
    }
  }
  say('time to import, sizes, time to type-check');
  const all = {
    machine,
    rounds,
    races,
    growths,
    importTimes: measureImportTimes(rounds),
    sizes: await measureSizes(),
    typeChecks: measureTypeChecks(),
  };
  const page = join(root, 'docs', 'benchmarks.md');
  writeFileSync(results, JSON.stringify(all, null, 2));
  writeFileSync(page, document(all));
  say(`Wrote ${page} and ${results}.`);
};

try {
  await run(readOptions(process.argv.slice(2)));
} catch (error) {
  say(messageOf(error));
  process.exitCode = 2;
}
