import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import published from '../../fixtures/published-tables.json' with { type: 'json' };
import type { InvestmentProject, PayrollSurchargeEdition } from '../accounting.ts';
import {
  explainResultUnit,
  resultUnitRules,
  settleResultUnit,
  validateLedger,
  type BudgetLine,
  type EntryEvent,
  type LedgerEntry,
  type ResultUnitYear,
} from '../index.ts';
import { standardAreas, type TableLayout } from '../tables.ts';
import * as schemas from './index.ts';

/** Every property given: what a schema leaves out, it would refuse. */
type Complete<T> = { readonly [Key in keyof T]-?: Exclude<T[Key], undefined> };

const event: Complete<EntryEvent> = {
  status: 'granted',
  on: '2021-06-21',
  decision: '4',
  financing: 'reserve',
  amount: '1.5',
};
const base = { id: 'E', purpose: 'p', history: [event] };
const place = { budget: 'operating', area: 'preschool', department: 'north' } as const;
const line: Complete<BudgetLine> = { ...place, cost: '328.9', income: 329 };
const move = { from: { area: 'a', department: 'x' }, to: { area: 'b', department: 'y' }, amount: 5 };
const entries: readonly Complete<LedgerEntry>[] = [
  {
    kind: 'budget-adjustment',
    ...base,
    ...place,
    amount: '4.9',
    parts: [{ what: 'w' }, { what: 'v', amount: '2.2' }],
    pot: 'reserve',
    condition: 'c',
    jointApplicants: ['Älvsjö'],
    appendix: '3',
  } satisfies Complete<Extract<LedgerEntry, { kind: 'budget-adjustment' }>>,
  { kind: 'turnover-change', ...base, lines: [line] },
  { kind: 'volume-change', ...base, ...place, amount: '-25.7' },
  { kind: 'rebudgeting', ...base, ...place, project: 'P', report: 'VB', amount: 1 },
  { kind: 'premises', ...base, ...place, premises: 'school', amount: 1 },
  { kind: 'internal-transfer', ...base, budget: 'operating', moves: [move] },
  { kind: 'deduction', ...base, budget: 'investment', moves: [move] },
];
const unit: Complete<ResultUnitYear> = {
  year: 2021,
  grossBudget: '68.1',
  opening: '6.8',
  result: 0,
  ownActions: '1.5',
  undertakingsMet: true,
  deficitFrom: 2020,
};
const layout: Complete<TableLayout> = {
  budget: 'operating',
  unit: 'mnkr',
  roles: ['plan', 'deviation'],
  signs: { income: 'negative', deviation: 'surplus-positive' },
  rows: { Intäkter: { side: 'income', adds: true, department: 'x' } },
};
const edition: PayrollSurchargeEdition = {
  year: 2021,
  source: 's',
  bands: [{ bornFrom: 1956, bornTo: 2002, rate: '0.4' }],
};
const project: InvestmentProject = { id: 'I', name: 'Rosendal', funding: [{ class: 'park', amount: '2.9' }] };

describe('what the types allow, the schemas take as it is', () => {
  test.each<readonly [string, z.ZodType, unknown]>([
    ['budgetLineSchema', schemas.budgetLineSchema, line],
    ['budgetKindSchema', schemas.budgetKindSchema, 'investment'],
    ['entryEventSchema', schemas.entryEventSchema, event],
    ...entries.map((entry) => [`ledgerEntrySchema ${entry.kind}`, schemas.ledgerEntrySchema, entry] as const),
    ['resultUnitYearSchema', schemas.resultUnitYearSchema, unit],
    ...[2003, 2020, 2024].map(
      (year) =>
        [`resultUnitRulesSchema ${year}`, schemas.resultUnitRulesSchema, resultUnitRules(year)] as const,
    ),
    ['tableLayoutSchema', schemas.tableLayoutSchema, layout],
    ...standardAreas.map((area) => [`areaSchema ${area.id}`, schemas.areaSchema, area] as const),
    ['payrollSurchargeEditionSchema', schemas.payrollSurchargeEditionSchema, edition],
    ['investmentProjectSchema', schemas.investmentProjectSchema, project],
    [
      'explanationSchema',
      schemas.explanationSchema,
      explainResultUnit(settleResultUnit(unit, resultUnitRules(2021))),
    ],
    ...validateLedger([{ ...entries[2], id: '', history: [] } as LedgerEntry]).map(
      (finding) => ['findingSchema', schemas.findingSchema, finding] as const,
    ),
  ])('%s', (_, schema, value) => {
    expect(schema.parse(value)).toEqual(value);
  });

  test('tables of the transcription format, without what the package does not read', () => {
    for (const table of published.flatMap(({ tables }) => tables)) {
      expect(schemas.printedTableSchema.parse({ ...table, line: 7 })).toEqual(table);
    }
  });
});

describe('what is wrong, the schemas refuse', () => {
  test.each<readonly [string, z.ZodType, unknown]>([
    ['a number with decimals, which is not exact', schemas.decimalSchema, 0.1],
    ['a decimal comma', schemas.decimalSchema, '0,1'],
    ['a number that is none', schemas.decimalSchema, 'NaN'],
    ['an empty status', schemas.entryEventSchema, { status: '', on: '2021-01-01' }],
    ['a day that does not exist', schemas.entryEventSchema, { status: 'granted', on: '2021-02-30' }],
    ['an entry without a kind', schemas.ledgerEntrySchema, { ...entries[0], kind: undefined }],
    ['rebudgeting without a project', schemas.ledgerEntrySchema, { ...entries[3], project: '' }],
    ['a property that does not exist', schemas.budgetLineSchema, { ...line, net: 1 }],
    [
      'a ragged cell',
      schemas.printedTableSchema,
      { id: 't', columns: ['a'], rows: [{ label: 'r', kind: 'row', cells: [1] }] },
    ],
  ])('%s', (_, schema, value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});

test.each(Object.entries(schemas))('%s can be written as JSON Schema', (_, schema) => {
  expect(z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' })).toHaveProperty('$schema');
});
