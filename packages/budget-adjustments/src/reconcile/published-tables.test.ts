import { describe, expect, it } from 'vitest';

import published from '../../fixtures/published-tables.json' with { type: 'json' };
import { printedTableSchema } from '../schema/reconcile.ts';
import { formatFinding } from './format-finding.ts';
import { reconcileTable } from './reconcile-table.ts';
import { reconcileTables } from './reconcile-tables.ts';

const documents = published.map(({ document, tables }) => ({
  document,
  tables: tables.map((table) => printedTableSchema.parse(table)),
}));
const found = documents.flatMap(({ tables }) => tables.flatMap((table) => reconcileTable(table).findings));

describe('the tables of three published documents', () => {
  it('hold one error: the 5 % column of Område 1 prints 34,1 for 3,4', () => {
    expect(found.filter(({ severity }) => severity === 'error')).toMatchObject([
      {
        code: 'share-wrong',
        table: 'resultatenheter',
        rowLabel: 'Område 1',
        printed: '34,1',
        expected: '3,4',
        difference: '30.7',
        culprit: 'only',
        slip: 'factor-ten',
      },
    ]);
  });

  it('hold two roundings: Förskola and the sum of Differens', () => {
    const rounding = found.filter(({ severity }) => severity === 'rounding');
    expect(rounding.map(({ rowLabel, printed, expected }) => [rowLabel, printed, expected])).toEqual([
      ['Summa budget', '28,0', '27,9'],
      ['Förskola', '0,3', '0,4'],
    ]);
  });

  it('hold the remainders, the adding rows and the base that a reader should know', () => {
    const notes = found.filter(({ severity }) => severity === 'info');
    expect(
      notes.map(({ code, rowLabel, expected, difference }) => [code, rowLabel, expected, difference]),
    ).toEqual([
      ['deviation-base', 'Anslag för nämndens verksamhet (netto)', '54,3', '5.7'],
      ['parts-remainder', 'Individ- och familjeomsorg', '246,3', '1.5'],
      ['parts-remainder', 'Individ- och familjeomsorg', '222,3', '1.5'],
      ['parts-remainder', 'Individ- och familjeomsorg', '222,3', '1.5'],
      ['subrows-add', 'avskrivningar', undefined, undefined],
      ['parts-remainder', 'Individ- och familjeomsorg', '154,2', '27.1'],
      ['parts-remainder', 'Individ- och familjeomsorg', '159,6', '39.4'],
      ['parts-remainder', 'Individ- och familjeomsorg', '5,4', '12.3'],
    ]);
  });

  it.each(documents)('give the same errors together as one by one: $document', ({ tables }) => {
    const one = tables.flatMap((table) => reconcileTable(table).findings);
    const together = reconcileTables(tables).findings;
    const errors = (list: typeof one) =>
      list.filter(({ severity }) => severity === 'error').map((finding) => formatFinding(finding, 'en'));
    expect(errors([...together])).toEqual(errors(one));
  });
});
