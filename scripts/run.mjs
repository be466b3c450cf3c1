/**
 * The front door of the repository: needs Node and npm, nothing else.
 *
 * Installs what is missing with the pinned pnpm (through npx, nothing global), builds what changed, then runs
 * the task. Preparation speaks on standard error, so that a task's standard output is its own.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Programs are TypeScript, started through the tsx of this repository wherever the caller stands. */
const program = (...path) => ['--import', import.meta.resolve('tsx'), join(root, ...path, 'src', 'main.ts')];

/** What each task asks of turbo and vitest once the packages are installed, and the program it then starts. */
const tasks = {
  demo: { prepare: 'turbo run build --output-logs=errors-only', program: ['examples', 'tertial-report'] },
  audit: { prepare: 'turbo run build --output-logs=errors-only', program: ['examples', 'check-a-plan'] },
  test: { prepare: 'turbo run build typecheck typecheck-built --output-logs=errors-only && vitest run' },
  check: {
    prepare:
      'turbo run lint typecheck typecheck-built build unit zones site check-site sizes knip smoke --output-logs=errors-only',
  },
  docs: { prepare: 'turbo run site --output-logs=errors-only' },
  bench: {
    // What we are measured beside is heavy, so only this task fetches it; what cannot be had is reported as not tried.
    prepare:
      'turbo run build --output-logs=errors-only && (pnpm --dir bench/peers install --frozen-lockfile --loglevel=error || echo Some peers could not be installed.)',
    program: ['bench'],
  },
};

const [name, ...args] = process.argv.slice(2);
const task = tasks[name];
if (task === undefined) {
  console.error(`Unknown task ${name}. Expected one of: ${Object.keys(tasks).join(', ')}.`);
  process.exit(2);
}

/** Runs a command with the repository as its folder and ends this process with its code when it fails. */
const run = (command, commandArgs, options) => {
  const { status, error } = spawnSync(command, commandArgs, { cwd: root, ...options });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
};

const quietly = task.program !== undefined;
const install = 'pnpm install --frozen-lockfile --loglevel=error';
run('npx', ['-y', '--prefer-offline', '-p', packageManager, '-c', `${install} && ${task.prepare}`], {
  stdio: ['ignore', quietly ? 2 : 'inherit', 'inherit'],
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
  // npx is a .cmd file on Windows, which only a shell can start.
  shell: process.platform === 'win32',
});

// The program stays in the folder the caller stands in, so that the paths they give mean what they meant.
if (quietly)
  run(process.execPath, [...program(...task.program), ...args], {
    stdio: 'inherit',
    cwd: process.env.INIT_CWD ?? root,
  });
