import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from '../race/statistics.ts';

/** What a program waits for before its first own line. */
export interface ImportTime {
  readonly entry: string;
  readonly milliseconds: number;
}

const bench = fileURLToPath(new URL('../..', import.meta.url));
const peers = fileURLToPath(new URL('../../peers', import.meta.url));

const ENTRIES: readonly (readonly [entry: string, folder: string])[] = [
  ['@sdn/period-calendar', bench],
  ['@sdn/goal-model', bench],
  ['@sdn/indicator-calc', bench],
  ['@sdn/indicator-calc/columns', bench],
  ['@sdn/budget-adjustments', bench],
  ['@sdn/budget-adjustments/reconcile', bench],
  ['@sdn/report-render', bench],
  ['@sdn/report-render/html', bench],
  ['@sdn/report-render/docx', bench],
  ['decimal.js', bench],
  ['arquero', peers],
  ['sql.js', peers],
  ['@duckdb/node-api', peers],
  ['nodejs-polars', peers],
];

const importOnce = (entry: string, folder: string): number | undefined => {
  const code = `const start = performance.now(); await import('${entry}'); console.log(performance.now() - start); process.exit()`;
  try {
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return Number(output);
  } catch {
    return undefined;
  }
};

/** Time to import every entry in a process of its own, in turn; entries that are not there are left out. */
export const measureImportTimes = (rounds: number): readonly ImportTime[] => {
  const times = ENTRIES.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    ENTRIES.forEach(([entry, folder], place) => {
      const time = importOnce(entry, folder);
      if (time !== undefined) times[place]?.push(time);
    });
  }
  return ENTRIES.map(([entry], place) => ({ entry, milliseconds: median(times[place] ?? []) })).filter(
    ({ milliseconds }) => !Number.isNaN(milliseconds),
  );
};
