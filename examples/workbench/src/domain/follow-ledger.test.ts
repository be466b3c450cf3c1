import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Transcription } from '@sdn-examples/transcription';
import { expect, test } from 'vitest';
import { assessDocument } from './assess-document.ts';
import { buildLedger } from './build-ledger.ts';
import { followLedger, totalsOf } from './follow-ledger.ts';
import { readDocument } from './read-document.ts';
import { startChoices } from './start-choices.ts';

const data = join(dirname(fileURLToPath(import.meta.url)), '../../../data');
const labels = { budget: 'budget', ifGranted: 'if granted', forecast: 'forecast', rest: 'rest' };
const on = '2020-12-31';

const read = (name: string): Transcription => {
  const document = readDocument(name, readFileSync(join(data, `${name}.json`), 'utf8'));
  return document.success ? document.data : expect.fail(`${name} does not read`);
};

const waterfall = (document: Transcription, pot: 'operating' | 'investment') =>
  followLedger(
    buildLedger(document, on),
    pot,
    totalsOf(pot, document, assessDocument(document, startChoices).budget),
    labels,
    on,
  ).map(({ label, value }) => [label, value]);

const report = read('sodermalm-t1-2021');
const plan = read('skarholmen-vp-2020');

test('a net of volume changes moves the operating budget, and the rest of the way is 54,3', () => {
  expect(waterfall(report, 'operating')).toEqual([
    ['budget', '2522.8'],
    [expect.stringMatching(/^Prestations- och omslutningsförändringar/), '-5.7'],
    ['if granted', '2517.1'],
    ['rest', '-54.3'],
    ['forecast', '2462.8'],
  ]);
});

test('with nothing asked for, the budget goes to the forecast by the areas that differ', () => {
  expect(waterfall({ ...report, adjustments: [] }, 'operating')).toEqual([
    ['budget', '2522.8'],
    ['Individ- och familjeomsorg', '-24'],
    ['Äldreomsorg', '-21'],
    ['Övrig verksamhet', '-15'],
    ['forecast', '2462.8'],
  ]);
});

test('requests for investments are steps, what was granted earlier is in the budget already', () => {
  expect(waterfall(report, 'investment').map(([, value]) => value)).toEqual([
    '35.3',
    '5',
    '8.8',
    '0.8',
    '49.9',
    '49.9',
  ]);
});

test('a plan has no forecast; a turnover change and a request of an unknown pot move nothing', () => {
  expect(waterfall(plan, 'operating')).toEqual([
    ['budget', '1231.9'],
    ['Drift av aktivitetscenter', '5.6'],
    ['Drift av introduktionsförskola', '2'],
    ['Naturreservat i Sätraskogen', '2'],
    ['if granted', '1241.5'],
  ]);
  expect(waterfall(plan, 'investment')).toEqual([]);
});

test('the steps always add up to the forecast', () => {
  const document = {
    ...report,
    adjustments: report.adjustments.map((each) => ({ ...each, kind: 'drift', status: 'förväntad' })),
  };
  const steps = waterfall(document, 'operating');
  expect(steps.at(-2)?.[0]).toBe('rest');
  const levels = ['budget', 'if granted', 'forecast'];
  const changes = steps.filter(([label]) => !levels.includes(label ?? '')).map(([, value]) => Number(value));
  expect(changes.reduce((sum, each) => sum + each, 2522.8)).toBeCloseTo(2462.8, 6);
});
