import { describe, expect, test } from 'vitest';
import published from '../../fixtures/published-tables.json' with { type: 'json' };
import { netOf } from '../index.ts';
import { printedTableSchema } from '../schema/index.ts';
import { tableTextsEn, tableTextsSv } from '../internal/table-texts.ts';
import {
  findArea,
  formatBudgetTable,
  formatFinding,
  listParts,
  listTotals,
  parseBudgetTable,
  standardAreas,
  sumColumn,
  validateBudgetTable,
  type SignConvention,
  type SourceTable,
  type TableFinding,
  type TableLayout,
} from '../tables.ts';

const printedTables = published.flatMap(({ tables }) =>
  tables.map((table) => printedTableSchema.parse(table)),
);
const code = (expected: string): Error => expect.objectContaining({ code: expected }) as Error;
const layout: TableLayout = {
  budget: 'operating',
  unit: 'mnkr',
  roles: ['plan', 'deviation'],
  signs: { income: 'negative', deviation: 'surplus-positive' },
  rows: {
    Intäkter: { side: 'income' },
    Kostnader: { side: 'cost', department: 'north' },
    avskrivningar: { adds: true },
    därav: { adds: false },
  },
};
const source: SourceTable = {
  columns: ['Budget', 'Avvikelse'],
  rows: [
    { label: 'Verksamhet', kind: 'heading', cells: ['', null] },
    { label: '<b>Intäkter</b>', kind: 'row', cells: ['−337,8', '28,3'] },
    { label: 'Kostnader', kind: 'row', cells: ['2\u00a0860,6', '31,7'] },
    { label: 'varav BoU', kind: 'varav', cells: ['1 000,6', '-'] },
    { label: 'därav', kind: 'subrow', cells: ['860', '0,0'] },
    { label: 'avskrivningar', kind: 'subrow', cells: ['0,2', '_'] },
    { label: 'Netto', kind: 'sum', cells: ['<b>2 523,0</b>', '60,0'] },
  ],
};
const table = parseBudgetTable(source, layout);

describe('parseBudgetTable', () => {
  test('turns printed signs and units into kronor and canonical signs', () => {
    const values = table.rows.map(({ cells }) => cells.map(({ value }) => value?.toString()));
    expect(values).toEqual([
      [undefined, undefined],
      ['337800000', '28300000'],
      ['2860600000', '31700000'],
      ['1000600000', undefined],
      ['860000000', '0'],
      ['200000', undefined],
      ['2523000000', '60000000'],
    ]);
  });

  test('knows what adds, what is a part of what, and the area and department', () => {
    expect(table.rows.map(({ adds, partOf }) => [adds, partOf])).toEqual([
      [false, undefined],
      [true, undefined],
      [true, undefined],
      [false, 2],
      [false, 2],
      [true, undefined],
      [false, undefined],
    ]);
    expect(table.rows[3]?.area).toBe('children-and-youth');
    expect(table.rows[2]?.department).toBe('north');
  });

  test('a deviation printed with a minus for a surplus is turned', () => {
    const signs = { income: 'positive', deviation: 'surplus-negative' } as const;
    const turned = parseBudgetTable(source, { ...layout, signs });
    expect(turned.rows[1]?.cells.map(({ value }) => value?.toString())).toEqual(['-337800000', '-28300000']);
  });

  test('an income column is turned like an income row', () => {
    const columns: SourceTable = {
      columns: ['Kostnad', 'Intäkt', 'Netto'],
      rows: [{ label: 'Förskola', kind: 'row', cells: ['495,6', '-50,0', '445,6'] }],
    };
    const [row] = parseBudgetTable(columns, { ...layout, roles: ['cost', 'income', 'net'] }).rows;
    const [cost, income, net] = row?.cells.map(({ value }) => value) ?? [];
    if (cost === undefined || income === undefined) throw new Error('a cell is missing');
    expect(netOf({ cost, income }).eq(net ?? 0)).toBe(true);
  });

  test('areas of your own come with their aliases', () => {
    const areas = [{ id: 'costs', name: 'Kostnader', aliases: [] }];
    expect(parseBudgetTable(source, layout, { areas }).rows[2]?.area).toBe('costs');
  });

  test.each<[string, SourceTable['rows'][number], string]>([
    ['row-ragged', { label: 'a', kind: 'row', cells: ['1'] }, 'has 1 cells; expected 2 columns and 2 roles'],
    ['row-ragged', { label: 'a', kind: 'row', cells: ['1', '2', '3'] }, 'has 3 cells'],
    ['amount-unreadable', { label: 'a', kind: 'row', cells: ['1', '1,2,3'] }, 'column "Avvikelse"'],
    ['subrow-undecided', { label: 'a', kind: 'subrow', cells: ['1', '2'] }, 'Set adds'],
    ['varav-without-whole', { label: 'varav a', kind: 'varav', cells: ['1', '2'] }, 'no row above'],
    ['varav-without-whole', { label: 'därav', kind: 'subrow', cells: ['1', '2'] }, 'no row above'],
  ])('refuses %s', (expected, row, said) => {
    const parse = () => parseBudgetTable({ ...source, rows: [row] }, layout);
    expect(parse).toThrow(code(expected));
    expect(parse).toThrow(said);
  });

  test('a part after a sum or heading has no whole', () => {
    const rows = [...source.rows, { label: 'varav sist', kind: 'varav', cells: ['1', '2'] } as const];
    expect(() => parseBudgetTable({ ...source, rows }, layout)).toThrow(code('varav-without-whole'));
  });

  test('a table of 100 000 rows', () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, index) => ({ label: `r${index}`, kind: index % 2 ? 'varav' : 'row', cells: ['0,1', ''] }) as const,
    );
    const long = parseBudgetTable(
      { ...source, rows },
      { ...layout, roles: ['plan', 'deviation'] },
      { areas: [] },
    );
    expect(sumColumn(long, 0).toString()).toBe('5000000000');
    expect(listParts(long, 0)).toHaveLength(50_000);
  }, 60_000);
});

