import { renderMarkdown } from '@sdn/report-render/markdown';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BenchReport, goalsIn } from '../../data/report.ts';
import type { Enter } from '../../race/workload.ts';
import { highWaterMark } from '../../race/peak-memory.ts';
import { readText } from './read-text.ts';

export type Format = 'html' | 'docx';

/** Files that a process reads, and the one that it shall write. */
interface Files {
  readonly tree: string;
  readonly markdown: string;
  readonly output: string;
}

/** Runs a whole process: its start, its reading, its writing. */
const run = async (
  command: string,
  args: readonly string[],
  watch?: (process: number) => void,
): Promise<void> => {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const watching = setInterval(() => watch?.(child.pid ?? 0), 5);
  const [code] = (await once(child, 'exit').finally(() => {
    clearInterval(watching);
  })) as [number | null];
  if (code !== 0) throw new Error(`${basename(command)} ended with code ${code}`);
};

const entering =
  (format: Format, commandOf: (files: Files) => readonly [string, ...string[]]): Enter<BenchReport> =>
  async (data) => {
    const folder = mkdtempSync(join(tmpdir(), 'sdn-bench-'));
    const files = {
      tree: join(folder, 'report.json'),
      markdown: join(folder, 'report.md'),
      output: join(folder, `report.${format}`),
    };
    writeFileSync(files.tree, JSON.stringify(data.report));
    writeFileSync(files.markdown, renderMarkdown(data.report));
    const [command, ...args] = commandOf(files);
    let peak = NaN;
    await run(command, args, (process) => {
      const mark = highWaterMark(process);
      if (!(mark <= peak) && !Number.isNaN(mark)) peak = mark;
    });
    return {
      work: () => run(command, args),
      peakMemory: () => peak,
      read: () => ({ complete: goalsIn(readText(files.output, format), data) }),
    };
  };

const program = fileURLToPath(new URL('./program.mjs', import.meta.url));

export const ours = (format: Format): Enter<BenchReport> =>
  entering(format, ({ tree, output }) => [process.execPath, program, format, tree, output]);

export const pandoc = (format: Format): Enter<BenchReport> =>
  entering(format, ({ markdown, output }) => [
    'pandoc',
    '--quiet',
    '--from=gfm',
    '--standalone',
    `--output=${output}`,
    markdown,
  ]);
