import { describe, expect, it } from 'vitest';

import published from '../../fixtures/published-tables.json' with { type: 'json' };
import { printedTableSchema } from '../schema/reconcile.ts';
import type { PrintedTable } from './printed-table.ts';
import { reconcileTables } from './reconcile-tables.ts';

const tables = (published[0]?.tables ?? []).map((table) => printedTableSchema.parse(table));

const change = (id: string, row: number, column: number, to: string): readonly PrintedTable[] =>
  tables.map((table) =>
    table.id === id
      ? {
          ...table,
          rows: table.rows.map((one, r) =>
            r === row ? { ...one, cells: one.cells.map((cell, c) => (c === column ? to : cell)) } : one,
          ),
        }
      : table,
  );

const errorsOf = (list: readonly PrintedTable[]): string[] =>
  reconcileTables(list)
    .findings.filter(({ severity, table }) => severity === 'error' && table !== 'resultatenheter')
    .map(
      ({ table, rowLabel, printed, expected, culprit }) =>
        `${table}/${rowLabel}: ${printed} → ${expected ?? ''} (${culprit ?? ''})`,
    );

describe('the tables of one document', () => {
  it('are checked against each other: details, areas and overview', () => {
    expect(reconcileTables(tables)).toMatchObject({ exact: 206, rounding: 7, wrong: 1 });
  });

  it.each<[string, string, number, number, string, string]>([
    [
      'a net of a detail table',
      'aldreomsorg',
      2,
      0,
      '1 160,0',
      'aldreomsorg/Netto: 1 160,0 → 1 106,0 (only)',
    ],
    [
      'a cost of a detail table',
      'aldreomsorg',
      1,
      2,
      '1 297,9',
      'aldreomsorg/Kostnader: 1 297,9 → 1 279,9 (only)',
    ],
    [
      'a row of the table of areas',
      'driftbudget-per-verksamhetsomrade',
      9,
      2,
      '454,6',
      'driftbudget-per-verksamhetsomrade/Förskoleverksamhet: 454,6 → 445,6 (only)',
    ],
    [
      'the total of the requests, against the table of investments',
      'budgetjusteringar-investeringar',
      3,
      0,
      '16,4',
      'budgetjusteringar-investeringar/Totalt budgetjusteringar: 16,4 → 14,6 (only)',
    ],
    [
      'an income of the overview',
      'driftbudget-oversikt',
      1,
      0,
      '-373,8',
      'driftbudget-oversikt/Intäkter: -373,8 → -337,8 (only)',
    ],
  ])('name one wrong cell once: %s', (_, id, row, column, to, expected) => {
    expect(errorsOf(change(id, row, column, to))).toEqual([expected]);
  });

  it('that each are right by themselves may differ: information', () => {
    const list = tables.map((table) =>
      table.id === 'ekonomiskt-bistand'
        ? {
            ...table,
            rows: table.rows.map((one, r) => ({
              ...one,
              cells: one.cells.map((cell, c) =>
                c === 3 || r === 0 ? cell : r === 1 ? (c === 1 ? '0,0' : '90,9') : c === 1 ? '0,0' : '88,1',
              ),
            })),
          }
        : table,
    );
    expect(errorsOf(list)).toEqual([]);
    expect(reconcileTables(list).findings.filter(({ code }) => code === 'tables-differ')).not.toEqual([]);
  });

  it.each([
    ['information where both add up', 4, 'info'],
    ['an error where the list has no total of its own and one of its rows would explain it', 3, 'error'],
  ])('a list of requests that differs from the column of requests is %s', (_, rows, severity) => {
    const amounts = ['5,0', '7,8', '0,8', '13,6'];
    const list = tables.map((table) =>
      table.id === 'budgetjusteringar-investeringar'
        ? {
            ...table,
            rows: table.rows.slice(0, rows).map((one, row) => ({ ...one, cells: [amounts[row] ?? null] })),
          }
        : table,
    );
    const { findings } = reconcileTables(list);
    expect(findings.filter(({ code }) => code === 'tables-differ')).toMatchObject([{ severity }]);
  });

  it('may be none', () => {
    expect(reconcileTables([])).toEqual({ exact: 0, rounding: 0, wrong: 0, findings: [] });
  });
});