describe('validateBudgetTable', () => {
  test('finds nothing to refuse in a sound table, and names unknown areas as information', () => {
    expect(
      validateBudgetTable(source, layout).map(({ code: found, severity, ids }) => [found, severity, ids]),
    ).toEqual([['area-unknown', 'info', ['därav']]]);
  });

  test('tells all that is wrong at once', () => {
    const rows = [
      { label: 'varav x', kind: 'varav', cells: ['1,2,3', 'NaN', ''] },
      { label: 'y', kind: 'subrow', cells: [null] },
    ] as const;
    expect(
      validateBudgetTable({ ...source, rows }, layout).map(({ code: found, path }) => [found, path]),
    ).toEqual([
      ['row-ragged', ['rows', 0]],
      ['varav-without-whole', ['rows', 0]],
      ['amount-unreadable', ['rows', 0, 'cells', 0]],
      ['amount-unreadable', ['rows', 0, 'cells', 1]],
      ['row-ragged', ['rows', 1]],
      ['subrow-undecided', ['rows', 1]],
    ]);
  });

  test('of an empty table is nothing', () => {
    expect(validateBudgetTable({ columns: [], rows: [] }, { ...layout, roles: [] })).toEqual([]);
  });
});

describe('formatBudgetTable', () => {
  const conventions: readonly SignConvention[] = (['positive', 'negative'] as const).flatMap((income) =>
    (['surplus-positive', 'surplus-negative'] as const).map((deviation) => ({ income, deviation })),
  );

  test.each(conventions)('read and printed in one convention, every byte comes back: %j', (signs) => {
    expect(formatBudgetTable(parseBudgetTable(source, { ...layout, signs }), { signs })).toEqual(source);
  });

  test.each(conventions)(
    'printed in another convention and read in it, every value comes back: %j',
    (signs) => {
      const again = parseBudgetTable(formatBudgetTable(table, { signs }), { ...layout, signs });
      const values = (read: typeof table) =>
        read.rows.map(({ cells }) => cells.map(({ value }) => value?.toString()));
      expect(values(again)).toEqual(values(table));
    },
  );

  test('every money table of three published documents comes back byte for byte', () => {
    for (const printed of printedTables.filter(({ unit }) => unit === 'mnkr' || unit === 'tkr')) {
      const rows = Object.fromEntries(
        printed.rows.map(({ label }) => [label.replace(/<.*?>/g, ''), { adds: true }]),
      );
      const roles = printed.columns.map(() => 'plan' as const);
      const sourceTable = { columns: printed.columns, rows: printed.rows };
      expect(formatBudgetTable(parseBudgetTable(sourceTable, { ...layout, roles, rows }), layout)).toEqual(
        sourceTable,
      );
    }
  });

  test('a cell that was missing and has a value now is printed in the unit of the table', () => {
    const rows = table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, value: cell.value ?? sumColumn(table, 1) })),
    }));
    expect(formatBudgetTable({ ...table, rows }, layout).rows[0]?.cells).toEqual(['60,0', '60,0']);
  });
});

