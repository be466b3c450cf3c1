import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { assessDocument } from './assess-document.ts';
import { compareResults } from './compare-results.ts';
import { readDocument } from './read-document.ts';
import { choicesOf, editions, isMargin, type Rules, startRules } from './rules.ts';
import { startChoices } from './start-choices.ts';

const file = join(dirname(fileURLToPath(import.meta.url)), '../../../data/sodermalm-t1-2021.json');
const read = readDocument('report', readFileSync(file, 'utf8'));
const data = read.success ? read.data : expect.fail('the sample does not read');
const start = startRules(startChoices, 2021);
const under = (rules: Partial<Rules>) =>
  assessDocument(data, choicesOf({ ...start, ...rules }, startChoices, 2021));
const before = under({});

test('a document begins with the rules of the demo and the edition of its year', () => {
  expect(start).toEqual({
    partly: 'within-percent',
    margin: '10',
    policy: 'right-direction',
    undetermined: 'leave-out',
    edition: 2020,
    yearlyPercent: '5',
    fundPercent: '10',
    deficits: 'unsaid',
  });
  expect(before.assessed).toEqual(assessDocument(data, startChoices).assessed);
  expect(editions.map(({ validFrom }) => validFrom)).toEqual([2003, 2020, 2023, 2026]);
});

describe('what other rules change', () => {
  test('the same rules change nothing', () => {
    expect(compareResults(before, under({}))).toEqual({ indicators: [], goals: [], resultUnits: [] });
  });

  test('without partly, everything that was partly met is not met; without a rule it is not judged', () => {
    const partly = before.assessed.filter(({ assessment }) => assessment.status === 'partly').length;
    expect(partly).toBeGreaterThan(0);
    const never = compareResults(before, under({ partly: 'never' })).indicators;
    expect(never).toHaveLength(partly);
    expect(never.every((each) => each.before === 'partly' && each.after === 'not-met')).toBe(true);
    const unjudged = compareResults(before, under({ partly: 'no-rule' })).indicators;
    expect(unjudged.every((each) => each.after === 'needs-rule')).toBe(true);
    expect(unjudged.length).toBeGreaterThanOrEqual(partly);
  });

  test('a cap of 5 per cent takes the fund of Område 1 from 6,8 to 3,405 millions', () => {
    const { resultUnits } = compareResults(before, under({ fundPercent: '5' }));
    const first = resultUnits.find(({ title }) => title === 'Område 1');
    expect(first?.before?.toFixed()).toBe('6800000');
    expect(first?.after?.toFixed()).toBe('3405000');
  });

  test('only the city’s own edition goes by its name', () => {
    const idOf = (rules: Partial<Rules>) =>
      choicesOf({ ...start, ...rules }, startChoices, 2021).resultUnits?.rules.id;
    expect(idOf({ yearlyPercent: '5,0' })).toBe('2020');
    expect(idOf({ yearlyPercent: '4' })).toBe('2020, changed');
    expect(idOf({ edition: 2023 })).toBe('2023-temporary, changed');
  });
});

test.each([
  ['10', true],
  ['7,5', true],
  ['7.25', true],
  ['0', true],
  ['100', true],
  ['101', false],
  ['100,5', false],
  ['-1', false],
  ['', false],
  ['tio', false],
])('the margin %j is %s', (text, usable) => {
  expect(isMargin(text)).toBe(usable);
});
