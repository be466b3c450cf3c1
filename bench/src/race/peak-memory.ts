import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

const kilobytes = (field: string, process: number | 'self' = 'self'): number =>
  Number(new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1]);

/** The most memory that a process has held so far, in bytes; NaN where the system does not tell or the process has ended. */
export const highWaterMark = (process: number): number => {
  try {
    return kilobytes('VmHWM', process) * 1024;
  } catch {
    return NaN;
  }
};

/** Lets the garbage of making the data go back to the system, which takes a few rounds. */
const settle = async (): Promise<void> => {
  for (let round = 0; round < 4; round++) {
    globalThis.gc?.();
    await setTimeout(100);
  }
};

/**
 * Starts to watch the memory of this process; the function that comes back gives the bytes that were needed since,
 * at most, beside what was held at the start. Linux can reset its high-water mark; elsewhere the mark of the whole life stands in.
 */
export const watchPeakMemory = async (): Promise<() => number> => {
  await settle();
  try {
    writeFileSync('/proc/self/clear_refs', '5');
    const held = kilobytes('VmRSS');
    return () => (kilobytes('VmHWM') - held) * 1024;
  } catch {
    const held = process.memoryUsage.rss();
    return () => Math.max(0, process.resourceUsage().maxRSS * 1024 - held);
  }
};
