import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fullReport } from '../packages/report-render/src/fixtures/full-report.ts';
import { renderDocx } from '../packages/report-render/src/docx.ts';
import { numberValue, report, table, type Report } from '../packages/report-render/src/index.ts';
import { launchChromium, chromiumPath } from './support/chromium.ts';
import { convert, libreOfficePath } from './support/libreoffice.ts';

/** What a reader of the PDF sees, by a tool that is not ours; undefined where poppler is missing. */
const poppler = (tool: string, options: readonly string[], pdf: Buffer): string | undefined => {
  const folder = mkdtempSync(join(tmpdir(), 'sdn-pdf-'));
  try {
    const file = join(folder, 'report.pdf');
    writeFileSync(file, pdf);
    const { status, stdout } = spawnSync(tool, [...options, file, ...(tool === 'pdftotext' ? ['-'] : [])], {
      encoding: 'utf8',
    });
    return status === 0 ? stdout : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const pdfOf = (bytes: Uint8Array): Buffer => {
  const pdf = convert(bytes, 'docx', 'pdf').get('report.pdf');
  if (pdf === undefined) throw new Error('LibreOffice wrote no PDF.');
  return pdf;
};

const long: Report = report({ title: 'Lång tabell' }, [
  table({
    caption: 'Hundra rader',
    columns: ['Område', { label: 'Belopp', kind: 'number' }],
    rows: Array.from({ length: 100 }, (_, index) => [`Rad ${index}`, numberValue(String(index))]),
  }),
]);

describe.skipIf(libreOfficePath === undefined)(
  `in ${libreOfficePath ?? 'LibreOffice (not tried: it is not installed here)'}`,
  () => {
    let pdf: Buffer;

    beforeAll(async () => {
      pdf = pdfOf(await renderDocx(fullReport));
    }, 240_000);

    test('a full report becomes a PDF with every heading and figure in it', () => {
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      const text = poppler('pdftotext', ['-layout'], pdf);
      if (text === undefined) return;
      for (const words of [
        'Tertialrapport 1 2021',
        'Förslag till beslut',
        'Driftbudget',
        'Bilaga 2 B',
        'Ej attesterad',
      ])
        expect(text).toContain(words);
      expect(text).toMatch(/Förskola\s+500,0\s+54,4\s+445,6\s+Färre barn/);
      expect(text).toMatch(/Sida 1/);
    });

    test('the language and the title are those of the report', () => {
      const info = poppler('pdfinfo', [], pdf);
      if (info === undefined) return;
      expect(info).toMatch(/Title:\s+Tertialrapport 1 2021/);
      expect(info).toMatch(/Author:\s+Södermalms stadsdelsnämnd/);
    });

    test('the head of a long table stands on each page', async () => {
      const text = poppler('pdftotext', ['-layout'], pdfOf(await renderDocx(long)));
      if (text === undefined) return;
      const pages = text.split('\f').filter((page) => page.includes('Rad '));
      expect(pages.length).toBeGreaterThan(1);
      for (const page of pages) expect(page).toMatch(/Område\s+Belopp/);
    }, 240_000);

    test.skipIf(chromiumPath === undefined)(
      'charts are drawn by a browser as the caller’s rasterizer',
      async () => {
        const browser = await launchChromium();
        try {
          const page = await browser.newPage();
          const bytes = await renderDocx(fullReport, {
            rasterize: async (svg, size) => {
              await page.setViewportSize(size);
              await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
              return page.screenshot({ type: 'png' });
            },
          });
          const images = poppler('pdfimages', ['-list'], pdfOf(bytes));
          if (images !== undefined) expect(images.trim().split('\n').length).toBeGreaterThan(2);
          expect(bytes.length).toBeGreaterThan((await renderDocx(fullReport)).length);
        } finally {
          await browser.close();
        }
      },
      240_000,
    );
  },
);
