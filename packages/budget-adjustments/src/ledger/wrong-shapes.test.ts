import { describe, expect, test } from 'vitest';
import { applyAdjustments, BudgetAdjustmentsError, validateLedger } from '../index.ts';

const on = '2021-12-31';
const event = { status: 'requested', on };
const entry = {
  kind: 'budget-adjustment',
  id: 'a',
  purpose: 'p',
  budget: 'operating',
  area: 'a',
  history: [event],
};

describe('validateLedger finds the field that does not fit', () => {
  const turnover = { ...entry, kind: 'turnover-change' };
  const line = { budget: 'operating', area: 'a' };
  test.each<[unknown, string, object]>([
    [null, 'entry-invalid', { field: 'ledger' }],
    [[null], 'entry-invalid', { field: 'entry' }],
    [[{ ...entry, id: 5 }], 'entry-invalid', { field: 'id' }],
    [[{ ...entry, kind: 'unknown' }], 'entry-invalid', { field: 'kind' }],
    [[{ ...entry, kind: 'toString' }], 'entry-invalid', { field: 'kind' }],
    [[{ ...entry, history: undefined }], 'entry-invalid', { field: 'history' }],
    [[{ ...entry, history: [null] }], 'entry-invalid', { field: 'history' }],
    [[{ ...entry, history: [{ ...event, financing: 5 }] }], 'entry-invalid', { field: 'history' }],
    [[{ ...entry, parts: [null] }], 'entry-invalid', { field: 'parts' }],
    [[turnover], 'entry-invalid', { field: 'lines' }],
    [[{ ...entry, kind: 'deduction' }], 'entry-invalid', { field: 'moves' }],
    [[{ ...entry, kind: 'rebudgeting', amount: 1, project: 'p' }], 'entry-invalid', { field: 'report' }],
    [[{ ...turnover, lines: [line] }], 'amount-not-finite', { got: 'undefined' }],
    [[{ ...entry, kind: 'deduction', moves: [{}] }], 'amount-not-finite', { got: 'undefined' }],
    [[{ ...entry, kind: 'volume-change' }], 'amount-not-finite', { got: 'undefined' }],
    [[{ ...entry, amount: null }], 'amount-not-finite', { got: 'null' }],
  ])('%j', (ledger, code, details) => {
    expect(validateLedger(ledger as never)).toContainEqual(expect.objectContaining({ code, details }));
    expect(() => applyAdjustments([], ledger as never, { on })).toThrow(BudgetAdjustmentsError);
  });
});
