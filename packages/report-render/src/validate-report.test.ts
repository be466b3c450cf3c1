import { describe, expect, test } from 'vitest';
import { everyChart, fullReport } from './fixtures/full-report.ts';
import {
  appendices,
  attest,
  type Block,
  chart,
  decisions,
  emphasis,
  formatFinding,
  heading,
  keyFigures,
  link,
  list,
  note,
  numberValue,
  pageBreak,
  paragraph,
  report,
  type ReportFindingCode,
  table,
  tableRow,
  validateReport,
} from './index.ts';

const codes = (...body: Block[]) =>
  validateReport(report({ title: 'Plan' }, body)).map(({ code, path }) => `${code} ${path.join('.')}`);

const oneRow = { caption: 'Indikatorer', columns: ['Indikator', 'Årsmål'], rows: [['Sjukfrånvaro', '9 %']] };
const series = { kind: 'series-by-sex', title: 'Sjukfrånvaro', description: 'Den ökar.', unit: '%' } as const;

describe('validateReport', () => {
  test.each<[string, string[], string[]]>([
    ['a sound report has no findings', codes(heading(1, 'Mål'), paragraph('Text.')), []],
    ['a report without blocks has none either', codes(), []],
    [
      'levels may not jump downwards',
      codes(heading(1, 'a'), heading(3, 'b'), paragraph('c')),
      ['heading-level-skipped body.1'],
    ],
    [
      'the first heading must be of level 1',
      codes(heading(2, 'a'), paragraph('c')),
      ['heading-level-skipped body.0'],
    ],
    [
      'levels may jump upwards',
      codes(
        heading(1, 'a'),
        heading(2, 'b'),
        heading(3, 'c'),
        paragraph('d'),
        heading(1, 'e'),
        paragraph('f'),
      ),
      [],
    ],
    ['a heading needs text', codes(heading(1, ' \u00a0'), paragraph('c')), ['heading-empty body.0']],
    [
      'a section needs content',
      codes(heading(1, 'a'), heading(1, 'b'), paragraph('c')),
      ['section-empty body.0'],
    ],
    ['a page break is no content', codes(heading(1, 'a'), pageBreak()), ['section-empty body.0']],
    ['a subsection is content', codes(heading(1, 'a'), heading(2, 'b'), paragraph('c')), []],
    [
      'explicit ids must differ',
      codes(heading(1, 'a', 'Mål'), paragraph('c'), heading(1, 'b', 'mal'), paragraph('d')),
      ['id-duplicate body.2.id'],
    ],
    ['generated ids need not', codes(heading(1, 'a'), paragraph('c'), heading(1, 'a'), paragraph('d')), []],
    ['a paragraph needs text', codes(paragraph([])), ['block-empty body.0']],
    [
      'lists need items',
      codes(list([]), decisions([]), appendices([]), keyFigures([]), note('information', []), attest([])),
      [0, 1, 2, 3, 4, 5].map((index) => `block-empty body.${index}`),
    ],
    ['a note is looked into', codes(note('information', [paragraph('')])), ['block-empty body.0.children.0']],
    ['a table needs a caption', codes(table({ ...oneRow, caption: ' ' })), ['table-caption-missing body.0']],
    [
      'a table needs columns',
      codes(table({ caption: 'c', columns: [], rows: [] })),
      ['table-columns-missing body.0'],
    ],
    ['a table needs no rows', codes(table({ ...oneRow, rows: [] })), []],
    ['too few cells', codes(table({ ...oneRow, rows: [['a']] })), ['table-ragged body.0.rows.0']],
    ['too many cells', codes(table({ ...oneRow, rows: [['a', 'b', 'c']] })), ['table-ragged body.0.rows.0']],
    [
      'a column needs a head',
      codes(table({ ...oneRow, columns: ['', 'b'] })),
      ['column-head-missing body.0.columns.0'],
    ],
    [
      'a row needs a name',
      codes(table({ ...oneRow, rows: [['', 'b']] })),
      ['row-head-missing body.0.rows.0'],
    ],
    ['unless rows have none', codes(table({ ...oneRow, rows: [['', 'b']], rowHeaders: false })), []],
    [
      'formulas use known keys',
      codes(
        table({
          ...oneRow,
          rows: [
            tableRow('sum', ['a', 'b'], { key: 'a', formula: { plus: ['a'], minus: ['x'] } }),
            tableRow('row', ['c', 'd'], { key: 'a' }),
          ],
        }),
      ),
      ['formula-key-unknown body.0.rows.0.formula', 'key-duplicate body.0.rows.1.key'],
    ],
    [
      'a chart needs title and description',
      codes(chart({ ...series, title: '', description: ' ', points: [] })),
      ['chart-title-missing body.0.chart', 'chart-description-missing body.0.chart'],
    ],
    [
      'chart values must be decimals',
      codes(chart({ ...series, points: [{ label: '2021', women: '9,8', men: '8.2' }] })),
      ['chart-value-unreadable body.0.chart.points.0.women'],
    ],
    [
      'days must exist',
      codes(
        chart({
          kind: 'activity-timeline',
          title: 't',
          description: 'd',
          items: [{ label: 'a', start: '2021-02-30', end: '2020-02-29' }],
        }),
        attest([{ role: 'r', date: '10 maj' }]),
      ),
      ['date-invalid body.0.chart.items.0.start', 'date-invalid body.1.entries.0.date'],
    ],
    [
      'refused schemes',
      codes(paragraph(link('javascript:alert(1)', 'x'))),
      ['link-refused body.0.children.0'],
    ],
    [
      'also of appendices',
      codes(appendices([{ title: 'x', href: 'file:///etc/passwd' }])),
      ['link-refused body.0.items.0'],
    ],
    [
      'dead links',
      codes(heading(1, 'Ekonomi'), paragraph([link('#ekonomi', 'a'), link('#mål', 'b')])),
      ['link-target-unknown body.1.children.1'],
    ],
    [
      'links without text',
      codes(paragraph(['x', link('https://a.se', ' ')])),
      ['link-text-missing body.0.children.1'],
    ],
    [
      'numbers deep inside',
      codes(paragraph(emphasis([numberValue('2 522,8')]))),
      ['number-unreadable body.0.children.0.children.0'],
    ],
    [
      'characters that are replaced',
      codes(paragraph(['a\u202eb'])),
      ['characters-replaced body.0.children.0'],
    ],
  ])('%s', (_, actual, expected) => {
    expect(actual).toEqual(expected);
  });

  test('a report without title says so first', () => {
    expect(validateReport(report({ title: '' }, [paragraph('')])).map(({ code }) => code)).toEqual([
      'title-missing',
      'block-empty',
    ]);
  });

  test('the full report only lacks descriptions of charts', () => {
    const findings = validateReport(fullReport);
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['chart-description-missing']));
    expect(findings.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(findings).toHaveLength(everyChart.length - 1);
  });

  test('an unknown language is refused', () => {
    const danish = JSON.parse(
      '{ "type": "report", "language": "da", "title": "", "body": [] }',
    ) as typeof fullReport;
    expect(() => validateReport(danish)).toThrow(expect.objectContaining({ code: 'tree-invalid' }));
  });

  test('details are cut at 80 characters', () => {
    const [finding] = validateReport(report({ title: 't' }, [heading(2, 'å'.repeat(100)), paragraph('x')]));
    expect(String(finding?.details['heading'])).toHaveLength(80);
  });
});

