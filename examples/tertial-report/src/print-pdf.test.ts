import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { heading, numberValue, pageBreak, report, table } from '@sdn/report-render';
import { renderHtml } from '@sdn/report-render/html';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findChromium } from './chromium.ts';
import { printPdf } from './print-pdf.ts';

const chromium = findChromium();
const reader = 'pdftotext';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'print-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const writePage = (): string => {
  const page = join(folder, 'rapport å.html');
  const budget = table({
    caption: 'Driftbudget, mnkr',
    columns: ['Område', { label: 'Budget', kind: 'number' }],
    rows: [['Förskola', numberValue('1445.6')]],
  });
  const tree = report({ title: 'Plan' }, [heading(1, 'Ekonomi'), budget, pageBreak(), heading(1, 'Övrigt')]);
  writeFileSync(page, renderHtml(tree));
  return page;
};

describe.skipIf(chromium === undefined)(
  `printed by ${chromium ?? 'Chromium (not tried: it is not installed here)'}`,
  () => {
    test('a page becomes a tagged PDF on A4 with its text', () => {
      const printed = printPdf(writePage());
      expect(printed).toEqual({ success: true, path: join(folder, 'rapport å.pdf') });
      const path = join(folder, 'rapport å.pdf');
      const pdf = readFileSync(path, 'latin1');
      expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
      expect(pdf).toMatch(/\/Lang\s*\(sv\)/);
      const sizes = [...pdf.matchAll(/\/MediaBox\s*\[([\d. ]+)\]/g)].map(([, box = '']) =>
        box
          .trim()
          .split(/\s+/)
          .map((each) => Math.round(Number(each))),
      );
      expect(sizes).toEqual([
        [0, 0, 595, 842],
        [0, 0, 595, 842],
      ]);
      expect(readdirSync(folder).sort()).toEqual(['rapport å.html', 'rapport å.pdf']);
      const { status, stdout } = spawnSync(reader, ['-layout', path, '-'], { encoding: 'utf8' });
      if (status === 0) expect(stdout).toMatch(/Ekonomi[^]*Förskola\s+1\s445,6[^]*\f[^]*Övrigt/);
    });
  },
);

describe('without a PDF the reason is told and nothing is left behind', () => {
  test.each([
    ['no Chromium', undefined, /there is no Chromium here/],
    ['a program that is none', process.execPath, /printed none \(code \d+\)/],
    ['a program that cannot start', '/nowhere/chromium', /printed none \(.*ENOENT/],
  ])('%s', (_, path, reason) => {
    vi.stubEnv('CHROMIUM_PATH', '');
    const printed = printPdf(join(folder, 'x.html'), path);
    vi.unstubAllEnvs();
    expect(printed).toEqual({ success: false, reason: expect.stringMatching(reason) as string });
    expect(readdirSync(folder).filter((name) => name.startsWith('.') || name.startsWith('x'))).toEqual([]);
  });
});
