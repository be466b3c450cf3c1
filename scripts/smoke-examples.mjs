import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Copies the examples out of the repository, installs what they need from the packed packages, and runs each.
 *
 * `pnpm pack` writes plain versions into the copies, as it does when it publishes; the tarballs in the new folder are
 * what those versions resolve to. npm installs once for all of them. The workbench prints nothing: it is built.
 *
 * @param {string} root - the repository
 * @param {string} folder - a folder that is not there yet
 * @param {readonly string[]} tarballs - the packed packages
 * @param {{ run: Function, step: Function }} tools - runs a command; runs a step and keeps its outcome
 * @returns {Promise<string>} the folder of the built workbench; it is not there when the build failed
 */
export const smokeExamples = async (root, folder, tarballs, { run, step }) => {
  const originals = join(root, 'examples');
  const copies = join(folder, 'examples');
  const programs = readdirSync(originals).filter((name) => existsSync(join(originals, name, 'expected')));
  cpSync(join(originals, 'data'), join(copies, 'data'), { recursive: true });
  for (const name of [...programs, 'transcription', 'workbench']) {
    const packed = await run('pnpm', ['pack', '--pack-destination', folder], { cwd: join(originals, name) });
    mkdirSync(join(copies, name));
    await run('tar', ['-xzf', join(folder, basename(packed.trim())), '--strip-components=1'], {
      cwd: join(copies, name),
    });
  }
  // What the workbench's tsconfig.json extends; its build reads it for JSX.
  copyFileSync(join(root, 'tsconfig.base.json'), join(folder, 'tsconfig.base.json'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "workspaces": ["examples/*"] }\n');
  await run('npm', ['install', '--prefer-offline', '--omit=dev', '--no-audit', '--no-fund', ...tarballs], {
    cwd: folder,
  });

  const loader = ['--import', import.meta.resolve('tsx')];
  for (const name of programs)
    for (const file of readdirSync(join(copies, name, 'expected')))
      await step(`example ${name}, ${file}`, () => {
        const main = ['main.ts', 'main.cjs'].find((each) => existsSync(join(copies, name, 'src', each)));
        const document = file === 'output.txt' ? [] : [file.replace('.txt', '.json')];
        const out = name === 'tertial-report' ? ['--out', 'OUT'] : [];
        const args = [...loader, join(copies, name, 'src', main), ...document, ...out];
        // The exit code is the program's verdict on the document; what went wrong stands on standard error. What is
        // expected is what a machine without Chromium writes.
        const env = { ...process.env, CHROMIUM_PATH: '' };
        const options = { cwd: join(copies, 'data'), encoding: 'utf8', env };
        const { stdout, stderr } = spawnSync(process.execPath, args, options);
        const expected = readFileSync(join(copies, name, 'expected', file), 'utf8');
        if (stderr !== '' || stdout !== expected)
          throw new Error(`expected\n${expected}\ngot\n${stdout}${stderr}`);
      });

  const workbench = join(copies, 'workbench');
  const dist = join(workbench, 'dist');
  // A build that stands in the repository is not what is tried.
  rmSync(dist, { recursive: true, force: true });
  await step('example workbench, built', () =>
    run(join(folder, 'node_modules', '.bin', 'vite'), ['build', '--logLevel', 'error'], { cwd: workbench }),
  );
  return dist;
};
