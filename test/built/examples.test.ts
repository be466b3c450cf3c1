import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { root } from '../support/workspace.ts';

const examples = join(root, 'examples');

/** Examples that are programs of Node, by the file that starts them. */
const programs = readdirSync(examples)
  .filter((name) => existsSync(join(examples, name, 'expected')))
  .flatMap((name) => {
    const program = ['main.ts', 'main.cjs'].map((file) => join(examples, name, 'src', file)).find(existsSync);
    return program === undefined ? [] : [{ name, program }];
  });

const expectedFiles = (name: string): readonly string[] =>
  readdirSync(join(examples, name, 'expected')).map((file) => join(examples, name, 'expected', file));

/** Runs a program among the data. Its exit code is its own verdict; a program that broke has said so on standard error. */
const run = async (program: string, args: readonly string[]) => {
  const loader = ['--import', import.meta.resolve('tsx')];
  const options = { cwd: join(examples, 'data'), encoding: 'utf8' } as const;
  return promisify(execFile)(process.execPath, [...loader, program, ...args], options).catch(
    (error: unknown) => error as { stdout: string; stderr: string },
  );
};

// The tertial report has tests of its own, since it writes what it says.
describe('each example prints exactly what is expected', () => {
  test.each(
    programs
      .filter(({ name }) => name !== 'tertial-report')
      .flatMap(({ name, program }) =>
        expectedFiles(name).map((expected) => [name, basename(expected, '.txt'), program, expected] as const),
      ),
  )('%s: %s', async (_, document, program, expected) => {
    const { stdout, stderr } = await run(program, document === 'output' ? [] : [`${document}.json`]);
    expect(stderr).toBe('');
    await expect(stdout).toMatchFileSnapshot(expected);
  });
});

describe('each example has a README with real output', () => {
  test.each(programs.map(({ name }) => [name]))('%s', (name) => {
    const readme = readFileSync(join(examples, name, 'README.md'), 'utf8');
    expect(readme).toContain("## What you'll learn");
    const shown = [...readme.matchAll(/^```text\n([^]*?)^```$/gm)].map((block) => block[1] ?? '');
    expect(shown).not.toEqual([]);
    const printed = expectedFiles(name).map((file) => readFileSync(file, 'utf8'));
    // An excerpt is a run of whole lines; copy it anew from the expected output when that has changed.
    const foreign = shown.filter((text) => !printed.some((output) => `\n${output}`.includes(`\n${text}`)));
    expect(foreign).toEqual([]);
  });
});
