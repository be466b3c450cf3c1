import { describe, expect, test } from 'vitest';
import { fullReport } from '../packages/report-render/src/fixtures/full-report.ts';
import { hostileTexts } from '../packages/report-render/src/fixtures/hostile-texts.ts';
import { rezip } from '../packages/report-render/src/internal/office/rezip.ts';
import { numberValue, report, table, tableRow } from '../packages/report-render/src/index.ts';
import { renderXlsx } from '../packages/report-render/src/xlsx.ts';
import { convert, libreOfficePath } from './support/libreoffice.ts';

/** Semicolons, UTF-8, raw values instead of printed ones; then every sheet, one file each. */
const rawSheets = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1';
/** The same with values as printed. */
const printedSheets = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,true,false,false,-1';
/** The same with formulas instead of values. */
const formulaSheets = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,true,false,-1';

const sheetsOf = (bytes: Uint8Array, target: string): ReadonlyMap<string, string[][]> =>
  new Map(
    [...convert(bytes, 'xlsx', target)].map(([name, content]) => [
      name.replace(/^report-|\.csv$/g, ''),
      content
        .toString('utf8')
        .trimEnd()
        .split('\n')
        .map((line) => line.split(';')),
    ]),
  );

const mnkr = (value: string, signed = false) => numberValue(value, { decimals: 1, signed });

/** Södermalm's first tertial report 2021, mnkr: budget, forecast and deviation of three areas and of the board. */
const areas = [
  ['Individ- och familjeomsorg', '247.8', '223.8', '24.0'],
  ['Äldreomsorg', '1106.0', '1085.0', '21.0'],
  ['Övrig verksamhet', '1169.0', '1154.0', '15.0'],
] as const;

const tertial = report({ title: 'Tertialrapport 1 2021' }, [
  table({
    caption: 'Driftbudget',
    columns: [
      'Område',
      { label: 'Budget', kind: 'number', key: 'budget' },
      { label: 'Prognos', kind: 'number', key: 'forecast' },
      { label: 'Avvikelse', kind: 'number', formula: { plus: ['budget'], minus: ['forecast'] } },
    ],
    rows: [
      ...areas.map(([name, budget, forecast, deviation], index) =>
        tableRow('row', [name, mnkr(budget), mnkr(forecast), mnkr(deviation, true)], {
          key: `area-${index}`,
        }),
      ),
      tableRow('varav', ['varav en del', mnkr('0'), mnkr('-24'), mnkr('24', true)]),
      tableRow('sum', ['Totalt', mnkr('2522.8'), mnkr('2462.8'), mnkr('60', true)], {
        formula: { plus: areas.map((_, index) => `area-${index}`) },
      }),
    ],
  }),
]);

describe.skipIf(libreOfficePath === undefined)(
  `in ${libreOfficePath ?? 'LibreOffice (not tried: it is not installed here)'}`,
  () => {
    test('formulas recalculate to the figures of the report', async () => {
      // Without the stored results every figure is LibreOffice's own.
      const bytes = rezip(
        await renderXlsx(tertial),
        (path) =>
          path.startsWith('xl/worksheets/sheet')
            ? (xml) => xml.replace(/(<\/f>)<v>.*?<\/v>/g, '$1')
            : undefined,
        {},
      );
      const formulas = sheetsOf(bytes, formulaSheets).get('Driftbudget') ?? [];
      expect(formulas[2]?.[3]).toBe('=B3-C3');
      expect(formulas[6]?.slice(1)).toEqual(['=SUM(B3:B5)', '=SUM(C3:C5)', '=B7-C7']);
      const raw = sheetsOf(bytes, rawSheets).get('Driftbudget') ?? [];
      const stated = [...areas.map((row) => row.slice(1)), ['0', '-24', '24'], ['2522.8', '2462.8', '60']];
      expect(raw.slice(2).map((row) => row.slice(1).map((cell) => Number(cell).toFixed(9)))).toEqual(
        stated.map((row) => row.map((cell) => Number(cell).toFixed(9))),
      );
    }, 240_000);

    test('numbers are printed with their decimals, signs and units', async () => {
      const printed = sheetsOf(await renderXlsx(tertial), printedSheets).get('Driftbudget') ?? [];
      expect(printed[3]).toEqual(['Äldreomsorg', '1,106.0', '1,085.0', '+21.0']);
      expect(printed[5]).toEqual(['varav en del', '0.0', '-24.0', '+24.0']);
    }, 240_000);

    test('every table of a full report comes back, cell by cell', async () => {
      const sheets = sheetsOf(await renderXlsx(fullReport), rawSheets);
      expect(sheets.size).toBe(10);
      expect(sheets.get('Driftbudget per verksamhetsområ')?.slice(2, 9)).toEqual([
        ['Område', 'Kostnad', 'Intäkt', 'Netto', 'Kommentar'],
        ['Verksamhet', '', '', '', ''],
        ['Förskola', '500', '54.4', '445.6', 'Färre barn'],
        ['varav öppen förskola', '5', '0', '5', ''],
        ['avskrivningar', '0.7', '', '0.7', ''],
        ['Barnen blir färre.', '', '', '', ''],
        ['Totalt', '500.7', '54.4', '446.3', ''],
      ]);
    }, 240_000);

    test('no text becomes a formula', async () => {
      const texts = [...hostileTexts, '=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=1+1', '\r=1+1'];
      const rows = texts.map((text, index) => [String(index), text.replace(/[;\n\r"]/g, ' ').slice(0, 100)]);
      const bytes = await renderXlsx(
        report({ title: '=1+1' }, [table({ caption: 'Texter', columns: ['=2+2', '+3'], rows })]),
      );
      const calculated = sheetsOf(bytes, rawSheets).get('Texter') ?? [];
      expect(calculated[1]).toEqual(['=2+2', '+3']);
      const asWritten = sheetsOf(bytes, formulaSheets).get('Texter') ?? [];
      expect(asWritten).toEqual(calculated);
      expect(calculated.map((row) => row[1])).toEqual(expect.arrayContaining(['=1+1', '-1+1', '@SUM(A1)']));
    }, 240_000);
  },
);
