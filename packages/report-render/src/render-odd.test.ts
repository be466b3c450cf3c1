import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { renderDocx } from './docx.ts';
import { elementsOf, partsOf, xmlErrors } from './fixtures/office-parts.ts';
import { renderHtml } from './html.ts';
import {
  type Block,
  commentRow,
  headingRow,
  link,
  numberValue,
  paragraph,
  report,
  strong,
  table,
  tableRow,
} from './index.ts';
import { renderMarkdown } from './markdown.ts';
import { renderXlsx } from './xlsx.ts';

const textOfCells = (bytes: Uint8Array): string => {
  expect(xmlErrors(bytes)).toEqual([]);
  return elementsOf(partsOf(bytes)['xl/sharedStrings.xml'] ?? '<sst/>', 'si')
    .map(({ text }) => text)
    .join('\n');
};

/** What a reader of each format gets to see. */
const formats: readonly [string, (block: Block) => Promise<string>][] = [
  ['HTML', (block) => Promise.resolve(renderHtml(report({ title: 'Plan' }, [block])))],
  ['Markdown', (block) => Promise.resolve(renderMarkdown(report({ title: 'Plan' }, [block])))],
  [
    'Word',
    async (block) => {
      const bytes = await renderDocx(report({ title: 'Plan' }, [block]));
      return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value;
    },
  ],
  ['Excel', async (block) => textOfCells(await renderXlsx(report({ title: 'Plan' }, [block])))],
];

describe.each(formats)('%s loses nothing of an odd table', (_, render) => {
  test.each<[string, Parameters<typeof table>[0], readonly string[]]>([
    [
      'a row longer than the head',
      {
        caption: 'c',
        columns: ['a'],
        rows: [['förskola', 'park'], tableRow('sum', ['alla', 'fler', 'sist'])],
      },
      ['förskola', 'park', 'alla', 'fler', 'sist'],
    ],
    [
      'rows without columns',
      { caption: 'c', columns: [], rows: [['förskola', 'park'], commentRow('anmärkning')] },
      ['förskola', 'park', 'anmärkning'],
    ],
    ['nothing but a heading row', { caption: 'c', columns: [], rows: [headingRow('rubrik')] }, ['rubrik']],
    [
      'rows without cells',
      { caption: 'c', columns: [], rows: [[], ['park']], footnote: 'källa' },
      ['park', 'källa'],
    ],
    [
      'sixty columns',
      {
        caption: 'c',
        columns: Array.from({ length: 60 }, (_column, index) => `k${index}x`),
        rows: [Array.from({ length: 60 }, (_cell, index) => `c${index}x`)],
      },
      Array.from({ length: 60 }, (_cell, index) => [`k${index}x`, `c${index}x`]).flat(),
    ],
  ])('%s', async (_name, input, words) => {
    const text = await render(table(input));
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });

  test.each([
    ['of 400 digits', '9'.repeat(400)],
    ['beyond every double', `1${'0'.repeat(320)}`],
    ['of 151 decimals', `0.${'0'.repeat(150)}1`],
  ])('a number %s', async (_name, value) => {
    const text = await render(
      table({ caption: 'c', columns: ['a', 'b'], rows: [['x', numberValue(value)]] }),
    );
    expect(text.replaceAll('\u00a0', '').replaceAll(',', '.')).toContain(value);
  });

  test.each([-1, 1.5, NaN, Infinity])('a number of %d decimals stands as given', async (decimals) => {
    const rows = [['x', numberValue('12.5', { decimals })]];
    expect(await render(table({ caption: 'c', columns: ['a', 'b'], rows }))).toContain('12.5');
  });
});

describe.each(formats)('%s refuses null in a list with the error of the package', (_, render) => {
  test('as a cell of data from outside', async () => {
    const rows = JSON.parse('[["a", null]]') as Parameters<typeof table>[0]['rows'];
    await expect(async () => render(table({ caption: 'c', columns: ['a', 'b'], rows }))).rejects.toThrow(
      expect.objectContaining({ code: 'tree-invalid' }),
    );
  });

  test('as a block', async () => {
    await expect(async () => render(JSON.parse('null') as Block)).rejects.toThrow(/null.*empty text/);
  });
});

describe('a link inside a link is its text', () => {
  const nested = paragraph(link('https://a.se/', ['en ', strong(link('https://b.se/', 'länk'))]));

  test('in HTML', () => {
    expect(renderHtml(report({ title: 'Plan' }, [nested]))).toContain(
      '<p><a href="https://a.se/">en <strong>länk</strong></a></p>',
    );
  });

  test('in Markdown', () => {
    expect(renderMarkdown(report({ title: 'Plan' }, [nested]))).toContain('[en **länk**](https://a.se/)');
  });

  test('in Word', async () => {
    const bytes = await renderDocx(report({ title: 'Plan' }, [nested]));
    const links = elementsOf(partsOf(bytes)['word/document.xml'] ?? '', 'w:hyperlink');
    expect(links.map(({ text }) => text)).toEqual(['en länk']);
  });
});
