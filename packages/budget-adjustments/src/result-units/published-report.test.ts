import { expect, test } from 'vitest';
import published from '../../fixtures/published-tables.json' with { type: 'json' };
import {
  formatResultUnit,
  parseResultUnit,
  resultUnitRules,
  settleResultUnit,
  type ResultUnitSigns,
} from '../index.ts';

// The printed table shows a surplus from last year with a minus and one to next year with a plus.
const signs: ResultUnitSigns = {
  opening: 'surplus-negative',
  result: 'surplus-negative',
  closing: 'surplus-positive',
};
const table = published.flatMap(({ tables }) => tables).find(({ id }) => id === 'resultatenheter');
const units = (table?.rows ?? []).filter(({ kind }) => kind === 'row' || kind === 'subrow');

test.each(units.map(({ label, cells }) => [label, cells] as const))(
  '%s settles to what the report prints',
  (label, cells) => {
    const [grossBudget = '', share = '', opening = '', result = '', ownActions = '', closing = ''] =
      cells.map((cell) => cell ?? '');
    const unit = parseResultUnit(
      { grossBudget, opening, result, ownActions },
      { year: 2021, unit: 'mnkr', signs },
    );
    const printed = formatResultUnit(settleResultUnit(unit, resultUnitRules(2021)), {
      unit: 'mnkr',
      sign: 'hyphen',
      signs,
    });
    const withDecimal = (text: string) => (text.includes(',') ? text : `${text},0`);
    expect(printed).toEqual({
      // The one known slip of the table: 34,1 is printed for 3,4.
      yearlyCap: label === 'Område 1' && share === '34,1' ? '3,4' : share,
      opening: withDecimal(opening),
      result: withDecimal(result),
      closing: withDecimal(closing),
    });
  },
);

test('the table has eight units', () => {
  expect(units).toHaveLength(8);
});
