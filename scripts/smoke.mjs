/**
 * Installs the packed packages as a stranger would and uses them everywhere they claim to run.
 *
 * Packs all five, lints the tarballs (publint, attw), installs them with npm in an empty folder, runs one program
 * that touches every entry by import and by require under each runtime, type-checks a consumer three ways, and runs
 * the program in Chromium. The examples are copied out and run on the tarballs too, the workbench in Chromium. A runtime that cannot be had here
 * is reported as not tried, never as passed.
 */
import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { calls } from './smoke-calls.mjs';
import { smokeExamples } from './smoke-examples.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = (name) => join(root, 'node_modules', '.bin', name);
const runtimes = ['node@22', 'node@24', 'node@26', 'bun@1', 'deno@2'];
const results = [];

/** Runs a command and gives its standard output; its whole output stands in the error when it fails. */
const run = async (command, args, options = {}) => {
  try {
    const { stdout } = await promisify(execFile)(command, args, {
      maxBuffer: 1 << 26,
      timeout: 300_000,
      ...options,
    });
    return stdout;
  } catch (error) {
    if (error.code === 'ENOENT')
      throw new Error(`${command} could not be started: put it on the path, or run npm run check.`, {
        cause: error,
      });
    throw new Error(`${command} ${args.join(' ')}\n${error.stdout ?? ''}${error.stderr ?? ''}`.trim(), {
      cause: error,
    });
  }
};

const note = (outcome, what, why = '') => {
  results.push(outcome);
  console.log(`${outcome.padEnd(9)} ${what}${why && `: ${why}`}`);
};

/** Runs one step and keeps its outcome; later steps still run. */
const step = async (what, act) => {
  try {
    await act();
    note('passed', what);
  } catch (error) {
    note('FAILED', what, error.message);
  }
};

const packages = readdirSync(join(root, 'packages'))
  .sort()
  .map((name) => join(root, 'packages', name));
