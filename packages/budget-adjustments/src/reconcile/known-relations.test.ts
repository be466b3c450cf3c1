import { describe, expect, it } from 'vitest';

import type { PrintedRow, PrintedTable } from './printed-table.ts';
import { reconcileTable } from './reconcile-table.ts';
import { reconcileTables } from './reconcile-tables.ts';
import type { Relation } from './relation.ts';

const row = (label: string, ...cells: readonly (string | null)[]): PrintedRow => ({
  label,
  kind: 'row',
  cells,
});
const sum = (label: string, ...cells: readonly (string | null)[]): PrintedRow => ({
  label,
  kind: 'sum',
  cells,
});
const relation = (change: Partial<Relation>): Relation => ({
  id: 'known',
  kind: 'sum',
  axis: 'columns',
  target: 2,
  scale: 1,
  terms: [
    { index: 0, factor: 1 },
    { index: 1, factor: 1 },
  ],
  ...change,
});
const one = (...cells: readonly string[]): PrintedTable => ({
  id: 't',
  unit: 'mnkr',
  columns: ['a', 'b', 'c'],
  rows: [row('x', ...cells)],
});

describe('relations that the caller writes', () => {
  it.each<[string, Partial<Relation>, readonly string[], readonly unknown[]]>([
    ['a sum that holds', {}, ['1,0', '2,0', '3,0'], []],
    ['a sum of three half units', {}, ['1,0', '2,0', '3,1'], [['within-rounding', '3,1', '3,0']]],
    ['a sum beyond that', {}, ['1,0', '2,0', '3,2'], [['sum-wrong', '3,2', '3,0']]],
    [
      'a repeated figure',
      { kind: 'carried', terms: [{ index: 0, factor: 1 }] },
      ['6,0', '', '7,0'],
      [['carried-wrong', '7,0', '6,0']],
    ],
    [
      'a ceiling that is kept',
      { kind: 'at-most', scale: 100, terms: [{ index: 0, factor: 10 }] },
      ['68,1', '', '6,8'],
      [],
    ],
    [
      'a ceiling that is passed',
      { kind: 'at-most', scale: 100, terms: [{ index: 0, factor: 10 }] },
      ['68,1', '', '8,6'],
      [['ceiling-passed', '8,6', '6,8']],
    ],
    [
      'a percentage',
      { kind: 'percentage', terms: [{ index: 0, factor: 1 }], base: 1 },
      ['2 462,8', '2 522,8', '97,6'],
      [],
    ],
    [
      'a wrong percentage',
      { kind: 'percentage', terms: [{ index: 0, factor: 1 }], base: 1 },
      ['2 462,8', '2 522,8', '79,6'],
      [['percentage-wrong', '79,6', '97,6']],
    ],
    [
      'a percentage of nothing',
      { kind: 'percentage', terms: [{ index: 0, factor: 1 }], base: 1 },
      ['2,0', '0,0', '79,6'],
      [],
    ],
    [
      'a percentage of large figures',
      { kind: 'percentage', terms: [{ index: 0, factor: 1 }], base: 1 },
      ['900 719 925 474 099', '1 801 439 850 948 198', '50'],
      [],
    ],
    ['words among the terms', {}, ['ja', '2,0', '3,2'], []],
    ['an empty target', {}, ['1,0', '2,0', ''], []],
    ['a line left out', { except: [0] }, ['1,0', '2,0', '3,2'], []],
    ['other lines only', { only: [1] }, ['1,0', '2,0', '3,2'], []],
  ])('%s', (_, change, cells, expected) => {
    const { findings } = reconcileTable(one(...cells), [relation(change)]);
    expect(findings.map(({ code, printed, expected: wanted }) => [code, printed, wanted])).toEqual(expected);
  });

  it('name the total where any cell may be wrong', () => {
    const { findings } = reconcileTable(one('+1,5', '-', '+9,9'), [relation({})]);
    expect(findings).toMatchObject([
      {
        culprit: 'open',
        printed: '+9,9',
        expected: '+1,5',
        difference: '8.4',
        cells: [{ column: 2 }, { column: 0 }, { column: 1 }],
      },
    ]);
  });
});

