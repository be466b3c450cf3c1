import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Audit } from './audit.ts';

const here = dirname(fileURLToPath(import.meta.url));
const data = join(dirname(dirname(here)), 'data');

const audit = (...args: string[]) => {
  const loader = ['--import', import.meta.resolve('tsx')];
  return spawnSync(process.execPath, [...loader, join(here, 'main.ts'), ...args], {
    cwd: data,
    encoding: 'utf8',
  });
};

const errorsIn = (stdout: string) =>
  (JSON.parse(stdout) as Audit).findings.filter((finding) => finding.severity === 'error');

describe('the audit of published documents', () => {
  test('the report has one error, a decimal comma that moved, and exit code 1', () => {
    const { status, stdout, stderr } = audit('sodermalm-t1-2021.json', '--json');
    expect(stderr).toBe('');
    expect(status).toBe(1);
    expect(errorsIn(stdout)).toEqual([
      {
        severity: 'error',
        code: 'share-wrong',
        table: 'resultatenheter',
        row: 'Område 1',
        column: 'Varav 5 % av resultatenheternas bruttobudget 2021',
        printed: '34,1',
        expected: '3,4',
        message: expect.stringContaining('34,1') as string,
      },
    ]);
  });

  test.each(['skarholmen-vp-2020', 'stod-och-aktivitetsenheten-vp-2020'])(
    '%s has none, and exit code 0',
    (name) => {
      const { status, stdout } = audit(`${name}.json`, '--json');
      expect(status).toBe(0);
      expect(errorsIn(stdout)).toEqual([]);
    },
  );

  test('without --json each finding is a line', () => {
    const { stdout } = audit('skarholmen-vp-2020.json');
    expect(stdout.trim().split('\n').at(-1)).toMatch(/^0 errors, 2 roundings, \d+ to know$/);
  });

  test('with --whole the document is checked beyond its tables', () => {
    const { status, stdout } = audit('skarholmen-vp-2020.json', '--json', '--whole');
    expect(status).toBe(1);
    expect(errorsIn(stdout)).toContainEqual({
      severity: 'error',
      code: 'claim-value-differs',
      table: null,
      row: 'Minst 85 % upplevelse av trygghet i LSS-boende',
      column: null,
      printed: 'Minst 85 %',
      expected: '80 %',
      message: expect.stringContaining('Minst 85 %, the target of') as string,
    });
    const codes = (text: string) => (JSON.parse(text) as Audit).findings.map(({ code }) => code);
    const tables = codes(audit('skarholmen-vp-2020.json', '--json').stdout);
    expect(codes(stdout).slice(0, tables.length)).toEqual(tables);
  });

  test('another wrong figure is found where it stands', () => {
    const folder = mkdtempSync(join(tmpdir(), 'audit-'));
    const file = join(folder, 'changed.json');
    const text = readFileSync(join(data, 'skarholmen-vp-2020.json'), 'utf8');
    writeFileSync(file, text.replace('"321,9"', '"312,9"'));
    const { status, stdout } = audit(file, '--json');
    rmSync(folder, { recursive: true });
    expect(status).toBe(1);
    expect(errorsIn(stdout)).toMatchObject([{ row: 'Äldreomsorg', printed: '312,9', expected: '321,9' }]);
  });
});

describe('what cannot be audited', () => {
  test.each([
    ['no file', [], /expected one file, got 0/],
    [
      'a page that cannot be written',
      ['skarholmen-vp-2020.json', '--html', 'README.md/x.html'],
      /README\.md/,
    ],
    ['a file that is not there', ['nowhere.json'], /nowhere\.json: expected a transcription/],
  ])('%s is told on standard error with exit code 2', (_, args, message) => {
    const { status, stdout, stderr } = audit(...args, '--json');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
  });
});
