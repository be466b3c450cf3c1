import { describe, expect, test } from 'vitest';
import published from '../../fixtures/published-tables.json' with { type: 'json' };
import {
  budgetAdherence,
  computeDeviation,
  formatAmount,
  netOf,
  parseAmount,
  type Decimal,
  type DeviationFigures,
} from '../index.ts';
import {
  parseBudgetTable,
  sumColumn,
  type BudgetTable,
  type SourceTable,
  type TableLayout,
} from '../tables.ts';
import { printedTableSchema } from '../schema/index.ts';

// The published follow-up of one report, cell by cell: every sum, net and deviation that it prints is computed anew and
// must come out as printed.
const printedTables = published.flatMap(({ tables }) =>
  tables.map((table) => printedTableSchema.parse(table)),
);
const layout: TableLayout = {
  budget: 'operating',
  unit: 'mnkr',
  roles: [],
  signs: { income: 'negative', deviation: 'surplus-positive' },
  rows: {
    Intäkter: { side: 'income' },
    Kostnader: { side: 'cost' },
    Stadsmiljökostnader: { side: 'cost' },
    Kapitaltjänstkostnader: { side: 'cost' },
    avskrivningar: { adds: true },
    internräntor: { adds: true },
  },
};
const sourceOf = (id: string): SourceTable => {
  const table = printedTables.find((candidate) => candidate.id === id);
  if (table === undefined) throw new Error(`no table ${id}`);
  return table;
};
const row = (table: BudgetTable, label: string): number => {
  const index = table.rows.findIndex((candidate) => candidate.label === label);
  if (index < 0) throw new Error(`no row ${label}`);
  return index;
};
const value = (table: BudgetTable, index: number, column: number): Decimal => {
  const found = table.rows[index]?.cells[column]?.value;
  if (found === undefined) throw new Error(`no value in row ${index}, column ${column}`);
  return found;
};
/** Prints as the report does: one decimal, a hyphen for minus. */
const print = (amount: Decimal): string =>
  formatAmount(amount, { unit: 'mnkr', sign: 'hyphen', grouping: ' ' });
const deviation = (figures: DeviationFigures, side: 'cost' | 'income' | 'net'): string =>
  print(computeDeviation(figures, { base: 'decided-and-requested', side }).beforeTransfers);

const details = [
  'namnd-och-forvaltningsadministration',
  'individ-och-familjeomsorg',
  'stadsmiljoverksamhet',
  'forskoleverksamhet',
  'aldreomsorg',
  'stod-och-service-funktionsnedsattning',
  'barn-kultur-och-fritid',
  'arbetsmarknadsatgarder',
  'ekonomiskt-bistand',
  'ovrig-verksamhet',
];

describe('the ten detail tables', () => {
  test.each(details)('%s: every net and deviation comes out as printed', (id) => {
    const source = sourceOf(id);
    const table = parseBudgetTable(source, {
      ...layout,
      roles: ['plan', 'requested', 'forecast', 'deviation'],
    });
    const net = row(table, 'Netto');
    const lines = { ...table, rows: table.rows.slice(0, net) };
    expect([0, 1, 2, 3].map((column) => print(sumColumn(lines, column)))).toEqual(source.rows[net]?.cells);
    for (const [index, { side }] of table.rows.slice(0, net + 1).entries()) {
      const [decided, requested, forecast] = [0, 1, 2].map((column) => value(table, index, column));
      if (decided === undefined || forecast === undefined) throw new Error('a row is short');
      expect(deviation({ decided, requested, forecast }, side)).toBe(source.rows[index]?.cells[3]);
    }
  });

  test.each(['forskoleverksamhet', 'barn-kultur-och-fritid'])(
    '%s: after result transfers as printed',
    (id) => {
      const table = parseBudgetTable(sourceOf(id), {
        ...layout,
        roles: ['plan', 'requested', 'forecast', 'deviation'],
      });
      const net = row(table, 'Netto');
      const { afterTransfers } = computeDeviation(
        {
          decided: value(table, net, 0),
          forecast: value(table, net, 2),
          carriedFromLastYear: value(table, row(table, 'Resultatöverföring från 2020'), 3),
          carriedToNextYear: value(table, row(table, 'Resultatöverföring till 2022'), 3).negated(),
        },
        { base: 'decided' },
      );
      expect(print(afterTransfers)).toBe(sourceOf(id).rows.at(-1)?.cells[3]);
    },
  );
});

