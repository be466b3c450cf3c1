import { describe, expect, it } from 'vitest';

import { inferRelations } from './infer-relations.ts';
import type { PrintedRow, PrintedTable } from './printed-table.ts';
import { reconcileTable } from './reconcile-table.ts';

type Cells = readonly (string | null)[];
const row = (label: string, ...cells: Cells): PrintedRow => ({ label, kind: 'row', cells });
const sum = (label: string, ...cells: Cells): PrintedRow => ({ label, kind: 'sum', cells });
const part = (label: string, ...cells: Cells): PrintedRow => ({ label, kind: 'varav', cells });
const table = (columns: string[], rows: PrintedRow[], unit = 'mnkr'): PrintedTable => ({
  id: 't',
  unit,
  columns,
  rows,
});

const errorsOf = (one: PrintedTable): string[] =>
  reconcileTable(one)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ code, rowLabel, printed, expected }) => `${code}: ${rowLabel} ${printed} → ${expected ?? ''}`);

const kindsOf = (one: PrintedTable): string[] =>
  inferRelations(one).map(({ axis, kind }) => `${axis} ${kind}`);

describe('relations that tables obey', () => {
  it.each<[string, PrintedTable, string[], string[]]>([
    [
      'income printed positive: the net subtracts it, also across the columns',
      table(
        ['Kostnader', 'Intäkter', 'Netto 2024', 'Netto 2023', 'Förändring'],
        [
          row('Nämnd', '80,2', '3,1', '77,2', '75,5', '1,7'),
          row('Förskola', '500,0', '50,0', '450,0', '455,5', '-5,5'),
          row('Fritid', '20,5', '2,0', '18,5', '18,0', '0,5'),
          sum('Summa', '600,7', '55,1', '545,7', '549,0', '-3,3'),
        ],
      ),
      ['rows sum', 'columns net', 'columns difference'],
      [],
    ],
    [
      'frame and turnover changes make the plan, on both sides',
      table(
        ['Budgetram', 'Omslutningsförändringar', 'Verksamhetsplan'],
        [
          row('Kostnader', '2 816,3', '328,9', '3 145,2'),
          row('Intäkter', '83,6', '328,9', '412,5'),
          sum('Netto', '2 732,7', '0,0', '2 732,7'),
        ],
      ),
      ['rows net', 'columns adjusted'],
      [],
    ],
    [
      'a change in per cent of the earlier year',
      table(
        ['Budget 2023', 'Budget 2024', 'Förändring', 'Förändring %'],
        [
          row('A', '100,0', '110,0', '10,0', '10,0'),
          row('B', '80,0', '76,0', '-4,0', '-5,0'),
          row('C', '60,0', '61,5', '1,5', '25,0'),
          sum('Summa', '240,0', '247,5', '7,5', '3,1'),
        ],
      ),
      ['rows sum', 'columns difference', 'columns change-percentage'],
      ['percentage-wrong: C 25,0 → 2,5'],
    ],
    [
      'adherence: outcome in per cent of the budget',
      table(
        ['Budget', 'Utfall', 'Budgetföljsamhet %'],
        [
          row('A', '100,0', '98,0', '98,0'),
          row('B', '80,0', '84,0', '150,0'),
          row('C', '60,0', '59,0', '98,3'),
          sum('Totalt', '240,0', '241,0', '100,4'),
        ],
      ),
      ['rows sum', 'columns percentage'],
      ['percentage-wrong: B 150,0 → 105,0'],
    ],
    [
      'women and men make the total',
      table(
        ['Kvinnor', 'Män', 'Totalt'],
        [row('Nya', '12', '15', '27'), row('Avslutade', '7', '9', '16'), row('Pågående', '105', '88', '139')],
        'antal',
      ),
      ['columns sum'],
      ['sum-wrong: Pågående 139 → 193'],
    ],
    [
      'a total printed above what it sums, and months that lack figures',
      table(
        ['Total utgift', '2023', '2024'],
        [
          row('P1', '7,0', '3,0', '4,0'),
          row('P2', '5,5', '2,5', '3,0'),
          row('P3', '7,0', '', '7,0'),
          sum('Summa', '19,5', '5,5', '14,0'),
        ],
      ),
      ['rows sum', 'columns sum'],
      [],
    ],
    [
      'a deviation among rows',
      table(
        ['IoF', 'Förskola', 'Äldre'],
        [
          row('Budget', '120,0', '130,0', '140,0'),
          row('Prognos', '118,0', '131,0', '135,5'),
          row('Avvikelse', '2,0', '-1,0', '45'),
        ],
      ),
      ['rows deviation'],
      ['deviation-wrong: Avvikelse 45 → 5'],
    ],
    [
      'deviations of positive income run the other way',
      table(
        ['Budget 2024', 'Prognos 2024', 'Avvikelse'],
        [
          row('Intäkter', '50,0', '55,0', '5,0'),
          row('Kostnader', '500,0', '520,0', '-20,0'),
          sum('Netto', '450,0', '465,0', '-15,0'),
        ],
      ),
      ['rows net', 'rows net', 'columns deviation', 'columns deviation'],
      [],
    ],
    [
      'a fund: opening and result make the closing',
      table(
        ['Ingående fond', 'Årets resultat', 'Utgående fond'],
        [
          row('Enhet 1', '6,8', '0,5', '7,3'),
          row('Enhet 2', '2,1', '-0,4', '7,1'),
          row('Enhet 3', '3,3', '1,2', '4,5'),
          sum('Summa', '12,2', '1,3', '13,5'),
        ],
      ),
      ['rows sum', 'columns carry-forward'],
      ['carry-forward-wrong: Enhet 2 7,1 → 1,7'],
    ],
  ])('%s', (_, one, kinds, errors) => {
    expect(kindsOf(one)).toEqual(kinds);
    expect(errorsOf(one)).toEqual(errors);
  });

  it.each<[string, PrintedTable]>([
    [
      'small integers that happen to add up',
      table(
        ['A', 'B', 'C'],
        [row('x', '1', '2', '3'), row('y', '0', '1', '1'), row('z', '2', '0', '2'), row('w', '1', '1', '5')],
        'antal',
      ),
    ],
    [
      'a total that is a mean',
      table(['Nöjdhet'], [row('Område 1', '78'), row('Område 2', '82'), sum('Totalt', '80')], 'mixed'),
    ],
    [
      'percentages of the sexes',
      table(['Kvinnor', 'Män', 'Totalt'], [row('Sjukfrånvaro', '10,1', '8,2', '9,8')], 'mixed'),
    ],
    [
      'unique persons',
      table(
        ['Antal'],
        [row('Hemtjänst', '120'), row('Boende', '80'), sum('Totalt antal unika personer', '150')],
        'antal',
      ),
    ],
    ['price times volume', table(['Antal', 'Pris', 'Summa'], [row('1-3 år', '100', '12', '1200')], 'tkr')],
    [
      'a total of more than the rows shown',
      table(
        ['Budget', 'Prognos'],
        [
          row('Förskola', '445,6', '445,6'),
          row('Äldre', '1 106,0', '1 085,0'),
          sum('Totalt nämnden', '2 522,8', '2 462,8'),
        ],
      ),
    ],
    [
      'a column after transfers that differs in one row',
      table(
        [
          'Budget 2021',
          'Prognos 2021 (före resultatöverföringar)',
          'Prognos 2021 (efter resultatöverföringar)',
          'Avvikelse',
        ],
        [
          row('A', '50,0', '51,0', '51,0', '-1,0'),
          row('B', '70,0', '66,0', '68,5', '4,0'),
          row('C', '30,0', '30,5', '30,5', '-0,5'),
          sum('Totalt', '150,0', '147,5', '150,0', '2,5'),
        ],
      ),
    ],
    [
      'dates and words',
      table(['Datum'], [row('a', '29 januari'), row('b', '2020-02-03'), sum('c', 'x')], 'mixed'),
    ],
    ['no rows', table(['a'], [])],
    ['no columns', table([], [row('a')])],
  ])('raise no error where nothing is wrong: %s', (_, one) => {
    expect(errorsOf(one)).toEqual([]);
  });

  it.each<[string, PrintedTable, string]>([
    [
      'a sum of money that lies among its rows is no mean',
      table(
        ['Budget'],
        [
          row('Hyror', '108'),
          row('Försäljning', '6 646'),
          row('Övrigt', '2 150'),
          sum('Summa intäkter', '4 904'),
        ],
        'tkr',
      ),
      'sum-wrong: Summa intäkter 4 904 → 8 904',
    ],
    [
      'what is left after the rows above',
      table(
        ['Avvikelse'],
        [
          row('Före resultatdispositioner', '60,0'),
          row('Överskott från 2020', '74,9'),
          row('Överskott till 2022', '-34,9'),
          sum('Efter resultatdispositioner', '60,0'),
        ],
      ),
      'sum-wrong: Efter resultatdispositioner 60,0 → 100,0',
    ],
  ])('are taken at their word where no other line speaks: %s', (_, one, error) => {
    expect(errorsOf(one)).toEqual([error]);
  });

  it('counts lines for and against and says what the names gave', () => {
    const [total] = inferRelations(
      table(
        ['Budget', 'Prognos'],
        [row('A', '10,1', '10,2'), row('B', '20,3', '20,1'), sum('Totalt', '30,4', '30,9')],
      ),
    );
    expect(total?.evidence).toEqual({
      because: ['"Totalt" is set as a sum'],
      for: 1,
      against: 1,
      digits: 2.3,
    });
  });
});

