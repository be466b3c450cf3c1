import { type ContestantProcess, startContestant } from './contestant-process.ts';
import { median } from './statistics.ts';
import type { Workload } from './workload.ts';

/** How the time and the memory per row of ours change with the number of rows. */
export interface Growth {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly sizes: readonly {
    readonly rows: number;
    /** Nanoseconds per row, median over the rounds. */
    readonly nanoseconds: number;
    /** Bytes per row beside the data. */
    readonly bytes: number;
    /** Time per row as a multiple of that of the size before; the median over the rounds. */
    readonly factor: number;
  }[];
}

/** Runs ours at every size, the sizes in turn. */
const measureGrowth = async (workload: Workload, rounds: number): Promise<Growth | undefined> => {
  const ours = workload.contestants.find(({ role }) => role === 'ours');
  if (ours === undefined || workload.growth === undefined) return undefined;
  const running: { rows: number; process: ContestantProcess; peakMemory: number; perRow: number[] }[] = [];
  try {
    for (const rows of workload.growth) {
      const process = await startContestant(workload.id, ours.name, rows);
      const { peakMemory } = await process.turn(1000);
      running.push({ rows, process, peakMemory, perRow: [] });
    }
    for (let round = 0; round < rounds; round++)
      for (const { rows, process, perRow } of running)
        perRow.push(median((await process.turn(200)).times) / rows);
    return {
      id: workload.id,
      title: workload.title,
      unit: workload.unit,
      sizes: running.map(({ rows, peakMemory, perRow }, place) => ({
        rows,
        nanoseconds: median(perRow) * 1e6,
        bytes: peakMemory / rows,
        factor: median(perRow.map((time, round) => time / (running[place - 1]?.perRow[round] ?? time))),
      })),
    };
  } finally {
    for (const { process } of running) process.end();
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
