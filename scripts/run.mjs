/**
 * The front door of the repository: needs Node and npm, nothing else.
 *
 * Installs what is missing with the pinned pnpm (through npx, nothing global), builds what changed, then runs
 * the task. Preparation speaks on standard error, so that a task's standard output is its own.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** What each task asks of turbo and vitest once the packages are installed, and the program it then starts. */
const tasks = {
  demo: { prepare: 'turbo run build --output-logs=errors-only', program: ['examples', 'tertial-report'] },
  audit: { prepare: 'turbo run build --output-logs=errors-only', program: ['examples', 'check-a-plan'] },
  example: { prepare: 'turbo run build --output-logs=errors-only', program: ['examples'] },
  workbench: { prepare: 'turbo run build --output-logs=errors-only', program: ['examples', 'workbench'] },
  test: { prepare: 'turbo run build typecheck typecheck-built --output-logs=errors-only && vitest run' },
  check: {
    // Two at a time: the tests and the browsers in them want a core of their own.
    prepare:
      'turbo run lint typecheck typecheck-built build unit zones site check-site sizes knip smoke --concurrency=2 --output-logs=errors-only',
  },
  docs: { prepare: 'turbo run site --output-logs=errors-only' },
  bench: {
    // What we are measured beside is heavy, so only this task fetches it; what cannot be had is reported as not tried.
    prepare:
      'turbo run build --output-logs=errors-only && (pnpm --dir bench/peers install --frozen-lockfile --loglevel=error || echo Some peers could not be installed.)',
    program: ['bench'],
  },
};

/** Ends with exit code 2 and the names that would have done. */
const refuse = (what, names) => {
  console.error(`Unknown ${what}. Expected one of: ${names.join(', ')}.`);
  process.exit(2);
};

const [name, ...args] = process.argv.slice(2);
if (name === 'example') {
  // Those that print what is expected; the page in the browser is started by its own tools.
  const printing = readdirSync(join(root, 'examples')).filter((folder) =>
    existsSync(join(root, 'examples', folder, 'expected')),
  );
  const example = args.shift() ?? '';
  if (!printing.includes(example)) refuse(`example "${example}"`, printing);
  tasks.example.program.push(example);
}
const task = Object.hasOwn(tasks, name ?? '') ? tasks[name] : undefined;
if (task === undefined) refuse(`task "${name ?? ''}"`, Object.keys(tasks));

/** Runs a command with the repository as its folder and ends this process with its code when it fails. */
const run = (command, commandArgs, options) => {
  const { status, error } = spawnSync(command, commandArgs, { cwd: root, ...options });
  if (error) {
    const remedy = 'Install Node 20.19 or newer with npm, and see that both are on the path.';
    console.error(`${command} could not be started (${error.message}). ${remedy}`);
    process.exit(2);
  }
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

if (quietly) {
  const main = ['main.ts', 'main.cjs']
    .map((file) => join(root, ...task.program, 'src', file))
    .find(existsSync);
  // Programs are TypeScript, started through the tsx of this repository wherever the caller stands.
  // They stay in the folder the caller stands in, so that the paths they give mean what they meant.
  run(process.execPath, ['--import', import.meta.resolve('tsx'), main, ...args], {
    stdio: 'inherit',
    cwd: process.env.INIT_CWD ?? root,
  });
}
