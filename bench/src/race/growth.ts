import { type ContestantProcess, startContestant } from './contestant-process.ts';
import { mean, median } from './statistics.ts';
import type { Workload } from './workload.ts';

/** Time per row at one size. */
interface PerRow {
  /** Nanoseconds per row, the collector's included; median over the rounds. */
  readonly nanoseconds: number;
  /** As a multiple of that of the size before; the median over the rounds. */
  readonly factor: number;
}

/** How the time and the memory per row of ours change with the number of rows. */
export interface Growth {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly sizes: readonly {
    readonly rows: number;
    /** Bytes per row beside the data. */
    readonly bytes: number;
    /** With so many rows and no others: small sizes stay in the processor's caches. */
    readonly alone: PerRow;
    /** With as many rows as at the largest size, in parts of this size: what depends on the size of one call. */
    readonly inParts: PerRow | undefined;
  }[];
}

/** Where the largest size has fewer rows, none of them leaves the caches, and parts would tell nothing more. */
const WORTH_PARTING = 10_000;

interface Running {
  readonly rows: number;
  readonly process: ContestantProcess;
  readonly bytes: number;
  /** Milliseconds per row of each turn. */
  readonly turns: number[];
}

const start = async (workload: Workload, name: string, rows: number, sets: number): Promise<Running> => {
  const process = await startContestant(workload.id, name, rows, sets);
  const { peakMemory } = await process.turn(1000);
  return { rows, process, bytes: peakMemory / rows, turns: [] };
};

const perRow = (all: readonly Running[], place: number): PerRow | undefined => {
  const turns = all[place]?.turns;
  const before = all[place - 1]?.turns;
  return (
    turns && {
      nanoseconds: median(turns) * 1e6,
      factor: median(turns.map((time, round) => time / (before?.[round] ?? time))),
    }
  );
};

/** Runs ours at every size, the sizes in turn. */
const measureGrowth = async (workload: Workload, rounds: number): Promise<Growth | undefined> => {
  const ours = workload.contestants.find(({ role }) => role === 'ours');
  if (ours === undefined || workload.growth === undefined) return undefined;
  const { id, title, unit } = workload;
  const largest = Math.max(...workload.growth);
  const alone: Running[] = [];
  const inParts: Running[] = [];
  try {
    for (const rows of workload.growth) {
      const running = await start(workload, ours.name, rows, 1);
      alone.push(running);
      if (largest < WORTH_PARTING) continue;
      const sets = Math.round(largest / rows);
      inParts.push(sets === 1 ? running : await start(workload, ours.name, rows, sets));
    }
    for (let round = 0; round < rounds; round++)
      for (const { rows, process, turns } of new Set([...alone, ...inParts]))
        turns.push(mean((await process.turn(200)).times) / rows);
    const sizes = alone.map(({ rows, bytes }, place) => ({
      rows,
      bytes,
      alone: perRow(alone, place) as PerRow,
      inParts: perRow(inParts, place),
    }));
    return { id, title, unit, sizes };
  } finally {
    for (const { process } of [...alone, ...inParts]) process.end();
  }
};

/** The growth of every workload that names sizes; what cannot be measured is said and left out. */
export const measureGrowths = async (
  workloads: readonly Workload[],
  rounds: number,
  say: (text: string) => void,
): Promise<readonly Growth[]> => {
  const growths: Growth[] = [];
  for (const workload of workloads) {
    say(`growth: ${workload.id} ${workload.title}`);
    try {
      const growth = await measureGrowth(workload, rounds);
      if (growth !== undefined) growths.push(growth);
    } catch (error) {
      say(`  not measured: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return growths;
};