describe('the area table', () => {
  const source = sourceOf('driftbudget-per-verksamhetsomrade');
  const table = parseBudgetTable(source, {
    ...layout,
    roles: ['plan', 'requested', 'forecast', 'forecast', 'deviation'],
  });

  test('every sum comes out as printed, parts left out and indented rows added', () => {
    expect([0, 2, 3, 4].map((column) => print(sumColumn(table, column)))).toEqual([
      '2 522,8',
      '2 462,8',
      '2 462,8',
      '60,0',
    ]);
  });

  test('every deviation comes out as printed', () => {
    const found = table.rows.map((_, index) =>
      deviation({ decided: value(table, index, 0), forecast: value(table, index, 2) }, 'net'),
    );
    expect(found).toEqual(source.rows.map(({ cells }) => cells[4]));
  });

  test('the nets agree with the detail tables, where the environment is three rows of the area table', () => {
    const nets = details.map((id) => {
      const detail = sourceOf(id);
      return detail.rows.find(({ label }) => label === 'Netto')?.cells[0];
    });
    const total = nets.reduce(
      (sum, text) => {
        const amount = parseAmount(text ?? '', { unit: 'mnkr' });
        return amount.kind === 'amount' ? sum.plus(amount.value) : sum;
      },
      netOf({ cost: 0, income: 0 }),
    );
    expect(print(total)).toBe('2 522,8');
  });
});

describe('the overview', () => {
  const source = sourceOf('driftbudget-oversikt');
  const table = parseBudgetTable(source, {
    ...layout,
    roles: ['plan', 'requested', 'volume-and-turnover', 'forecast', 'deviation'],
    rows: { Intäkter: { side: 'income', adds: true }, Kostnader: { side: 'cost', adds: true } },
  });
  const figures = {
    decided: value(table, 0, 0),
    requested: value(table, 0, 1),
    volumeAndTurnover: value(table, 0, 2),
    forecast: value(table, 0, 3),
    carriedFromLastYear: value(table, row(table, 'Resultatenheterna överskott från 2020'), 4),
    carriedToNextYear: value(table, row(table, 'Resultatenheterna överskott till 2022'), 4).negated(),
  };

  test('cost minus income gives every net', () => {
    const nets = [0, 1, 2, 3].map((column) =>
      print(netOf({ cost: value(table, 2, column), income: value(table, 1, column) })),
    );
    expect(nets).toEqual(source.rows[0]?.cells.slice(0, 4));
  });

  test('the printed nets hold in the printed signs too: net = cost + income', () => {
    expect(netOf({ cost: '2860.6', income: '-337.8' }, { incomeSign: 'negative' }).toString()).toBe('2522.8');
  });

  test('60,0 under base decided, 54,3 with volume changes; the same after result transfers', () => {
    const decided = computeDeviation(figures, { base: 'decided' });
    const changed = computeDeviation(figures, { base: 'with-volume-and-turnover' });
    expect([decided, changed].map(({ beforeTransfers }) => print(beforeTransfers))).toEqual(['60,0', '54,3']);
    expect([decided, changed].map(({ afterTransfers }) => print(afterTransfers))).toEqual(['60,0', '54,3']);
  });

  test('income and cost deviate by 28,3 and 31,7', () => {
    const sides = (['income', 'cost'] as const).map((side, index) =>
      deviation({ decided: value(table, index + 1, 0), forecast: value(table, index + 1, 3) }, side),
    );
    expect(sides).toEqual(['28,3', '31,7']);
  });

  test('budget adherence is 97,6 %, before and after transfers', () => {
    for (const transfers of ['before', 'after'] as const) {
      const adherence = budgetAdherence(
        { ...figures, budget: figures.decided, outcome: figures.forecast },
        { transfers },
      );
      if (adherence.status !== 'computed') throw new Error('not computed');
      expect(formatAmount(adherence.percent, { unit: 'plain', decimals: 1 })).toBe('97,6');
      expect(adherence.met).toBe(true);
    }
  });
});
