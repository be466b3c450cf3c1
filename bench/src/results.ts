import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ImportTime } from './measure/import-time.ts';
import type { Size } from './measure/sizes.ts';
import type { TypeCheck } from './measure/type-check.ts';
import type { Growth } from './race/growth.ts';
import type { Race } from './race/race.ts';

/** Everything that was found, part by part: a part that is measured again replaces what stood there. */
export interface Results {
  machine: readonly (readonly [string, string])[];
  races: Record<string, Race>;
  growths?: readonly Growth[];
  importTimes?: readonly ImportTime[];
  sizes?: readonly Size[];
  typeChecks?: readonly TypeCheck[];
}

/** What earlier runs on this machine have left in a file, or nothing. */
export const readResults = (file: string, machine: Results['machine']): Results => {
  try {
    const stored = JSON.parse(readFileSync(file, 'utf8')) as Results;
    if (JSON.stringify(stored.machine) === JSON.stringify(machine)) return stored;
  } catch {
    // There is no earlier run.
  }
  return { machine, races: {} };
};

export const writeResults = (file: string, results: Results): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(results, null, 2));
};
