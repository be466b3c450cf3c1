import { describe, expect, test } from 'vitest';
import {
  appendices,
  decisions,
  headingRow,
  heading,
  keyFigures,
  list,
  link,
  note,
  numberValue,
  paragraph,
  report,
  statusMark,
  strong,
  table,
  tableRow,
} from '../index.ts';
import { fullReport } from '../fixtures/full-report.ts';

const frozen = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
};

describe('constructors', () => {
  test.each([
    ['text becomes a list of inlines', paragraph('å'), { type: 'paragraph', children: ['å'] }],
    ['one node becomes a list of inlines', paragraph(strong('x')).children, [strong('x')]],
    ['a list of inlines stays', paragraph(['a', strong('b')]).children, ['a', strong('b')]],
    ['an empty list stays empty', paragraph([]).children, []],
    ['a heading without id has none', heading(2, 'x'), { type: 'heading', level: 2, children: ['x'] }],
    ['a heading keeps its id', heading(2, 'x', 'y').id, 'y'],
    ['a status without label has none', statusMark('partly'), { type: 'status', status: 'partly' }],
    ['a status keeps its label', statusMark('partly', 'Nås delvis').label, 'Nås delvis'],
    ['a note keeps its title', note('attention', [], 'Obs').title, 'Obs'],
    ['a list is unordered', list(['a']).ordered, false],
    ['a list may be ordered', list(['a'], { ordered: true }).ordered, true],
    ['an item may be a single node', list([link('#a', 'a')]).items, [{ children: [link('#a', 'a')] }]],
    [
      'an item may nest a list',
      list([{ children: ['a'], list: list(['b']) }]).items[0]?.list?.items,
      [{ children: ['b'] }],
    ],
    ['decisions are lists of inlines', decisions(['a', [strong('b')]]).items, [['a'], [strong('b')]]],
    [
      'an appendix may be a title',
      appendices(['a', { title: 'b', number: '3' }]).items,
      [{ title: 'a' }, { title: 'b', number: '3' }],
    ],
    ['a key figure holds inlines', keyFigures([{ label: 'a', value: '1' }]).items[0]?.value, ['1']],
    [
      'a row may be a list of cells',
      table({ caption: 'c', columns: ['a'], rows: [['x']] }).rows,
      [{ kind: 'row', cells: [['x']] }],
    ],
    [
      'a row may be built',
      table({ caption: 'c', columns: ['a'], rows: [headingRow('h')] }).rows,
      [{ kind: 'heading', children: ['h'] }],
    ],
    [
      'a row keeps key and formula',
      tableRow('sum', ['a'], { key: 'k', formula: { plus: ['b'] } }),
      { kind: 'sum', cells: [['a']], key: 'k', formula: { plus: ['b'] } },
    ],
    [
      'a table keeps footnote and rowHeaders',
      table({ caption: 'c', columns: [], rows: [], rowHeaders: false, footnote: 'f' }),
      { type: 'table', caption: 'c', columns: [], rows: [], rowHeaders: false, footnote: ['f'] },
    ],
    ['a report is Swedish', report({ title: 't' }, []).language, 'sv'],
    ['a report may be English', report({ title: 't', language: 'en' }, []).language, 'en'],
  ])('%s', (_, actual, expected) => {
    expect(actual).toEqual(expected);
  });

  test('a decimal that can print itself is taken exactly', () => {
    const decimal = { toFixed: () => '-24.05', isFinite: () => true };
    expect(numberValue(decimal).value).toBe('-24.05');
  });

  test('frozen input is accepted and nothing is changed', () => {
    const input = frozen({ caption: 'c', columns: ['a'], rows: [['x']], footnote: 'f' } as const);
    expect(table(input)).toEqual(table({ caption: 'c', columns: ['a'], rows: [['x']], footnote: 'f' }));
  });

  test('the tree is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(fullReport))).toEqual(fullReport);
  });
});
