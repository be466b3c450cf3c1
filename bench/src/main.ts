/** Runs the benchmark; see README.md. Progress goes to standard error, tables to standard output. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureImportTimes } from './measure/import-time.ts';
import { measureSizes } from './measure/sizes.ts';
import { measureTypeChecks } from './measure/type-check.ts';
import { type Options, readOptions } from './options.ts';
import { measureGrowths } from './race/growth.ts';
import { race } from './race/race.ts';
import { document } from './report/document.ts';
import { machineFacts } from './report/machine.ts';
import { withSpeed } from './report/speed.ts';
import { goalTable, raceTable } from './report/tables.ts';
import { readResults, writeResults } from './results.ts';
import { workloads } from './workloads/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const say = (text: string): void => {
  console.error(text);
};

const run = async ({ only, rows, rounds }: Options): Promise<void> => {
  const wants = (part: string): boolean => only?.includes(part) ?? true;
  const file = join(root, 'bench', 'out', rows === undefined ? 'results.json' : 'results-fewer-rows.json');
  const results = readResults(file, machineFacts());
  const chosen = workloads.filter(({ id }) => wants(id.split(' ')[0] ?? ''));

  for (const workload of chosen) {
    say(`${workload.id} ${workload.title}`);
    const found = await race(workload, Math.min(workload.rows, rows ?? workload.rows), rounds, (step) => {
      say(`  ${step}`);
    });
    results.races[workload.id] = found;
    writeResults(file, results);
    console.log(`\n### ${found.id} ${found.title}\n\n${raceTable(found)}`);
  }
  if (wants('growth') && rows === undefined) results.growths = await measureGrowths(workloads, rounds, say);
  if (wants('import')) results.importTimes = measureImportTimes(rounds);
  if (wants('size')) results.sizes = await measureSizes();
  if (wants('types')) results.typeChecks = measureTypeChecks();
  writeResults(file, results);
  console.log(`\n${goalTable(workloads.flatMap(({ id }) => results.races[id] ?? []))}`);

  const page = join(root, 'docs', 'benchmarks.md');
  const text = rows === undefined ? document(results, workloads) : undefined;
  if (text === undefined) {
    say(`Wrote ${file}. The page is written once every part has been measured with all rows.`);
    return;
  }
  writeFileSync(page, text);
  const readme = join(root, 'README.md');
  writeFileSync(readme, withSpeed(readFileSync(readme, 'utf8'), text));
  say(`Wrote ${page}, the speeds in ${readme} and ${file}.`);
};

try {
  await run(readOptions(process.argv.slice(2)));
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
