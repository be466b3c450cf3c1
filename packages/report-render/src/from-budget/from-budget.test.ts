import { parseBudgetTable } from '@sdn/budget-adjustments/tables';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AreaBudget,
  buildAreaChart,
  buildAreaTable,
  buildBudgetTable,
  buildResultUnitTable,
  formatBudgetSentence,
  listMoneyDecisions,
  listRequests,
} from '../from-budget.ts';
import { areas, documentOf, ledger } from '../fixtures/documents.ts';
import { report, type Table, type TableRow, validateReport } from '../index.ts';
import { plainText } from '../internal/plain-text.ts';
import { reportMessages } from '../report-messages.ts';

const words = { language: 'sv', messages: reportMessages.sv } as const;
const cellsOf = (row: TableRow | undefined): readonly string[] =>
  row !== undefined && 'cells' in row
    ? row.cells.map((cell) => plainText(cell, words).replaceAll('\u00a0', ' '))
    : [];
const cellsIn = (table: Table): readonly (readonly string[])[] => table.rows.map(cellsOf);
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const followUp = { kind: 'tertial-1', year: 2021, deviationBase: 'decided' } as const;

describe('the table of a budget by area', () => {
  test('varav rows never add, a request is no gap, and deviations are exact', () => {
    expect(cellsIn(buildAreaTable(areas, followUp))).toEqual([
      ['Individ- och familjeomsorg', '247,8', '', '230,0', '223,8', '+24,0'],
      [],
      ['varav flykting', '0,0', '', '0,0', '−24,0', '+24,0'],
      ['Förskoleverksamhet', '445,6', '1,0', '445,6', '445,6', '0,0'],
      ['Stadsmiljö', '34,3', '', '35,0', '35,3', '−1,0'],
      ['Totalt', '727,7', '1,0', '710,6', '704,7', '+23,0'],
    ]);
  });

  test('the base of the deviation is what the caller names', () => {
    const total = (deviationBase: 'decided' | 'decided-and-requested'): string | undefined =>
      cellsOf(buildAreaTable(areas, { ...followUp, deviationBase }).rows.at(-1)).at(-1);
    expect(total('decided')).toBe('+23,0');
    expect(total('decided-and-requested')).toBe('+24,0');
  });

  test('cost and income give the net, and the change is on last year', () => {
    const plan: readonly AreaBudget[] = [
      { name: 'Äldreomsorg', cost: 1_200_000_000, income: 94_000_000, previous: 1_100_000_000 },
      { name: 'Övrigt', cost: 15_000_000, previous: 16_000_000 },
    ];
    const table = buildAreaTable(plan, { kind: 'board-plan', year: 2021 });
    expect(table.columns.map(({ label }) => label)).toEqual([
      'Verksamhetsområde',
      'Kostnad',
      'Intäkt',
      'Netto',
      'Föregående år',
      'Förändring',
    ]);
    expect(cellsIn(table)).toEqual([
      ['Äldreomsorg', '1 200,0', '94,0', '1 106,0', '1 100,0', '+6,0'],
      ['Övrigt', '15,0', '', '15,0', '16,0', '−1,0'],
      ['Totalt', '1 215,0', '94,0', '1 121,0', '1 116,0', '+5,0'],
    ]);
  });

  test('a figure that an area lacks is missing in the total, never zero', () => {
    const gap = [...areas, { name: 'Övrig verksamhet', decided: 15_000_000 }];
    expect(cellsOf(buildAreaTable(gap, followUp).rows.at(-1))).toEqual([
      'Totalt',
      '742,7',
      '1,0',
      'Ej redovisat',
      'Ej redovisat',
      'Ej redovisat',
    ]);
  });

  test('a total as printed goes before the sum', () => {
    const total = { name: 'Summa', decided: 2_522_800_000, forecast: 2_462_800_000 };
    expect(cellsOf(buildAreaTable(areas, { ...followUp, total }).rows.at(-1))).toEqual([
      'Summa',
      '2 522,8',
      '',
      'Ej redovisat',
      '2 462,8',
      '+60,0',
    ]);
  });

  test('in tkr amounts are whole and the caption says so', () => {
    const table = buildAreaTable(areas, { ...followUp, unit: 'tkr' });
    expect(table.caption).toBe('Driftbudget per verksamhetsområde 2021, tkr');
    expect(cellsOf(table.rows[0]).slice(1)).toEqual(['247 800', '', '230 000', '223 800', '+24 000']);
  });

  test('formulas name only rows and columns that are there', () => {
    const tables = [
      buildAreaTable(areas, { ...followUp, deviationBase: 'with-volume-and-turnover' }),
      buildAreaTable(areas, { ...followUp, kind: 'annual-report' }),
      buildAreaTable(areas, { kind: 'board-plan', year: 2021 }),
      buildAreaTable([], followUp),
    ];
    expect(validateReport(report({ title: 'x' }, tables))).toEqual([]);
    expect(tables[0]?.columns.at(-1)?.formula).toEqual({
      plus: ['budget', 'requested'],
      minus: ['forecast'],
    });
  });

  test('whatever the figures, total budget less total forecast is the total deviation', () => {
    const amount = fc.integer({ min: -1_000_000_000, max: 3_000_000_000 });
    const area = fc.record({
      name: fc.string(),
      kind: fc.constantFrom('row' as const, 'varav' as const),
      decided: amount,
      forecast: amount,
    });
    fc.assert(
      fc.property(fc.array(area, { minLength: 1 }), (list) => {
        const row = buildAreaTable(list, { ...followUp, unit: 'kr' }).rows.at(-1);
        const value = (column: number): bigint => {
          const cell = row !== undefined && 'cells' in row ? row.cells[column]?.[0] : undefined;
          return typeof cell === 'object' && cell.type === 'number' ? BigInt(cell.value) : 0n;
        };
        const adding = list.filter(({ kind }) => kind === 'row');
        const sum = (key: 'decided' | 'forecast'): bigint =>
          adding.reduce((total, each) => total + BigInt(each[key]), 0n);
        expect([value(1), value(2)]).toEqual([sum('decided'), sum('forecast')]);
        expect(value(3)).toBe(value(1) - value(2));
      }),
    );
  });
});