describe('sumColumn and listParts', () => {
  test('parts, sums and headings are left out; income counts against cost', () => {
    expect(sumColumn(table, 0).toString()).toBe('2523000000');
  });

  test('deviations add on both sides', () => {
    expect(sumColumn(table, 1).toString()).toBe('60000000');
  });

  test('parts of a row leave a rest', () => {
    expect(
      listParts(table, 0).map(({ row, parts, rest, exhaustive }) => [
        row,
        parts,
        rest.toString(),
        exhaustive,
      ]),
    ).toEqual([[2, [3, 4], '1000000000', false]]);
  });

  test('parts may make up the whole, or belong to a row without an amount', () => {
    const rows = [
      { label: 'a', kind: 'row', cells: ['3', ''] },
      { label: 'varav b', kind: 'varav', cells: ['1', '1'] },
      { label: 'varav c', kind: 'varav', cells: ['2', ''] },
    ] as const;
    const parts = parseBudgetTable({ ...source, rows }, layout);
    expect(listParts(parts, 0)[0]?.exhaustive).toBe(true);
    expect(listParts(parts, 1)).toEqual([]);
  });

  test.each([-1, 2, 0.5, Number.NaN])('there is no column %s', (column) => {
    expect(() => sumColumn(table, column)).toThrow(code('value-out-of-range'));
    expect(() => listParts(table, column)).toThrow(code('value-out-of-range'));
  });
});

describe('findArea', () => {
  test.each([
    ['Nämnd och administration', 'administration'],
    ['NÄMND- OCH FÖRVALTNINGSADMINISTRATION', 'administration'],
    ['<i>varav socialpsykiatri</i>', 'social-psychiatry'],
    ['Varav  Barn\u00a0och ungdom', 'children-and-youth'],
    ['Stadsmiljö inkl. avskrivning ränta', 'urban-environment'],
    ['Övrig verksamhet', 'other'],
  ])('%j is %s', (label, id) => {
    expect(findArea(label)?.id).toBe(id);
  });

  test('of two areas with one name the first counts', () => {
    const areas = [
      { id: 'first', name: 'A', aliases: ['B'] },
      { id: 'second', name: 'B', aliases: [] },
    ];
    expect(findArea('b', areas)?.id).toBe('first');
  });

  test.each(['', 'Totalt', 'Förskolan'])('%j is none', (label) => {
    expect(findArea(label)).toBeUndefined();
  });

  test('no name stands for two areas, and every part has its whole', () => {
    const names = standardAreas
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .map((name) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    for (const { partOf } of standardAreas) {
      if (partOf !== undefined) expect(standardAreas.map(({ id }) => id)).toContain(partOf);
    }
  });
});

describe('listTotals', () => {
  const lines = [
    { budget: 'operating', area: 'a', department: 'x', cost: '0.1', income: 0 },
    { budget: 'operating', area: 'a', cost: '0.2', income: 0 },
    { budget: 'operating', area: 'b', department: 'x', cost: 5, income: 2 },
    { budget: 'investment', area: 'a', cost: 7, income: 0 },
  ] as const;

  test.each([
    ['area', ['operating a 0.3', 'operating b 3', 'investment a 7']],
    ['department', ['operating x 3.1', 'operating  0.2', 'investment  7']],
    ['budget', ['operating  3.3', 'investment  7']],
  ] as const)('by %s, operating and investment apart', (by, expected) => {
    expect(
      listTotals(Object.freeze(lines), { by }).map(
        ({ budget, name, net }) => `${budget} ${name} ${net.toString()}`,
      ),
    ).toEqual(expected);
  });

  test('of nothing is nothing', () => {
    expect(listTotals([], { by: 'area' })).toEqual([]);
  });
});

describe('formatFinding', () => {
  const details = { got: 'G', expected: 'E', column: 'C' };
  test.each(Object.keys(tableTextsEn) as (keyof typeof tableTextsEn)[])(
    '%s has a text in both languages with every place filled',
    (found) => {
      const finding: TableFinding = { code: found, severity: 'error', path: [], ids: ['Förskola'], details };
      for (const language of ['sv', 'en'] as const) {
        expect(formatFinding(finding, language)).toContain('Förskola');
        expect(formatFinding(finding, language)).not.toMatch(/[{}]/);
      }
      expect(tableTextsSv[found]).not.toBe(tableTextsEn[found]);
    },
  );
});
