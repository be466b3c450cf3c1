import { describe, expect, it } from 'vitest';

import type { PrintedAdjustment, PrintedDecision } from './printed-adjustment.ts';
import { reconcileAdjustments } from './reconcile-adjustments.ts';

const adjustment = (
  purpose: string,
  amount: string | null,
  parts: readonly (string | null)[] = [],
  status = 'begärd',
): PrintedAdjustment => ({
  purpose,
  amount,
  unit: 'mnkr',
  status,
  parts: parts.map((one, at) => ({ what: `del ${at + 1}`, amount: one })),
});
const decision = (no: number, summary: string, amount: string | null): PrintedDecision => ({
  no,
  summary,
  amount,
  unit: 'mnkr',
});

const brief = (found: ReturnType<typeof reconcileAdjustments>) =>
  found.map(({ code, severity, printed, expected, difference }) => [
    code,
    severity,
    printed,
    expected,
    difference,
  ]);

describe('the parts of an adjustment', () => {
  it.each<[string, PrintedAdjustment, unknown[]]>([
    ['exhaust it: nothing to say', adjustment('aktivitetscenter', '5,6', ['2,6', '2,0', '1,0']), []],
    ['add across signs: nothing to say', adjustment('prestationer', '-5,7', ['-25,7', '20,0']), []],
    ['have no amounts: nothing to say', adjustment('park', '4,9', [null]), []],
    [
      'leave a rest: information',
      adjustment('klimat', '4,9', [null, '2,2', '1,2']),
      [['parts-remainder', 'info', '4,9', '3,4', '1.5']],
    ],
    [
      'exceed it: an error',
      adjustment('klimat', '4,9', ['3,2', '2,2']),
      [['parts-exceed-whole', 'error', '4,9', '5,4', '-0.5']],
    ],
    [
      'hold a moved comma: an error in the part',
      adjustment('center', '5,6', ['26', '2,0', '1,0']),
      [['parts-wrong', 'error', '26', '3', '23']],
    ],
    [
      'are off by rounding',
      adjustment('center', '5,6', ['2,6', '2,0', '0,9']),
      [['within-rounding', 'rounding', '5,6', '5,5', '0.1']],
    ],
    [
      'are in another unit: not compared',
      adjustment('center', '5,6', ['2 600 tkr', '3,0']),
      [['parts-remainder', 'info', '5,6', '3,0', '2.6']],
    ],
  ])('%s', (_, one, expected) => {
    expect(brief(reconcileAdjustments([one]))).toEqual(expected);
  });
});

describe('requests and decisions', () => {
  const requests = [
    adjustment('Inventarier och maskiner', '5,0'),
    adjustment('Rosendal mindre', '8,8'),
    adjustment('Lugnets terrass', '0,8'),
  ];
  const decided = (...amounts: readonly string[]) =>
    ['inventarier och maskiner', 'kvarteret Rosendal mindre', 'renovering av Lugnets terrass'].map(
      (summary, at) => decision(at + 1, summary, amounts[at] ?? null),
    );

  it('that agree say nothing', () => {
    expect(reconcileAdjustments(requests, { decisions: decided('5,0', '8,8', '0,8') })).toEqual([]);
  });

  it('that name different amounts for one purpose are an error', () => {
    expect(reconcileAdjustments(requests, { decisions: decided('5,0', '8,8', '8,0') })).toMatchObject([
      {
        code: 'decision-differs',
        severity: 'error',
        printed: '0,8',
        expected: '8,0',
        cells: [
          { table: 'adjustments', row: 2 },
          { table: 'decisions', row: 2 },
        ],
      },
    ]);
  });

  it('may be one decision for several requests', () => {
    expect(
      reconcileAdjustments(requests, { decisions: [decision(1, 'investeringar', '14,6')] }).filter(
        ({ severity }) => severity === 'error',
      ),
    ).toEqual([]);
  });

  it('without their other side are information', () => {
    expect(
      brief(
        reconcileAdjustments(requests.slice(0, 2), {
          decisions: [decision(1, 'rosendal', '8,8'), decision(2, 'brandskydd', '2,1')],
        }),
      ),
    ).toEqual([
      ['request-without-decision', 'info', '5,0', undefined, undefined],
      ['decision-without-request', 'info', '2,1', undefined, undefined],
    ]);
  });

  it('may be about money that is only announced', () => {
    const announced = adjustment('omslutningsförändringar', '152,2', [], 'förväntad');
    expect(reconcileAdjustments([announced], { decisions: [decision(10, 'anmäler', '152,2')] })).toEqual([]);
  });

  it('are held against the table that lists them', () => {
    const table = (amount: string) => ({
      id: 'requests',
      title: 'Budgetjusteringar – investeringar',
      unit: 'mnkr',
      columns: ['Mnkr'],
      rows: [
        { label: 'Inventarier och maskiner', kind: 'row' as const, cells: ['5,0'] },
        { label: 'Rosendal mindre', kind: 'row' as const, cells: [amount] },
      ],
    });
    expect(reconcileAdjustments(requests, { tables: [table('8,8')] })).toEqual([]);
    expect(reconcileAdjustments(requests, { tables: [table('88')] })).toMatchObject([
      { code: 'request-differs-from-table', severity: 'error', printed: '8,8', expected: '88' },
    ]);
  });

  it('in no list at all say nothing', () => {
    expect(reconcileAdjustments([])).toEqual([]);
  });
});