describe('budget sentences', () => {
  const say = (
    area: Omit<AreaBudget, 'name'>,
    options: Partial<Parameters<typeof formatBudgetSentence>[1]> = {},
  ) => plain(formatBudgetSentence({ name: 'Stadsmiljö', ...area }, { ...followUp, ...options }));

  test.each<[Omit<AreaBudget, 'name'>, string]>([
    [{ decided: 77_200_000 }, 'Verksamhetsområdet budgeteras med netto 77,2 mnkr.'],
    [
      { decided: 77_200_000, previous: 75_500_000 },
      'Verksamhetsområdet budgeteras med netto 77,2 mnkr, vilket är en ökning med 1,7 mnkr jämfört med föregående år.',
    ],
    [
      { decided: 75_500_000, previous: 77_200_000 },
      'Verksamhetsområdet budgeteras med netto 75,5 mnkr, vilket är en minskning med 1,7 mnkr jämfört med föregående år.',
    ],
    [
      { decided: 75_540_000, previous: 75_500_000 },
      'Verksamhetsområdet budgeteras med netto 75,5 mnkr, vilket är oförändrat jämfört med föregående år.',
    ],
    [{ decided: -24_000_000 }, 'Verksamhetsområdet budgeteras med netto −24,0 mnkr.'],
    [{}, ''],
  ])('in a plan, %o', (area, expected) => {
    expect(say(area, { kind: 'board-plan' })).toBe(expected);
  });

  test.each<[number, string]>([
    [223_800_000, 'Verksamhetsområdet prognostiserar ett överskott om 24,0 mnkr.'],
    [248_800_000, 'Verksamhetsområdet prognostiserar ett underskott om 1,0 mnkr.'],
    [247_849_999, 'Verksamhetsområdet prognostiserar en budget i balans.'],
    [247_850_000, 'Verksamhetsområdet prognostiserar ett underskott om 0,1 mnkr.'],
  ])('in a tertial report, forecast %d', (forecast, expected) => {
    expect(say({ decided: 247_800_000, forecast })).toBe(expected);
  });

  test('in an annual report the outcome decides, and the board can be the subject', () => {
    const area = { decided: 100_000_000, outcome: 101_500_000, forecast: 90_000_000 };
    expect(say(area, { kind: 'annual-report', subject: 'board' })).toBe(
      'Nämnden redovisar ett underskott om 1,5 mnkr.',
    );
  });

  test('in English the figures are printed the English way', () => {
    expect(say({ decided: 1_106_000_000 }, { kind: 'board-plan', language: 'en' })).toBe(
      'The area has a net budget of 1,106.0 mnkr.',
    );
  });
});