describe('what is printed', () => {
  it('may have three kinds of space, two minus signs and inline tags', () => {
    const one = table(
      ['Budget 2021', 'Prognos 2021', 'Avvikelse'],
      [
        row('Intäkter', '\u2212337,8', '-366,1', '28,3'),
        row('<i>Kostnader</i>', '2\u00a0860,6', '2\u202f828,9', '<b>31,7</b>'),
        sum('Netto', '2 522,8', '2 462,8', '60,0'),
      ],
    );
    expect(reconcileTable(one)).toMatchObject({ exact: 6, rounding: 0, wrong: 0, findings: [] });
  });

  it('is kept in the finding, and what was expected is printed the same way', () => {
    const one = table(
      ['Budget', 'Prognos', 'Avvikelse'],
      [
        row('A', '1\u202f200,0', '1\u202f100,5', '99,5'),
        row('B', '3\u202f200,0', '3\u202f300,0', '\u2212100,0'),
        row('C', '5\u202f200,0', '2\u202f100,0', '<b>310,0</b>'),
        sum('Summa', '9\u202f600,0', '6\u202f500,5', '3\u202f099,5'),
      ],
    );
    expect(reconcileTable(one).findings).toMatchObject([
      {
        printed: '<b>310,0</b>',
        expected: '3\u202f100,0',
        difference: '-2790',
        slip: 'factor-ten',
        culprit: 'only',
      },
    ]);
  });

  it('is exact beyond 2^53', () => {
    const one = (deviation: string) =>
      table(
        ['Budget', 'Utfall', 'Avvikelse'],
        [
          row('A', '9 007 199 254 740 993', '9 007 199 254 740 990', deviation),
          row('B', '1 000', '999', '1'),
          row('C', '500', '700', '-200'),
          sum('Summa', '9 007 199 254 742 493', '9 007 199 254 742 689', '-196'),
        ],
        'kr',
      );
    expect(errorsOf(one('3'))).toEqual([]);
    expect(errorsOf(one('13'))).toEqual(['deviation-wrong: A 13 → 3']);
  });

  it('that cannot be read is named, and rows without figures are not held against a total', () => {
    const commas = table(
      ['Budget', 'Prognos'],
      [row('A', '740', '700'), row('B', '2,1,0', '2 010'), row('C', '1', '2')],
      'antal',
    );
    expect(reconcileTable(commas).findings).toMatchObject([
      { code: 'cell-unreadable', severity: 'info', printed: '2,1,0' },
    ]);
    const unfilled = table(
      ['Antal'],
      [row('a', '12'), row('b', ''), row('c', '9'), sum('Totalt', '28')],
      'antal',
    );
    expect(reconcileTable(unfilled).findings).toMatchObject([
      { code: 'sum-incomplete', severity: 'info', expected: '21' },
    ]);
  });

  it('as a part may not pass its whole', () => {
    const one = table(
      ['Budget', 'Prognos'],
      [row('Boende', '740', '700'), part('Varav korttid', '18', '1800'), row('Hemtjänst', '2 100', '2 010')],
      'antal',
    );
    expect(errorsOf(one)).toEqual(['parts-exceed-whole: Varav korttid 1800 → 700']);
  });

  it('as carried forward may be less than the result where a cap is reached', () => {
    const columns = [
      'Bruttobudget',
      'Överföring från 2023 Överskott (+)',
      'Resultat 2024 Överskott (+)',
      'Överföring till 2025 (max 10 %) Överskott (+)',
    ];
    const one = table(columns, [
      row('E1', '68,1', '6,8', '0,9', '6,8'),
      row('E2', '50,0', '2,1', '-0,4', '1,7'),
      row('E3', '40,0', '1,3', '1,2', '2,5'),
      row('E4', '60,0', '3,1', '0,8', '3,9'),
    ]);
    expect(reconcileTable(one).findings).toMatchObject([
      { code: 'carry-forward-capped', severity: 'info', rowLabel: 'E1' },
    ]);
  });

  it('in a ragged table is refused with the row and the remedy', () => {
    expect(() => reconcileTable(table(['a', 'b'], [row('x', '1')]))).toThrow(
      expect.objectContaining({ code: 'row-ragged', details: { table: 't', row: 0, cells: 1, columns: 2 } }),
    );
  });

  it('is not changed by checking it', () => {
    const frozen = Object.freeze(
      table(
        ['Mnkr'],
        [row('A', '5,0'), row('B', '8,8'), sum('Totalt', '13,8')].map((one) => Object.freeze(one)),
      ),
    );
    expect(reconcileTable(frozen)).toMatchObject({ exact: 1, findings: [] });
  });
});

describe('the base of a deviation', () => {
  const followUp = (deviations: readonly [string, string, string]): PrintedTable =>
    table(
      ['Budget 2024', 'Budgetjusteringar', 'Justerad budget', 'Prognos', 'Avvikelse'],
      [
        row('Förskola', '400,0', '2,0', '402,0', '400,5', deviations[0]),
        row('Äldreomsorg', '600,0', '-3,0', '597,0', '602,0', deviations[1]),
        sum('Summa', '1 000,0', '-1,0', '999,0', '1 002,5', deviations[2]),
      ],
    );
  const bases = (one: PrintedTable) =>
    reconcileTable(one)
      .findings.filter(({ code }) => code === 'deviation-base')
      .map(({ printed, expected }) => [printed, expected]);

  it('does not leave out the adjustments that stand in "Justerad budget"', () => {
    expect(bases(followUp(['1,5', '-5,0', '-3,5']))).toEqual([]);
  });

  it('leaves them out when the deviation starts from the budget before them', () => {
    expect(bases(followUp(['-0,5', '-2,0', '-2,5']))).toEqual([['-2,5', '-3,5']]);
  });
});
