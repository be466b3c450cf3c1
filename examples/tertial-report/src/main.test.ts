import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const here = dirname(fileURLToPath(import.meta.url));
const data = join(dirname(dirname(here)), 'data');
let folder = '';

/** Runs the demo as the command does, from the data folder so that paths print short. */
const demo = (...args: string[]) => {
  const loader = ['--import', import.meta.resolve('tsx')];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...loader, join(here, 'main.ts'), ...args],
    {
      cwd: data,
      encoding: 'utf8',
      // A PDF bears the time of its printing; print-pdf.test.ts has the PDF.
      env: { ...process.env, CHROMIUM_PATH: '' },
    },
  );
  return { status, stdout: stdout.replaceAll(folder, 'OUT'), stderr };
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'demo-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the demo on published documents', () => {
  test.each(['sodermalm-t1-2021', 'skarholmen-vp-2020', 'stod-och-aktivitetsenheten-vp-2020'])(
    '%s: says what it found and writes the same bytes again',
    async (name) => {
      const run = (out: string) => demo(`${name}.json`, '--out', join(folder, out));
      const first = run('a');
      expect(first).toMatchObject({ status: 0, stderr: '' });
      const said = first.stdout.replaceAll(/(?:\.\.\/)+\S*?\/a\b/g, 'OUT');
      await expect(said).toMatchFileSnapshot(join(here, '..', 'expected', `${name}.txt`));

      run('b');
      const written = readdirSync(join(folder, 'a'));
      expect(written.map((file) => file.split('.').at(-1)).sort()).toEqual(['docx', 'html', 'md', 'xlsx']);
      for (const file of written)
        expect(readFileSync(join(folder, 'b', file))).toEqual(readFileSync(join(folder, 'a', file)));
      rmSync(join(folder, 'a'), { recursive: true });
      rmSync(join(folder, 'b'), { recursive: true });
    },
  );

  test('numbers print as the city prints them', () => {
    demo('skarholmen-vp-2020.json', '--out', join(folder, 'numbers'));
    const [html] = readdirSync(join(folder, 'numbers')).filter((file) => file.endsWith('.html'));
    const text = readFileSync(join(folder, 'numbers', html ?? ''), 'utf8');
    expect(text).toContain('1\u00a0231,9');
    expect(text).not.toMatch(/[-−]0,0\b/);
  });
});

describe('what cannot be read is refused before anything is written', () => {
  test.each([
    ['a file that is not there', ['nowhere.json'], /^nowhere\.json: expected a transcription/],
    ['two files', ['a.json', 'b.json'], /^expected one file, got 2/],
    ['an unknown option', ['--inte'], /--inte/],
  ])('%s', (_, args, message) => {
    const out = join(folder, 'refused');
    const { status, stderr } = demo(...args, '--out', out);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(existsSync(out)).toBe(false);
  });

  test('an output folder that is a file', () => {
    const out = join(folder, 'a-file');
    writeFileSync(out, '');
    const { status, stderr } = demo('--out', out);
    expect(status).toBe(2);
    expect(stderr).toMatch(/expected a folder that can be written to/);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });
});
