import { describe, expect, test } from 'vitest';
import { fullReport, mapStrings } from './fixtures/full-report.ts';
import { hostileTexts } from './fixtures/hostile-texts.ts';
import { elementsOf, partsOf, xmlErrors } from './fixtures/office-parts.ts';
import {
  type Block,
  commentRow,
  emphasis,
  keyFigures,
  missingValue,
  numberValue,
  pageBreak,
  paragraph,
  report,
  type Report,
  statusMark,
  strong,
  table,
  type TableColumn,
  type TableInput,
  tableRow,
} from './index.ts';
import { renderXlsx } from './xlsx.ts';

interface SheetCell {
  readonly text: string;
  readonly formula?: string | undefined;
  readonly format?: string | undefined;
  readonly isText: boolean;
}

/** Reads a sheet back from its XML: cells by name. */
const readSheet = (bytes: Uint8Array, index: number): Record<string, SheetCell> => {
  const parts = partsOf(bytes);
  const strings = elementsOf(parts['xl/sharedStrings.xml'] ?? '<sst/>', 'si').map(({ text }) => text);
  const styles = parts['xl/styles.xml'] ?? '';
  const formats = new Map(
    elementsOf(styles, 'numFmt').map(({ attributes }) => [attributes['numFmtId'], attributes['formatCode']]),
  );
  const looks = elementsOf(styles, 'xf').map(({ attributes }) => formats.get(attributes['numFmtId']));
  const xml = parts[`xl/worksheets/sheet${index}.xml`] ?? '';
  return Object.fromEntries(
    [...xml.matchAll(/<c r="(\w+)"([^>]*)>(.*?)<\/c>/gs)].map(
      ([, name = '', attributes = '', inner = '']) => {
        const isText = attributes.includes('t="s"');
        const value = /<v>(.*?)<\/v>/.exec(inner)?.[1] ?? '';
        return [
          name,
          {
            text: isText ? (strings[Number(value)] ?? '') : value,
            formula: /<f>(.*?)<\/f>/.exec(inner)?.[1],
            format: looks[Number(/ s="(\d+)"/.exec(attributes)?.[1])],
            isText,
          },
        ];
      },
    ),
  );
};

const namesOf = (bytes: Uint8Array): (string | undefined)[] =>
  elementsOf(partsOf(bytes)['xl/workbook.xml'] ?? '', 'sheet').map(({ attributes }) => attributes['name']);

const render = (...body: Block[]): Promise<Uint8Array> => renderXlsx(report({ title: 'Plan' }, body));

const budget = (columns: readonly (string | TableColumn)[], rows: TableInput['rows']): Promise<Uint8Array> =>
  render(table({ caption: 'Budget', columns, rows }));

const number = numberValue;
const net: readonly TableColumn[] = [
  { label: 'Område' },
  { label: 'Kostnad', kind: 'number', key: 'cost' },
  { label: 'Intäkt', kind: 'number', key: 'income' },
  { label: 'Netto', kind: 'number', formula: { plus: ['cost'], minus: ['income'] } },
];