describe('tables in different units', () => {
  const areas = (unit: string, ...figures: readonly string[]): PrintedTable => ({
    id: unit,
    unit,
    columns: ['Budget 2024'],
    rows: ['Förskola', 'Äldreomsorg', 'Fritid', 'Stadsmiljö'].map((label, at) =>
      row(label, figures[at] ?? ''),
    ),
  });
  const tkr = areas('tkr', '445 600', '1 106 000', '24 700', '34 300');

  it('are compared in the same money', () => {
    expect(reconcileTables([areas('mnkr', '445,6', '1 106,0', '24,7', '34,3'), tkr])).toMatchObject({
      exact: 4,
      wrong: 0,
    });
    expect(reconcileTables([areas('mnkr', '445,6', '1 106,0', '27,4', '34,3'), tkr]).findings).toMatchObject([
      {
        code: 'tables-differ',
        table: 'mnkr',
        rowLabel: 'Fritid',
        printed: '27,4',
        expected: '24,7',
        slip: 'digits-swapped',
      },
    ]);
  });

  it('are not when one is no money, or when their figures do not agree at all', () => {
    const numbers = areas('antal', '445', '1 106', '25', '34');
    expect(reconcileTables([numbers, tkr])).toEqual({ exact: 0, rounding: 0, wrong: 0, findings: [] });
    expect(reconcileTables([areas('mnkr', '1,0', '2,0', '3,0', '4,0'), tkr]).findings).toEqual([]);
  });
});

describe('totals and the rows above them', () => {
  const kindsOf = (rows: readonly PrintedRow[], columns = ['2023', '2024']) =>
    reconcileTable({ id: 't', unit: 'mnkr', columns, rows }).relations.map(({ kind, target, terms }) => [
      kind,
      target,
      terms.map(({ index }) => index),
    ]);

  it('printed above what they sum', () => {
    expect(
      kindsOf([sum('Totalt', '30,6', '33,1'), row('A', '10,1', '12,0'), row('B', '20,5', '21,1')]),
    ).toEqual([['sum', 0, [1, 2]]]);
  });

  it('repeated before transfers and taken in after them', () => {
    const rows = [
      row('Intäkter', '-10,5', '-12,3'),
      row('Kostnader', '60,7', '71,1'),
      sum('Netto', '50,2', '58,8'),
      sum('Netto före resultatöverföring', '50,2', '58,8'),
      row('Från 2020', '3,3', '2,2'),
      row('Till 2022', '-1,1', '-4,4'),
      sum('Netto efter resultatöverföring', '52,4', '56,6'),
    ];
    expect(kindsOf(rows)).toEqual([
      ['net', 2, [0, 1]],
      ['carried', 3, [2]],
      ['sum', 6, [3, 4, 5]],
    ]);
  });

  it('over a heading without figures and its indented rows', () => {
    const rows: PrintedRow[] = [
      row('Förskola', '', ''),
      { label: 'Område 1', kind: 'subrow', cells: ['68,1', '70,2'] },
      { label: 'Område 2', kind: 'subrow', cells: ['69,5', '71,3'] },
      row('Parklekar', '9,7', '10,1'),
      sum('Summa', '147,3', '151,6'),
    ];
    expect(kindsOf(rows)).toEqual([['sum', 4, [1, 2, 3]]]);
  });

  it('do not hold in columns of means, which are left out', () => {
    const rows = [
      row('A', '10', '12', '7,1'),
      row('B', '20', '21', '8,3'),
      row('C', '40', '35', '6,9'),
      sum('Totalt', '70', '68', '7,4'),
    ];
    expect(
      reconcileTable({ id: 't', unit: 'antal', columns: ['2023', '2024', 'Betyg'], rows }),
    ).toMatchObject({ exact: 2, wrong: 0 });
  });
});

describe('relations given by the caller', () => {
  const table = { id: 't', unit: 'mnkr', columns: ['Budget'], rows: [row('A', '1,0'), sum('Summa', '1,0')] };
  const relation = { id: 'mine', kind: 'sum', axis: 'rows', target: 1, scale: 1 } as const;

  it('are checked instead of those that would be inferred', () => {
    const terms = [{ index: 0, factor: 2 }];
    expect(reconcileTable(table, [{ ...relation, terms }])).toMatchObject({ exact: 0, wrong: 1 });
  });

  it.each([2, -1, 0.5])('are refused when they speak of a row that is not there: %s', (index) => {
    expect(() => reconcileTable(table, [{ ...relation, terms: [{ index, factor: 1 }] }])).toThrow(
      expect.objectContaining({ code: 'value-out-of-range', details: expect.anything() as unknown }) as Error,
    );
  });

  it('do not meet in a figure of more than thirty digits, which is none', () => {
    const rows = [row('A', '9'.repeat(400)), row('B', '1,0'), sum('Summa', '1,0')];
    const { findings } = reconcileTable({ ...table, rows });
    expect(findings.map(({ code }) => code)).toEqual(['cell-unreadable']);
  });
});