describe('requests of a document', () => {
  test('what is past, granted earlier or still to come is left out', () => {
    const ids = (options: Parameters<typeof listRequests>[1]): readonly string[] =>
      listRequests(ledger, options).map(({ entry }) => entry.id);
    expect(ids({ on: '2021-05-27' })).toEqual(['BJ-1', 'BJ-2', 'BJ-3', 'O-1', 'O-2', 'OB-1', 'L-1', 'T-1']);
    expect(ids({ on: '2021-05-26' })).toEqual([]);
    expect(ids({ on: '2021-12-31', since: '2021-05-28' })).toEqual([]);
    expect(ids({ on: '2021-05-27', statuses: ['earlier-granted'] })).toEqual(['BJ-0']);
  });

  test('a turnover change of both pots is announced for each, never added', () => {
    const both = {
      kind: 'turnover-change',
      id: 'O-9',
      purpose: 'avgifter',
      history: [{ status: 'announced', on: '2021-05-27' }],
      lines: [
        { budget: 'operating', area: 'a', cost: 5_000_000, income: 5_000_000 },
        { budget: 'investment', area: 'b', cost: -2_000_000, income: -2_000_000 },
      ],
    } as const;
    const texts = listMoneyDecisions(listRequests([both], { on: '2021-05-27' })).map(({ text }) =>
      plain(text),
    );
    expect(texts).toEqual([
      'Nämnden anmäler omslutningsförändringar om 5,0 mnkr.',
      'Nämnden anmäler omslutningsförändringar om −2,0 mnkr.',
    ]);
  });
});

describe('other tables about money', () => {
  test('a result unit in deficit says by when it must be covered, and the rules stand below', () => {
    const units = documentOf('tertial-1').budget?.resultUnits ?? [];
    const table = buildResultUnitTable(units, { year: 2021 });
    expect(cellsIn(table)).toEqual([
      ['Område 1', '6,8', '0,0', '0,0', '3,4', '6,8', '6,8'],
      ['Område 2', '0,0', '−1,0', '−1,0', '3,4', '−1,0', '6,8'],
      [],
      ['Totalt', '6,8', '−1,0', '−1,0', '6,8', '5,8', '13,6'],
    ]);
    expect(table.rows[2]).toEqual({
      kind: 'comment',
      children: ['Underskottet ska vara täckt senast i bokslutet 2022.'],
    });
    expect(table.footnote).toEqual(['Regler: 2020.']);
    expect(buildResultUnitTable([], { year: 2021 }).rows).toEqual([]);
  });

  test('a table read from print keeps its rows in canonical signs', () => {
    const source = parseBudgetTable(
      {
        columns: ['Budget', 'Avvikelse'],
        rows: [
          { label: 'Drift', kind: 'heading', cells: ['', ''] },
          { label: 'Intäkter', kind: 'row', cells: ['-27,9', '21,8'] },
          { label: 'Kostnader', kind: 'row', cells: ['275,7', ''] },
          { label: 'varav personal', kind: 'varav', cells: ['100,0', ''] },
          { label: 'Netto', kind: 'sum', cells: ['247,8', '24,0'] },
        ],
      },
      {
        budget: 'operating',
        unit: 'mnkr',
        roles: ['plan', 'deviation'],
        signs: { income: 'negative', deviation: 'surplus-positive' },
        rows: { Intäkter: { side: 'income' }, Kostnader: { side: 'cost' } },
      },
    );
    const table = buildBudgetTable(source, { caption: 'IoF, tkr', unit: 'tkr', labelHead: 'Post' });
    expect(cellsIn(table)).toEqual([
      [],
      ['Intäkter', '27 900', '+21 800'],
      ['Kostnader', '275 700', ''],
      ['varav personal', '100 000', ''],
      ['Netto', '247 800', '+24 000'],
    ]);
    expect(validateReport(report({ title: 'x' }, [table]))).toEqual([]);
  });

  test('the chart draws the areas alone, and nothing where there is no budget', () => {
    const chart = buildAreaChart(areas, followUp)?.chart;
    expect(chart).toMatchObject({
      kind: 'budget-by-area',
      unit: 'mnkr',
      items: [
        { label: 'Individ- och familjeomsorg', budget: '247.8', forecast: '223.8', deviation: '24' },
        { label: 'Förskoleverksamhet', budget: '445.6', forecast: '445.64', deviation: '-0.04' },
        { label: 'Stadsmiljö', budget: '34.3', forecast: '35.3', deviation: '-1' },
      ],
    });
    expect(buildAreaChart([], followUp)).toBeUndefined();
  });
});