describe('renderXlsx', () => {
  test('a sheet per table and chart after the contents, each with a name of its own', async () => {
    const names = namesOf(await renderXlsx(fullReport));
    expect(names).toEqual([
      'Innehåll',
      'Driftbudget per verksamhetsområ',
      'Indikatorer mot årsmål',
      'Sjukfrånvaro, %',
      'Måluppfyllelse',
      'Målträd',
      'Budget och prognos, mnkr',
      'Från ram till prognos, mnkr',
      'Resultatenheter mot tak, mnkr',
      'Aktiviteter',
    ]);
  });

  test('names of tabs are cut, cleaned and told apart whatever their case', async () => {
    const sheet = (caption: string): Block => table({ caption, columns: ['a'], rows: [] });
    const names = namesOf(
      await render(
        ...[
          'a/b: [c]?',
          'A*B C',
          `${'x'.repeat(30)}😀`,
          '',
          "'History'",
          'innehåll',
          'y'.repeat(40),
          'y'.repeat(41),
        ].map(sheet),
      ),
    );
    expect(names).toEqual([
      'Innehåll',
      'a b c',
      'A B C (2)',
      'x'.repeat(30),
      '–',
      'History (2)',
      'innehåll (2)',
      'y'.repeat(31),
      `${'y'.repeat(27)} (2)`,
    ]);
  });

  test('numbers are numbers with the formats of the report', async () => {
    const cells = readSheet(
      await budget(
        ['a'],
        [
          [number('2522.8', { decimals: 1, unit: 'mnkr' })],
          [number('-24.05')],
          [number('60', { signed: true })],
          [strong(number('\u22121.5'))],
          [number('97.6', { unit: '%"x' })],
          [number('0.1234567890123456')],
          [number('x')],
          [['ca ', number('5', { unit: 'st' })]],
          [missingValue('suppressed')],
          ['2 522,8'],
          [[]],
          [statusMark('met')],
        ],
      ),
      2,
    );
    expect(cells).toMatchObject({
      A3: { text: '2522.8', format: '#,##0.0"\u00a0mnkr"', isText: false },
      A4: { text: '-24.05', format: '#,##0.00', isText: false },
      A5: { text: '60', format: '+#,##0;-#,##0;#,##0', isText: false },
      A6: { text: '-1.5', format: '#,##0.0', isText: false },
      A7: { text: '97.6', format: '#,##0.0"\u00a0% x"', isText: false },
      A8: { text: '0,1234567890123456', isText: true },
      A9: { text: 'x', isText: true },
      A10: { text: 'ca 5\u00a0st', isText: true },
      A11: { text: 'Sekretess', isText: true },
      A12: { text: '2 522,8', isText: true },
      A14: { text: '● Uppfylls helt', isText: true },
    });
    expect(cells).not.toHaveProperty('A13');
  });

  test('nets, deviations and sums are formulas with their results', async () => {
    const cells = readSheet(
      await budget(net, [
        tableRow('row', ['a', number('500.0'), number('54.4'), number('445.6')], { key: 'a' }),
        commentRow('färre barn'),
        tableRow('row', ['b', number('20'), number('5'), number('15')], { key: 'b' }),
        tableRow('row', ['c', number('1'), number('0'), number('1')], { key: 'c' }),
        tableRow('sum', ['Totalt', number('521.0'), number('59.4'), number('461.6')], {
          formula: { plus: ['a', 'b', 'c'] },
        }),
        tableRow('sum', ['Mellan', number('520'), number('59.4'), number('460.6')], {
          formula: { plus: ['a', 'b', 'c'], minus: ['c'] },
        }),
      ]),
      2,
    );
    expect(cells).toMatchObject({
      D3: { formula: 'B3-C3', text: '445.6' },
      B7: { formula: 'SUM(B3,B5:B6)', text: '521' },
      C7: { formula: 'SUM(C3,C5:C6)', text: '59.4' },
      D7: { formula: 'B7-C7', text: '461.6' },
      B8: { formula: 'SUM(B3,B5:B6)-B6', text: '520' },
    });
    expect(cells['B3']?.formula).toBeUndefined();
  });

  test.each<[string, TableInput['rows'][number], string | undefined]>([
    ['gives the figure', ['a', number('3'), number('1'), number('2')], 'B3-C3'],
    [
      'gives it at the decimals printed',
      ['a', number('3'), number('1.04'), number('2.0', { decimals: 1 })],
      'B3-C3',
    ],
    ['does not give the published figure', ['a', number('3'), number('1'), number('2.1')], undefined],
    ['needs a cell that is no number', ['a', number('3'), '1', number('2')], undefined],
    [
      'would be longer digits than a sheet keeps',
      ['a', number('3'), number('0'), number('3.0000000000000001')],
      undefined,
    ],
    ['stands in an emphasised cell', ['a', number('3'), number('1'), emphasis(number('2'))], 'B3-C3'],
  ])('a formula that %s', async (_, row, formula) => {
    expect(readSheet(await budget(net, [row]), 2)['D3']?.formula).toBe(formula);
  });

  test('a formula with unknown keys, without keys, and of rows where the column has one too', async () => {
    const columns: TableColumn[] = [
      { label: 'a', formula: { plus: ['x'] } },
      { label: 'b', formula: { plus: [] } },
      { label: 'c', formula: { plus: [], minus: ['d'] } },
      { label: 'd', key: 'd' },
    ];
    const cells = readSheet(
      await budget(columns, [[number('1'), number('0'), number('-4'), number('4')]]),
      2,
    );
    expect(['A3', 'B3', 'C3'].map((name) => cells[name]?.formula)).toEqual([undefined, undefined, '-D3']);
  });

  test('heads and the first column stay in sight, columns are as wide as what stands in them', async () => {
    const xml = partsOf(await renderXlsx(fullReport))['xl/worksheets/sheet2.xml'] ?? '';
    expect(elementsOf(xml, 'pane')[0]?.attributes).toMatchObject({
      ySplit: '3',
      xSplit: '1',
      state: 'frozen',
    });
    expect(elementsOf(xml, 'col').map(({ attributes }) => attributes['width'])).toEqual([
      '22',
      '9',
      '9',
      '9',
      '12',
    ]);
    expect(elementsOf(xml, 'mergeCell').map(({ attributes }) => attributes['ref'])).toEqual([
      'B2:D2',
      'A4:E4',
      'A8:E8',
    ]);
    const plain = table({ caption: 'c', columns: ['a', 'b'], rows: [], rowHeaders: false });
    const other = partsOf(await render(plain))['xl/worksheets/sheet2.xml'] ?? '';
    expect(elementsOf(other, 'pane')[0]?.attributes).not.toHaveProperty('xSplit');
  });

  test('the contents list headings, key figures and sheets; prose is left out', async () => {
    const figures = keyFigures([
      { label: 'Följsamhet', value: number('97.6'), status: 'met', note: 'n' },
      { label: 'b', value: [] },
    ]);
    const bytes = await renderXlsx(
      report({ title: 'T', facts: [{ label: 'Dnr', value: '1' }] }, [
        paragraph('prosa'),
        figures,
        table({ caption: 'K', columns: ['a'], rows: [] }),
      ]),
    );
    expect(Object.entries(readSheet(bytes, 1)).map(([name, { text }]) => `${name} ${text}`)).toEqual([
      'A1 T',
      'A2 Dnr',
      'B2 1',
      'A4 Följsamhet',
      'B4 97.6',
      'C4 ● Uppfylls helt',
      'D4 n',
      'A5 b',
      'A6 K',
      'B6 K',
    ]);
  });

  test.each(['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '=cmd|x', ' =1', '\u22121', '%0'])(
    'the text %j is text, also after somebody edits it',
    async (text) => {
      const cell = readSheet(await budget(['a'], [[text]]), 2)['A3'];
      expect(cell).toMatchObject({ isText: true, format: '@' });
      expect(cell?.text.replace(/\r/g, '\n').trim()).toBe(text.replace(/\r/g, '\n').trim());
    },
  );

  test('text that spreadsheets would decode stays as written', async () => {
    const cells = readSheet(await budget(['a'], [['_x003D_1+1'], ['a_b'], ['x\u0001\u202ey']]), 2);
    expect([cells['A3'], cells['A4'], cells['A5']].map((cell) => cell?.text)).toEqual([
      '_x005F_x003D_1+1',
      'a_b',
      'x□□y',
    ]);
  });

  test('a text longer than a cell is cut between characters', async () => {
    const text = `x${'😀'.repeat(17_000)}`;
    const cells = readSheet(await budget(['a'], [[text]]), 2);
    expect(cells['A3']?.text).toBe(text.slice(0, 32_767));
    const even = readSheet(await budget(['a'], [[text.slice(1)]]), 2);
    expect(even['A3']?.text).toBe(text.slice(1, 32_767));
  });

  test.each(hostileTexts.map((text) => [JSON.stringify(text).slice(0, 50), text] as const))(
    'the workbook is well-formed and calculates nothing of its own when every text is %s',
    async (_, text) => {
      const bytes = await renderXlsx(mapStrings(fullReport, () => text));
      const parts = Object.entries(partsOf(bytes));
      expect(xmlErrors(bytes)).toEqual([]);
      for (const [path, xml] of parts) {
        if (path.includes('/worksheets/sheet')) expect(elementsOf(xml, 'f')).toEqual([]);
        expect(xml).not.toMatch(/TargetMode="External"|[\u202a-\u202e\u2066-\u2069]/);
      }
      expect(parts.map(([path]) => path).filter((path) => /external|vba|embed/i.test(path))).toEqual([]);
    },
  );

  test('title, author, subject, language and time stand in the properties', async () => {
    const parts = partsOf(await renderXlsx(fullReport, { created: '2021-05-10T08:00:00Z' }));
    const core = parts['docProps/core.xml'] ?? '';
    const names = [
      'dc:title',
      'dc:creator',
      'dc:subject',
      'dc:language',
      'dcterms:created',
      'dcterms:modified',
    ];
    expect(names.map((name) => elementsOf(core, name)[0]?.text)).toEqual([
      'Tertialrapport 1 2021',
      'Södermalms stadsdelsnämnd',
      'Januari–april',
      'sv-SE',
      '2021-05-10T08:00:00Z',
      '2021-05-10T08:00:00Z',
    ]);
    const targets = elementsOf(parts['_rels/.rels'] ?? '', 'Relationship');
    expect(targets.map(({ attributes }) => attributes['Target'])).toContain('docProps/core.xml');
    const types = elementsOf(parts['[Content_Types].xml'] ?? '', 'Override');
    expect(types.map(({ attributes }) => attributes['PartName'])).toContain('/docProps/core.xml');
    expect(partsOf(await renderXlsx(fullReport))['docProps/core.xml']).not.toContain('dcterms:created');
    await expect(renderXlsx(fullReport, { created: 'now' })).rejects.toMatchObject({ code: 'date-invalid' });
  });

  test('equal input gives equal bytes, whenever it is rendered', async () => {
    const first = await renderXlsx(fullReport);
    const again = await renderXlsx(JSON.parse(JSON.stringify(fullReport)) as Report);
    expect(Buffer.from(again).equals(first)).toBe(true);
    expect(xmlErrors(first)).toEqual([]);
  });

  test('handlers and messages can be replaced, progress is told, a signal is heard', async () => {
    const seen: number[] = [];
    const bytes = await renderXlsx(report({ title: 'x' }, [pageBreak(), paragraph('p')]), {
      messages: { 'contents.label': 'Översikt' },
      handlers: { paragraph: () => [{ kind: 'line', cells: [{ value: 'rad' }] }] },
      onProgress: ({ done }) => seen.push(done),
    });
    expect(namesOf(bytes)).toEqual(['Översikt']);
    expect(readSheet(bytes, 1)['A3']?.text).toBe('rad');
    expect(seen).toEqual([1, 2]);
    await expect(renderXlsx(fullReport, { signal: { aborted: true } })).rejects.toMatchObject({
      code: 'render-aborted',
    });
  });
});
