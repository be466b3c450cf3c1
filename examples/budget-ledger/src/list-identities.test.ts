import { describe, expect, test } from 'vitest';
import { ledger } from './ledger.ts';
import { listIdentities } from './list-identities.ts';
import { openingBudget } from './opening-budget.ts';

const failing = (budget: typeof openingBudget, entries: typeof ledger): readonly string[] =>
  listIdentities(budget, entries).flatMap(([identity, holds]) => (holds ? [] : [identity]));

describe('the identities', () => {
  test('hold for the printed budget and its ledger', () => {
    expect(failing(openingBudget, ledger)).toEqual([]);
  });

  test('fail for a budget with another figure, and for a ledger without one of its entries', () => {
    const [first, ...rest] = openingBudget;
    if (first === undefined) throw new Error('the budget is empty');
    expect(failing([{ ...first, income: 0 }, ...rest], ledger)).toEqual([
      expect.stringContaining('net = cost − income') as string,
    ]);
    const shortened = ledger.filter(({ id }) => id !== 'P-2');
    expect(failing(openingBudget, shortened)).toEqual([
      expect.stringContaining('volume and turnover') as string,
    ]);
  });
});
