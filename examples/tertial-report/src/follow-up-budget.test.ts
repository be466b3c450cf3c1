import { fromPlan, kindOf, type TranscribedTable, type Transcription } from '@sdn-examples/transcription';
import { describe, expect, test } from 'vitest';
import { findPeriod } from './find-period.ts';
import { followUpBudget } from './follow-up-budget.ts';

type Row = TranscribedTable['rows'][number];

const row = (kind: Row['kind'], label: string, ...cells: string[]): Row => ({ kind, label, cells });

const documentOf = (columns: string[], rows: Row[]): Transcription => ({
  ...fromPlan({
    document: { kind: 'tertial-2', level: 'board', year: 2022, organisation: 'Nämnden', stage: 'final' },
    goals: [],
  }),
  tables: [{ id: 't', title: 'Tabell', section: undefined, unit: 'mnkr', labelColumn: null, columns, rows }],
});

const follow = (columns: string[], ...rows: Row[]) =>
  followUpBudget(documentOf(columns, rows), {
    directions: {},
    partly: undefined,
    policy: { kind: 'strictest', undetermined: 'count' },
    deviationBase: 'decided',
  });

test('tertial 2 tells of the year so far', () => {
  const report = documentOf([], []);
  expect(kindOf(report)).toBe('tertial-2');
  expect(findPeriod(report)?.days).toBe('2022-01-01 – 2022-08-31');
});

describe('the budget that a forecast is held against', () => {
  test.each([
    ['of the year, not of its first months', ['Budget jan–aug 2022', 'Budget 2022', 'Prognos 2022']],
    ['of the year, not of a tertial', ['Budget tertial 2', 'Budget', 'Prognos helår']],
    ['with what was decided during the year', ['Budget 2022', 'Justerad budget', 'Prognos']],
  ])('%s', (_, columns) => {
    const { total, adherence } = follow(
      columns,
      row('row', 'Förskola', '100,0', '300,0', '294,0'),
      row('row', 'Äldreomsorg', '100,0', '300,0', '300,0'),
      row('sum', 'Summa', '200,0', '600,0', '594,0'),
    );
    expect(total?.budget?.toString()).toBe('600000000');
    expect(total?.deviation?.toString()).toBe('6000000');
    expect(adherence).toMatchObject({ status: 'computed', met: true });
  });
});

describe('the net of a table with income and cost', () => {
  test('stands in the sums below the headings of the same name', () => {
    const { nets } = follow(
      ['Budget'],
      row('heading', 'Intäkter', ''),
      row('sum', 'Summa intäkter', '-4,5'),
      row('heading', 'Kostnader', ''),
      row('sum', 'Summa kostnader', '4,6'),
    );
    expect(nets.map(({ net }) => net.toString())).toEqual(['100000']);
  });

  test('is not made up where cost has a minus, as in annual accounts', () => {
    const { nets } = follow(['Utfall'], row('row', 'Intäkter', '104,0'), row('row', 'Kostnader', '-909,1'));
    expect(nets).toEqual([]);
  });
});

test.each(['-', '−', '–'])('a surplus that the heading marks with %s has a minus', (minus) => {
  const { resultUnits } = follow(
    [
      'Bruttobudget 2022',
      `Resultatöverföring från 2021 Överskott (${minus}) Underskott (+)`,
      `Resultat 2022 Överskott (${minus}) Underskott (+)`,
      'Har resultatet uppkommit av eget handlande?',
      'Resultatöverföring till 2023 Överskott (+)',
    ],
    row('row', 'Förskola Nord', '60,0', '-1,0', '-0,5', 'JA', '1,5'),
  );
  expect(resultUnits.map(({ settlement }) => settlement.closing.toString())).toEqual(['1500000']);
});
