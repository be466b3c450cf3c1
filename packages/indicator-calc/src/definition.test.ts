import { describe, expect, it } from 'vitest';
import { assessIndicator } from './assess-indicator.ts';
import type { IndicatorDefinition } from './definition.ts';
import { findTarget } from './find-target.ts';
import { parsePeriodicity } from './parse-periodicity.ts';
import { parseTarget } from './parse-target.ts';
import { reportOf } from './report-of.ts';

const jobs: IndicatorDefinition = {
  id: 'feriejobb',
  title: 'Antal ungdomar som fått feriejobb i stadens regi',
  owner: 'council',
  unit: 'st',
  better: 'higher',
  periodicity: 'tertial',
  aggregation: 'sum',
  sexSplit: 'unknown',
  targets: [
    {
      year: 2021,
      versions: [
        { state: 'decided', target: parseTarget('645 st'), decision: 'VP 2021', on: '2020-12-17' },
        { state: 'proposed', target: parseTarget('700 st'), decision: 'T1 2021', on: '2021-05-27' },
        { state: 'decided', target: parseTarget('690 st'), decision: 'T2 2021', on: '2021-09-30' },
      ],
    },
    { year: 2022, versions: [{ state: 'proposed', target: parseTarget('710 st') }] },
  ],
  councilTargets: [
    { year: 2021, scope: 'level', versions: [{ state: 'decided', target: parseTarget('600 st') }] },
  ],
  comparableFrom: 2021,
};

describe('findTarget', () => {
  it.each<readonly [string | undefined, string | undefined]>([
    ['2020-12-16', undefined],
    ['2020-12-17', '645 st'],
    ['2021-06-01', '645 st'],
    ['2021-09-30', '690 st'],
    [undefined, '690 st'],
  ])('on %s the target that applies is %s: a proposal never does', (on, expected) => {
    expect(findTarget(jobs, 2021, { on })?.target.raw).toBe(expected);
  });

  it('finds nothing in a year with only a proposal, or with no entry', () => {
    expect(findTarget(jobs, 2022)).toBeUndefined();
    expect(findTarget(jobs, 2023)).toBeUndefined();
  });

  it("finds the council's target, decided from the start when it has no day", () => {
    expect(findTarget(jobs, 2021, { of: 'council', on: '2020-01-01' })?.target.raw).toBe('600 st');
    expect(findTarget({ ...jobs, councilTargets: undefined }, 2021, { of: 'council' })).toBeUndefined();
  });
});

describe('reportOf', () => {
  it('joins definition and values, with the targets of the day', () => {
    const report = reportOf(jobs, {
      year: 2021,
      on: '2021-06-01',
      outcome: '0',
      forecast: '700',
      lastYear: '620 st',
    });
    expect(assessIndicator(report, { basis: 'forecast' })).toMatchObject({
      status: 'met',
      council: { relation: 'sharper' },
      lastYear: { relation: 'not-comparable', reason: 'method-changed' },
      assumedUnit: ['forecast'],
    });
  });

  it('has no target when none is decided, and a method that is old by then', () => {
    const report = reportOf(jobs, { year: 2022, forecast: '700', lastYear: '690' });
    expect(report).toMatchObject({ target: { kind: 'none' }, methodChanged: false });
    expect(assessIndicator(report, { basis: 'forecast' })).toMatchObject({
      status: 'not-assessable',
      reason: 'target-none',
      lastYear: { relation: 'better' },
    });
  });
});

describe('parsePeriodicity', () => {
  it.each([
    ['Månad', 'month'],
    ['Kvartal', 'quarter'],
    ['Tertial', 'tertial'],
    ['Halvår', 'half'],
    ['År', 'year'],
    [' a\u030Ar ', 'year'],
    ['Vartannat år', 'biennial'],
  ])('reads %j as %s', (text, expected) => {
    expect(parsePeriodicity(text)).toBe(expected);
  });

  it.each(['', 'constructor', 'Vecka'])('refuses %j', (text) => {
    expect(() => parsePeriodicity(text)).toThrow(
      expect.objectContaining({ code: 'periodicity-unreadable' }) as Error,
    );
  });
});