describe('formatFinding', () => {
  const finding = (code: ReportFindingCode, details: Record<string, string | number> = {}) =>
    ({ code, severity: 'error', path: [], details }) as const;

  test.each([
    [
      finding('table-ragged', { caption: 'Mål', cells: 2, columns: 3 }),
      'sv',
      'En rad i tabellen ”Mål” har 2 celler, men tabellen har 3 kolumner.',
    ],
    [
      finding('table-ragged', { caption: 'Mål', cells: 2, columns: 3 }),
      'en',
      'A row of the table "Mål" has 2 cells, but the table has 3 columns.',
    ],
    [finding('title-missing'), undefined, 'Rapporten saknar titel.'],
    [finding('key-duplicate'), 'en', 'The key {key} is used twice.'],
  ] as const)('%j in %s', (each, language, expected) => {
    expect(formatFinding(each, language)).toBe(expected);
  });

  test('every finding of a broken report has a text without places left', () => {
    const broken = report({ title: '' }, [
      heading(3, ''),
      table({ caption: '', columns: ['', 'b'], rows: [['']] }),
      chart({ ...series, title: '', description: '', points: [{ label: 'a', women: 'x' }] }),
      paragraph([link('javascript:x', ''), link('#nowhere', 'x'), numberValue('x'), '\u0000']),
      attest([{ role: 'r', date: 'x' }]),
    ]);
    for (const each of validateReport(broken)) {
      for (const language of ['sv', 'en'] as const) expect(formatFinding(each, language)).not.toMatch(/[{}]/);
    }
  });

  test('an unknown code is refused', () => {
    const stranger = JSON.parse('{ "code": "toString", "details": {} }') as ReturnType<typeof finding>;
    expect(() => formatFinding(stranger)).toThrow(expect.objectContaining({ code: 'finding-unknown' }));
  });
});