const entries = packages.flatMap((folder) => {
  const { name, exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return Object.entries(exports)
    .filter(([, conditions]) => typeof conditions !== 'string')
    .map(([subpath]) => (subpath === '.' ? name : `${name}/${subpath.slice(2)}`));
});

/** The program every runtime runs: loads every entry and makes one real call per package. */
const program = (load) => `
const entries = {};
${entries.map((entry) => `entries['${entry}'] = ${load(entry)};`).join('\n')}
for (const [name, exported] of Object.entries(entries))
  if (Object.keys(exported).length === 0) throw new Error(name + ' exports nothing');
const calls = ${calls.toString()};
for (const [what, got, expected] of await calls(entries))
  if (got !== expected) throw new Error(what + ': got ' + got + ', expected ' + expected);
console.log('ran ' + Object.keys(entries).length + ' entries');
`;
const esm = program((entry) => `await import('${entry}')`);
const cjs = `(async () => {${program((entry) => `require('${entry}')`)}})().catch((error) => {
  console.error(error);
  process.exit(1);
});`;
const said = `ran ${entries.length} entries`;

const expectSaid = (output) => {
  if (!output.includes(said)) throw new Error(`expected "${said}", got "${output.trim()}"`);
};

const folder = mkdtempSync(join(tmpdir(), 'sdn-smoke-'));
try {
  const tarballs = [];
  for (const packed of packages) {
    const out = await run('pnpm', ['pack', '--pack-destination', folder], { cwd: packed });
    tarballs.push(
      join(
        folder,
        out
          .trim()
          .split(/[\\/\n]/)
          .at(-1),
      ),
    );
  }
  await Promise.all(
    tarballs.map(async (tarball) => {
      const name = tarball.split(/[\\/]/).at(-1);
      await step(`publint ${name}`, () => run(bin('publint'), ['run', '--strict', tarball]));
      // node10 cannot resolve subpath exports; every supported Node can.
      await step(`attw ${name}`, () => run(bin('attw'), [tarball, '--profile', 'node16']));
    }),
  );

  await step('pnpm publish --recursive --dry-run', async () => {
    // Forced, so that versions which are out already are listed as well.
    const args = ['publish', '--recursive', '--dry-run', '--no-git-checks', '--force', '--json'];
    const published = JSON.parse(await run('pnpm', args, { cwd: root })).map(({ name }) => name);
    const expected = packages.map((packed) => `@sdn/${packed.split(/[\\/]/).at(-1)}`);
    if (published.sort().join() !== expected.join())
      throw new Error(`expected ${expected.join(', ')}, got ${published.join(', ')}`);
  });

  const consumer = join(folder, 'consumer');
  mkdirSync(consumer);
  writeFileSync(join(consumer, 'package.json'), '{ "name": "consumer", "private": true }\n');
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', ...tarballs], {
    cwd: consumer,
  });
  writeFileSync(join(consumer, 'program.mjs'), esm);
  writeFileSync(join(consumer, 'program.cjs'), cjs);

  for (const file of ['program.mjs', 'program.cjs'])
    await step(`Node ${process.version} ${file}`, async () => {
      expectSaid(await run(process.execPath, [file], { cwd: consumer }));
    });

  for (const runtime of runtimes) {
    const command = runtime.split('@')[0];
    const inRuntime = (line) =>
      run('npx', ['-y', '--prefer-offline', '-p', runtime, '-c', line], { cwd: consumer });
    const version = await inRuntime(`${command} --version`).catch(() => undefined);
    if (version === undefined) {
      note('not tried', runtime, 'it could not be installed here');
      continue;
    }
    for (const file of ['program.mjs', 'program.cjs'])
      await step(`${command} ${version.trim().split('\n')[0]} ${file}`, async () => {
        const line = command === 'deno' ? `deno run --allow-env --allow-read ${file}` : `${command} ${file}`;
        expectSaid(await inRuntime(line));
      });
  }

  const imports = entries.map((entry, index) => `import * as e${index} from '${entry}';`).join('\n');
  const uses = `export const all = [${entries.map((_, index) => `e${index}`).join(', ')}];\n`;
  writeFileSync(join(consumer, 'types.mts'), `${imports}\n${uses}`);
  writeFileSync(join(consumer, 'types.cts'), `${imports}\n${uses}`);
  // zod's own declarations name URL, hence dom.
  const checked = ['--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2022,dom'];
  for (const mode of ['node16', 'nodenext'])
    await step(`types, --module ${mode}`, () =>
      run(bin('tsc'), [...checked, '--module', mode, 'types.mts', 'types.cts'], { cwd: consumer }),
    );
  await step('types, bundler', () =>
    run(bin('tsc'), [...checked, '--module', 'esnext', '--moduleResolution', 'bundler', 'types.mts'], {
      cwd: consumer,
    }),
  );

  const workbench = await smokeExamples(root, join(folder, 'strangers'), tarballs, { run, step });

  const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    existsSync,
  );
  if (chromium === undefined) note('not tried', 'Chromium', 'it is not installed here');
  else {
    const { chromium: launcher } = await import('playwright-core');
    const inChromium = async (act) => {
      const browser = await launcher.launch({
        executablePath: chromium,
        args: ['--no-sandbox', '--disable-gpu'],
      });
      try {
        const page = await browser.newPage();
        const failed = page.waitForEvent('pageerror').then((error) => {
          throw error;
        });
        // Either may come first, and how long it takes depends on the machine.
        await Promise.race([act(page), failed]);
      } finally {
        await browser.close();
      }
    };

    await step('Chromium', async () => {
      const { outputFiles } = await build({
        stdin: { contents: esm, resolveDir: consumer },
        bundle: true,
        format: 'esm',
        platform: 'browser',
        target: 'es2022',
        write: false,
        logLevel: 'error',
      });
      await inChromium(async (page) => {
        const heard = page.waitForEvent('console', (message) => message.text().includes(said));
        await page.setContent('<!doctype html><title>smoke</title>');
        await page.addScriptTag({ type: 'module', content: outputFiles[0].text });
        await heard;
      });
    });

    await step('example workbench, in Chromium', () =>
      inChromium(async (page) => {
        const address = 'http://workbench.test/';
        await page.route(`${address}**`, (route) => {
          const path = join(workbench, route.request().url().slice(address.length) || 'index.html');
          return route.fulfill({ path });
        });
        await page.goto(address);
        await page.getByRole('button', { name: /Södermalm/ }).click();
        await page.getByRole('navigation').waitFor();
      }),
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const count = (outcome) => results.filter((result) => result === outcome).length;
console.log(`${count('passed')} passed, ${count('FAILED')} failed, ${count('not tried')} not tried`);
if (count('FAILED') > 0) process.exit(1);
