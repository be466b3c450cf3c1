import { describe, expect, test } from 'vitest';
import { everyChart, fullReport } from '../fixtures/full-report.ts';
import { blockSchema, chartSchema, inlineSchema, reportSchema, tableSchema } from './index.ts';

describe('schemas', () => {
  test('a stored full report is read back equal', () => {
    expect(reportSchema.parse(JSON.parse(JSON.stringify(fullReport)))).toEqual(fullReport);
  });

  test.each(everyChart.map((each) => [each.kind, each] as const))('reads a %s', (_, each) => {
    expect(chartSchema.parse(each)).toEqual(each);
  });

  test.each([
    ['a field that is no part of the tree', reportSchema, { ...fullReport, extra: 1 }],
    ['an unknown language', reportSchema, { ...fullReport, language: 'da' }],
    ['an unknown node', blockSchema, { type: 'video' }],
    ['a heading too deep', blockSchema, { type: 'heading', level: 6, children: [] }],
    ['a number as a number', inlineSchema, { type: 'number', value: 1 }],
    ['an unknown verdict', inlineSchema, { type: 'status', status: 'green' }],
    [
      'cells that are not lists',
      tableSchema,
      { type: 'table', caption: '', columns: [], rows: [{ kind: 'row', cells: ['x'] }] },
    ],
    ['an unknown kind of chart', chartSchema, { kind: 'pie', title: '' }],
    [
      'a negative count',
      chartSchema,
      { kind: 'goal-status', title: '', items: [{ label: '', counts: { met: -1 } }] },
    ],
    ['nothing', reportSchema, undefined],
  ])('refuses %s', (_, schema, value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});
