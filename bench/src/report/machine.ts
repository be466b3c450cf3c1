import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus, platform, release, totalmem } from 'node:os';

/** The first line that a command prints, or undefined where it is missing. */
const firstLineOf = (command: string, ...args: readonly string[]): string | undefined => {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split(
      '\n',
    )[0];
  } catch {
    return undefined;
  }
};

/** What the figures depend on, as label and value. */
export const machineFacts = (): readonly (readonly [string, string])[] => [
  ['Processor', `${cpus()[0]?.model.trim() ?? 'unknown'}, ${cpus().length} logical cores`],
  ['Memory', `${(totalmem() / 1024 ** 3).toFixed(0)} GiB`],
  ['System', `${platform()} ${release()}${existsSync('/.dockerenv') ? ' (container)' : ''}`],
  ['Node', `${process.version}, V8 ${process.versions.v8}`],
  ['C compiler', firstLineOf('cc', '--version') ?? 'none'],
  ['pandoc', firstLineOf('pandoc', '--version') ?? 'none'],
];
