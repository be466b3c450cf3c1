import { join } from 'node:path';
import { readTranscription } from '@sdn-examples/transcription/node';
import { expect, test } from 'vitest';
import { checkSexes } from './check-sexes.ts';

const read = readTranscription(join(import.meta.dirname, '..', '..', 'data', 'sodermalm-t1-2021.json'));

/** What is told of the first indicator of a published report with these outcomes. */
const told = (periodensUtfall: string, utfallMän: string, utfallKvinnor: string): readonly string[] => {
  if (!read.success) throw new Error('expected a document');
  const [first] = read.data.indicators;
  if (first === undefined) throw new Error('expected an indicator');
  const cells = { ...first.cells, periodensUtfall, utfallMän, utfallKvinnor };
  const indicators = [{ ...first, title: 'Sjukfrånvaro', cells }];
  return checkSexes({ ...read.data, indicators }, 'en').map(({ message }) => message);
};

test('a published report contradicts itself nowhere', () => {
  expect(read.success && checkSexes(read.data, 'en')).toEqual([]);
});

test.each([
  ['a rate above both', '9,8 %', '8,2 %', '9,1 %'],
  ['a count that is not the sum', '15', '10', '4'],
])('%s is told', (_, total, men, women) => {
  expect(told(total, men, women)).toEqual([
    `Sjukfrånvaro: the outcome ${total} neither lies between men's ${men} and women's ${women} nor is their sum.`,
  ]);
});

test.each([
  ['a rate between both', '9,8 %', '8,2 %', '10,1 %'],
  ['a sum', '14 st', '10', '4'],
  ['shares of one whole', '36,1 %', '1,4 %', '34,7 %'],
  ['within rounding', '4,2 %', '3,9 %', '4,1 %'],
  ['a sex without a value', '9,8 %', '', '10,1 %'],
  ['a text', '9,8 %', 'Saknas', '10,1 %'],
])('%s is not', (_, total, men, women) => {
  expect(told(total, men, women)).toEqual([]);
});
