/**
 * Does what the README tells a stranger to do, in empty folders: clones the repository, runs the commands of "Try it" one
 * by one, looks at what the demo wrote, installs the packed packages, and runs "A first program", whose output
 * must be the README's to the letter. Commands and program are read out of the README, so the two cannot drift apart.
 * Speaks of the commit, not of changes that are not committed. Needs Node, npm and git.
 */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The code blocks under a heading of the README, by language. */
const blocksUnder = (readme, heading) => {
  const section = readme.split(/^## /m).find((text) => text.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`The README has no section "${heading}".`);
  return Object.fromEntries(
    [...section.matchAll(/^```(\w+)\n(.*?)\n```$/gms)].map(([, language, code]) => [language, code]),
  );
};

/** Runs a command and shows what it prints, or gives it back. */
const run = (cwd, command, args, stdio = 'inherit') =>
  // npm and npx are .cmd files on Windows, which only a shell can start.
  execFileSync(command, args, { cwd, stdio, encoding: 'utf8', shell: process.platform === 'win32' });

const say = (text) => console.log(`== ${text}`);

const folder = mkdtempSync(join(tmpdir(), 'sdn-stranger-'));
try {
  const clone = join(folder, 'sdn');
  say('git clone');
  // The checkout may belong to somebody else than who runs this; git asks for that in a configuration of its own.
  process.env.GIT_CONFIG_GLOBAL = join(folder, 'gitconfig');
  writeFileSync(process.env.GIT_CONFIG_GLOBAL, '[safe]\n\tdirectory = *\n');
  run(folder, 'git', ['clone', '--quiet', root, clone]);
  const readme = readFileSync(join(clone, 'README.md'), 'utf8');

  for (const line of blocksUnder(readme, 'Try it').sh.split('\n')) {
    say(line);
    run(clone, ...(([command, ...args]) => [command, args])(line.split(' ')));
  }

  const out = join(clone, 'examples', 'out');
  const written = readdirSync(out, { recursive: true }).map((name) => join(out, name));
  const needsChromium = existsSync('/usr/bin/chromium') ? ['.pdf'] : [];
  for (const ending of ['.html', '.md', '.docx', '.xlsx', ...needsChromium])
    if (!written.some((path) => extname(path) === ending && statSync(path).size > 1000))
      throw new Error(`The demo wrote no ${ending} file to examples/out.`);

  say('the first program, with the packed packages');
  const { packageManager } = JSON.parse(readFileSync(join(clone, 'package.json'), 'utf8'));
  const project = join(folder, 'project');
  mkdirSync(project);
  const pack = `pnpm --recursive --filter "./packages/*" pack --pack-destination ${folder}`;
  run(
    clone,
    'npx',
    ['-y', '--prefer-offline', '-p', packageManager, '-c', pack],
    ['ignore', 'ignore', 'inherit'],
  );
  const tarballs = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  writeFileSync(join(project, 'package.json'), '{ "name": "project", "private": true }\n');
  run(project, 'npm', [
    'install',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    ...tarballs.map((name) => join(folder, name)),
  ]);

  const { ts: program, text: expected } = blocksUnder(readme, 'A first program');
  writeFileSync(join(project, 'first-program.mjs'), program);
  const printed = run(project, process.execPath, ['first-program.mjs'], 'pipe').trimEnd();
  console.log(printed);
  if (printed !== expected) throw new Error(`The README says that the first program prints:\n${expected}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
