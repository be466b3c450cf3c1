import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { assessIndicator } from './assess-indicator.ts';
import type { AssessmentBasis } from './assessment.ts';
import type { IndicatorReport } from './indicator-report.ts';
import { parseQuantity } from './parse-quantity.ts';
import { parseTarget } from './parse-target.ts';
import type { PartlyRule } from './partly-rule.ts';
import { quantityOf } from './quantity-of.ts';

const byForecast = (report: IndicatorReport, ...partly: PartlyRule[]) =>
  assessIndicator(report, { basis: 'forecast', partly });
const withoutRule = (report: IndicatorReport) => assessIndicator(report, { basis: 'forecast' });

/** Sick leave in a published tertial report: 9,8 % so far, 9 % expected, target 9 %. */
const sickLeave: IndicatorReport = {
  target: '9 %',
  outcome: '9,8 %',
  forecast: '9 %',
  lastYear: '9,7 %',
  councilTarget: 'Tas fram av nämnd/ styrelse',
  better: 'lower',
};

describe('what a status follows', () => {
  it('sick leave is met during the year by its forecast, and not at year end by its outcome', () => {
    expect(withoutRule(sickLeave)).toMatchObject({ status: 'met', reason: 'target-reached' });
    expect(assessIndicator(sickLeave, { basis: 'outcome', partly: [] })).toMatchObject({
      status: 'not-met',
      reason: 'target-missed',
      distance: { percentagePoints: '0.8', percent: '8.89' },
      lastYear: { relation: 'worse' },
      council: { relation: 'not-comparable', reason: 'target-missing' },
    });
  });

  it.each<readonly [AssessmentBasis, Partial<IndicatorReport>]>([
    ['forecast', { forecast: '' }],
    ['forecast', { forecast: undefined }],
    ['outcome', { outcome: '-' }],
  ])('a missing %s is not replaced by the other', (basis, change) => {
    expect(assessIndicator({ ...sickLeave, ...change }, { basis })).toMatchObject({
      status: 'not-assessable',
      reason: 'value-missing',
      lastYear: { relation: 'not-comparable', reason: 'value-missing' },
      distance: undefined,
    });
  });

  it.each(['not-reported', 'not-applicable', 'suppressed', 'not-yet-measured'] as const)(
    'a value that is %s says so',
    (missing) => {
      expect(withoutRule({ ...sickLeave, forecast: { missing } })).toMatchObject({
        status: 'not-assessable',
        reason: missing,
      });
    },
  );
});

describe('targets', () => {
  it.each<readonly [string, Partial<IndicatorReport>, string, string]>([
    ['4,9 %', { forecast: '4,9 %', better: 'lower' }, 'met', 'target-reached'],
    ['4,9 %', { forecast: '4,91 %', better: 'lower' }, 'not-met', 'target-missed'],
    ['4,9 %', { forecast: '4,89 %', better: 'higher' }, 'not-met', 'target-missed'],
    ['4,9 %', { forecast: '4,90 %' }, 'met', 'target-reached'],
    ['4,9 %', { forecast: '5 %' }, 'not-assessable', 'direction-missing'],
    ['4,9 %', { forecast: '4,9 %', better: 'closest' }, 'met', 'target-reached'],
    ['4,9 %', { forecast: '5,0 %', better: 'closest' }, 'not-met', 'target-missed'],
    ['0', { forecast: '0', better: 'lower' }, 'met', 'target-reached'],
    ['0', { forecast: '1', better: 'lower' }, 'not-met', 'target-missed'],
    ['-2 %', { forecast: '\u22122,5 %', better: 'lower' }, 'met', 'target-reached'],
    ['Max 10 personer', { forecast: '10 personer' }, 'met', 'target-reached'],
    ['Max 10 personer', { forecast: '10,1 personer', better: 'higher' }, 'not-met', 'target-missed'],
    ['Minst 33 st', { forecast: '33 st' }, 'met', 'target-reached'],
    ['Minst 33 st', { forecast: '32 st', better: 'lower' }, 'not-met', 'target-missed'],
    ['+/- 1 %', { forecast: '1 %' }, 'met', 'target-reached'],
    ['+/- 1 %', { forecast: '-1,0 %' }, 'met', 'target-reached'],
    ['+/- 1 %', { forecast: '-1,1 %' }, 'not-met', 'target-missed'],
    ['74 ± 4 %', { forecast: '70 %' }, 'met', 'target-reached'],
    ['74 ± 4 %', { forecast: '78,01 %' }, 'not-met', 'target-missed'],
    ['öka', { forecast: '88 %', lastYear: '86 %' }, 'met', 'target-reached'],
    ['öka', { forecast: '86 %', lastYear: '86 %' }, 'not-met', 'target-missed'],
    ['öka', { forecast: '88 %' }, 'not-assessable', 'last-year-missing'],
    ['öka', { forecast: '88 %', lastYear: '86 %', methodChanged: true }, 'not-assessable', 'method-changed'],
    ['öka', { forecast: '88', lastYear: '86 %' }, 'not-assessable', 'unit-missing'],
    ['Minskning', { forecast: '85 %', lastYear: '86 %' }, 'met', 'target-reached'],
    [
      '2 % energieffektivisering relativt 2018',
      { forecast: '9,8 GWh', baseYear: '10 GWh' },
      'met',
      'target-reached',
    ],
    [
      '2 % energieffektivisering relativt 2018',
      { forecast: '9,81 GWh', baseYear: '10 GWh' },
      'not-met',
      'target-missed',
    ],
    [
      '2 % energieffektivisering relativt 2018',
      { forecast: '9,8 GWh' },
      'not-assessable',
      'base-year-missing',
    ],
    [
      '2 % energieffektivisering relativt 2018',
      { forecast: '9,8 GWh', baseYear: '10 MWh' },
      'not-assessable',
      'unit-differs',
    ],
    ['2,5 % ökning jämfört med 2018', { forecast: '102,5', baseYear: '100' }, 'met', 'target-reached'],
    [
      '2,5 % relativt 2018',
      { forecast: '102,5', baseYear: '100', better: 'higher' },
      'met',
      'target-reached',
    ],
    [
      '2,5 % relativt 2018',
      { forecast: '102,5', baseYear: '100', better: 'lower' },
      'not-met',
      'target-missed',
    ],
    ['2,5 % relativt 2018', { forecast: '102,5', baseYear: '100' }, 'not-assessable', 'direction-missing'],
    ['', { forecast: '3 %' }, 'not-assessable', 'target-none'],
    ['Tas fram av nämnd', { forecast: '3 %' }, 'not-assessable', 'target-delegated'],
    ['Fastställs 2020', { forecast: '3 %' }, 'not-assessable', 'target-pending'],
    ['se kommentar', { forecast: '3 %' }, 'not-assessable', 'target-unparsed'],
    ['80 %', { forecast: '80', better: 'higher' }, 'not-assessable', 'unit-missing'],
    ['16', { forecast: '16 st', better: 'lower' }, 'not-assessable', 'unit-missing'],
    ['16 st', { forecast: '15 barn/avd.', better: 'lower' }, 'not-assessable', 'unit-differs'],
    ['80 %', { forecast: '80 procent', better: 'higher' }, 'met', 'target-reached'],
  ])('%j with %j is %s: %s', (target, report, status, reason) => {
    expect(byForecast({ target, ...report })).toMatchObject({ status, reason });
  });

  it('counts a relative target without a year from last year', () => {
    const target = {
      kind: 'relative',
      value: '10',
      decimals: 0,
      unit: '%',
      what: '',
      change: 'increase',
    } as const;
    expect(byForecast({ target, forecast: '110 st', lastYear: '100 st' }).status).toBe('met');
    expect(byForecast({ target, forecast: '110 st' }).reason).toBe('last-year-missing');
    expect(byForecast({ target, forecast: '110 st', lastYear: '100 st', methodChanged: true }).reason).toBe(
      'method-changed',
    );
  });

  it('compares exactly where doubles do not', () => {
    const report = {
      target: '0,3',
      forecast: quantityOf(new Decimal('0.1').plus('0.2'), ''),
      better: 'lower',
    } as const;
    expect(byForecast(report).status).toBe('met');
    const long = '12345678901234567890,000000001';
    expect(byForecast({ target: long, forecast: '12345678901234567890', better: 'higher' })).toMatchObject({
      status: 'not-met',
      distance: { absolute: '-0.000000001', percent: '0' },
    });
    expect(byForecast({ target: long, forecast: long, better: 'lower' }).status).toBe('met');
  });

  it('refuses a number that is none in a target made in code', () => {
    const target = { kind: 'level', value: 'NaN', decimals: 0, unit: '%' } as const;
    expect(() => byForecast({ target, forecast: '9 %', better: 'lower' })).toThrow(
      'value must be a finite number',
    );
  });
});

describe('rules for partly', () => {
  const index: IndicatorReport = { target: '82', forecast: '80', lastYear: '79', better: 'higher' };

  it('without a rule a miss needs one; with an empty list every miss is not met', () => {
    expect(withoutRule(index)).toMatchObject({
      status: 'needs-rule',
      reason: 'rule-missing',
      distance: { absolute: '-2' },
    });
    expect(byForecast(index)).toMatchObject({ status: 'not-met', reason: 'target-missed' });
  });

  it.each<readonly [string, IndicatorReport, PartlyRule, string]>([
    ['within 2,5 % misses by 2,44 %', index, { rule: 'within-percent', percent: '2.5' }, 'partly'],
    ['within 2,4 % misses by 2,44 %', index, { rule: 'within-percent', percent: 2.4 }, 'not-met'],
    [
      'exactly 10 % of 50',
      { target: '50', forecast: '45', better: 'higher' },
      { rule: 'within-percent', percent: '10' },
      'partly',
    ],
    [
      'a hair below it',
      { target: '50', forecast: '44,99', better: 'higher' },
      { rule: 'within-percent', percent: '10' },
      'not-met',
    ],
    [
      '10 % of minus 50',
      { target: '-50', forecast: '-45', better: 'lower' },
      { rule: 'within-percent', percent: '10' },
      'partly',
    ],
    [
      'any per cent of a zero target',
      { target: '0', forecast: '0,1', better: 'lower' },
      { rule: 'within-percent', percent: 50 },
      'not-met',
    ],
    ['exactly 2 points', index, { rule: 'within-points', points: new Decimal(2) }, 'partly'],
    ['1.999 points', index, { rule: 'within-points', points: '1.999' }, 'not-met'],
    [
      'points beside a zero target',
      { target: '0', forecast: '1', better: 'lower' },
      { rule: 'within-points', points: 1 },
      'partly',
    ],
    ['a ceiling', { target: 'Max 10', forecast: '11' }, { rule: 'within-percent', percent: 10 }, 'partly'],
    [
      'a band misses by its half-width',
      { target: '+/- 1 %', forecast: '2 %' },
      { rule: 'within-percent', percent: 100 },
      'partly',
    ],
    [
      'a band misses by more',
      { target: '+/- 1 %', forecast: '-2,1 %' },
      { rule: 'within-percent', percent: 100 },
      'not-met',
    ],
    [
      'unchanged against "öka"',
      { target: 'öka', forecast: '86', lastYear: '86' },
      { rule: 'within-points', points: 0 },
      'partly',
    ],
    ['better than last year', index, { rule: 'better-than-last-year' }, 'partly'],
    ['as last year', { ...index, lastYear: '80' }, { rule: 'better-than-last-year' }, 'not-met'],
    ['worse than last year', { ...index, lastYear: '81' }, { rule: 'better-than-last-year' }, 'not-met'],
    ['no last year', { ...index, lastYear: '' }, { rule: 'better-than-last-year' }, 'not-assessable'],
  ])('%s', (_, report, rule, status) => {
    expect(byForecast(report, rule).status).toBe(status);
  });

  it('the first rule that matches wins and is printed', () => {
    const result = byForecast(
      index,
      { rule: 'within-points', points: 1 },
      { rule: 'within-percent', percent: 3 },
      { rule: 'better-than-last-year' },
    );
    expect(result).toMatchObject({ status: 'partly', rule: { rule: 'within-percent', percent: '3' } });
    expect(result.trace.options.partly).toHaveLength(3);
    expect(result.trace.steps).toEqual([
      { step: 'compare', formula: '80 >= 82', holds: false },
      { step: 'within-points', formula: '2 <= 1', holds: false },
      { step: 'within-percent', formula: '100 * 2 <= 3 * 82', holds: true },
    ]);
  });

  it('a rule that lacks last year decides only when no other does', () => {
    const report = { ...index, lastYear: undefined };
    const last: PartlyRule = { rule: 'better-than-last-year' };
    expect(byForecast(report, last, { rule: 'within-points', points: 2 }).status).toBe('partly');
    expect(byForecast(report, last, { rule: 'within-points', points: 1 })).toMatchObject({
      status: 'not-assessable',
      reason: 'last-year-missing',
    });
  });

  it.each<readonly [PartlyRule, string]>([
    [{ rule: 'within-percent', percent: NaN }, 'number-invalid'],
    [{ rule: 'within-points', points: '1e400' }, 'number-invalid'],
    [{ rule: 'within-points', points: '-1' }, 'rule-invalid'],
  ])('refuses %j with %s', (rule, code) => {
    expect(() => byForecast(index, rule)).toThrow(expect.objectContaining({ code }) as Error);
  });
});

describe('distance', () => {
  it.each<readonly [string, string, object | undefined]>([
    ['9 %', '9,8 %', { percentagePoints: '0.8', percent: '8.89' }],
    ['645 st', '700 st', { absolute: '55', percent: '8.53' }],
    ['8', '7,9', { absolute: '-0.1', percent: '-1.25' }],
    ['-50', '-45', { absolute: '5', percent: '10' }],
    ['0', '3', { absolute: '3', percent: undefined }],
    ['+/- 1 %', '-2 %', { percentagePoints: '-2', percent: undefined }],
    ['3', '3,00015', { absolute: '0.00015', percent: '0.01' }],
    ['3', '2,99985', { absolute: '-0.00015', percent: '-0.01' }],
    ['3', '2,9999', { absolute: '-0.0001', percent: '0' }],
    ['öka', '88', undefined],
  ])('from %s to %s', (target, forecast, distance) => {
    expect(byForecast({ target, forecast, better: 'lower' }).distance).toEqual(distance);
  });
});

describe('last year', () => {
  it.each<readonly [IndicatorReport, string, string | undefined]>([
    [{ target: '9 %', forecast: '9 %', lastYear: '9,7 %', better: 'lower' }, 'better', undefined],
    [{ target: '9 %', forecast: '9 %', lastYear: '9,7 %', better: 'higher' }, 'worse', undefined],
    [{ target: '9 %', forecast: '9 %', lastYear: '9,00 %', better: 'higher' }, 'unchanged', undefined],
    [{ target: '9 %', forecast: '9 %', lastYear: '9,0 %' }, 'unchanged', undefined],
    [{ target: '9 %', forecast: '9 %', lastYear: '9,7 %' }, 'not-comparable', 'direction-missing'],
    [{ target: '9 %', forecast: '8 %', lastYear: '10,1 %', better: 'closest' }, 'better', undefined],
    [{ target: '9 %', forecast: '8 %', lastYear: '10 %', better: 'closest' }, 'unchanged', undefined],
    [
      { target: '', forecast: '8 %', lastYear: '10 %', better: 'closest' },
      'not-comparable',
      'direction-missing',
    ],
    [{ target: '', forecast: '8 %', lastYear: '10 %', better: 'lower' }, 'better', undefined],
    [{ target: 'Max 9 %', forecast: '9 %', lastYear: '9,7 %', better: 'higher' }, 'better', undefined],
    [{ target: 'Minst 9 %', forecast: '9 %', lastYear: '9,7 %' }, 'worse', undefined],
    [{ target: '+/- 1 %', forecast: '-1,1 %', lastYear: '-2 %' }, 'better', undefined],
    [{ target: 'öka', forecast: '9 %', lastYear: '9,7 %' }, 'worse', undefined],
    [{ target: 'minska', forecast: '9 %', lastYear: '9,7 %' }, 'better', undefined],
    [{ target: '9 %', forecast: '9 %', better: 'lower' }, 'not-comparable', 'last-year-missing'],
    [
      { target: '9 %', forecast: '9 %', lastYear: '9,7 %', better: 'lower', methodChanged: true },
      'not-comparable',
      'method-changed',
    ],
    [
      { target: '75 %', forecast: '75 %', lastYear: '53', better: 'higher' },
      'not-comparable',
      'unit-missing',
    ],
    [
      { target: '16 st', forecast: '16 st', lastYear: '14,1 barn/avd.', better: 'lower' },
      'not-comparable',
      'unit-differs',
    ],
  ])('%j is %s', (report, relation, reason) => {
    expect(byForecast(report).lastYear).toEqual({ relation, reason });
  });
});

describe('units', () => {
  it('reads bare numbers in the unit of the indicator, and names them', () => {
    const result = byForecast({
      target: '75 %',
      forecast: '75',
      lastYear: '53,33 %',
      councilTarget: '75',
      better: 'higher',
      unit: '%',
    });
    expect(result).toMatchObject({
      status: 'met',
      distance: { percentagePoints: '0' },
      council: { relation: 'equal' },
      lastYear: { relation: 'better' },
      assumedUnit: ['forecast', 'councilTarget'],
    });
  });

  it('names nothing when every number has its unit or the indicator has none', () => {
    expect(byForecast({ target: '75 %', forecast: '75 %', unit: '%' }).assumedUnit).toEqual([]);
    expect(byForecast({ target: '75', forecast: '75', unit: '' }).assumedUnit).toEqual([]);
  });
});

describe('the result', () => {
  const reports: readonly IndicatorReport[] = [
    sickLeave,
    { target: '2 % energieffektivisering relativt 2018', forecast: '9,9 GWh', baseYear: '10 GWh' },
    { target: 'öka', forecast: '88 %', lastYear: '86 %', councilTarget: 'öka' },
    { target: '', forecast: { missing: 'suppressed' } },
    {
      target: '75',
      forecast: '60',
      lastYear: '55 %',
      unit: '%',
      better: 'higher',
      councilTarget: '80 %',
      councilScope: 'level',
    },
  ];

  it.each(reports)('replays from its trace, as it is and out of JSON: %j', (report) => {
    const result = byForecast(
      report,
      { rule: 'within-percent', percent: 5 },
      { rule: 'better-than-last-year' },
    );
    expect(assessIndicator(result.trace.report, result.trace.options)).toEqual(result);
    const { trace } = JSON.parse(JSON.stringify(result)) as typeof result;
    expect(assessIndicator(trace.report, trace.options)).toEqual(result);
  });

  it('shows how the goal of a relative target came about', () => {
    expect(byForecast(reports[1] ?? sickLeave).trace.steps).toEqual([
      { step: 'goal', formula: '10 * (100 - 2) / 100 = 9.8' },
      { step: 'compare', formula: '9.9 <= 9.8', holds: false },
    ]);
  });

  it('shows a band and a direction as they are compared', () => {
    expect(byForecast({ target: '+/- 1 %', forecast: '-2 %' }).trace.steps[0]?.formula).toBe('|-2 - 0| <= 1');
    expect(byForecast({ target: 'öka', forecast: '88', lastYear: '86' }).trace.steps[0]?.formula).toBe(
      '88 > 86',
    );
  });

  it('takes parsed cells and frozen input as well as printed cells', () => {
    const frozen = Object.freeze({
      target: Object.freeze(parseTarget('9\u00a0%')),
      forecast: Object.freeze(parseQuantity('\u22129,0\u202f%')),
      better: 'lower' as const,
    });
    expect(byForecast(frozen, Object.freeze({ rule: 'within-percent', percent: 5 } as const)).status).toBe(
      'met',
    );
  });

  it('throws for a printed cell that is no value', () => {
    expect(() => byForecast({ ...sickLeave, forecast: 'nio' })).toThrow(
      expect.objectContaining({ code: 'quantity-unreadable' }) as Error,
    );
  });

  it.each([
    ['basis', { basis: 'prognos' }, {}],
    ['basis', {}, {}],
    ['better', { basis: 'forecast' }, { better: 'Lower' }],
    ['rule', { basis: 'forecast', partly: [{ rule: 'within' }] }, {}],
  ])('refuses a misspelt word rather than take it for another: %s', (name, options, change) => {
    expect(() => assessIndicator({ ...sickLeave, ...change } as never, options as never)).toThrow(
      expect.objectContaining({
        code: 'option-invalid',
        details: expect.objectContaining({ name }) as unknown,
      }) as Error,
    );
  });

  it.each([
    ['i.u.', 'not-reported'],
    ['Ej aktuellt', 'not-applicable'],
    ['sekretess', 'suppressed'],
    ['Mäts ej', 'not-yet-measured'],
    ['-', 'value-missing'],
  ])('says why a value is missing as the cell does: %s', (forecast, reason) => {
    expect(byForecast({ ...sickLeave, forecast })).toMatchObject({ status: 'not-assessable', reason });
  });

  it('takes a value that is about right as it stands, and keeps the mark', () => {
    const result = byForecast({ ...sickLeave, forecast: 'ca 9 %' });
    expect(result.status).toBe('met');
    expect(result.trace.report.forecast).toMatchObject({ approximate: true, raw: 'ca 9 %' });
  });

  it.each([
    ['under 5 %', '5 %', 'needs-rule', '5 < 5'],
    ['under 5 %', '4,9 %', 'met', '4.9 < 5'],
    ['fler än 10', '10', 'needs-rule', '10 > 10'],
    ['fler än 10', '11', 'met', '11 > 10'],
    ['80–85 %', '85 %', 'met', '|85 - 82.5| <= 2.5'],
    ['80–85 %', '79,9 %', 'needs-rule', '|79.9 - 82.5| <= 2.5'],
  ])('holds %s against %s: %s', (target, forecast, status, formula) => {
    const result = assessIndicator({ target, forecast }, { basis: 'forecast' });
    expect([result.status, result.trace.steps[0]?.formula]).toEqual([status, formula]);
  });

  it('counts a direction from the year that it names', () => {
    const report = { target: 'öka jämfört med 2019', forecast: '88', lastYear: '90' };
    expect(byForecast(report).reason).toBe('base-year-missing');
    expect(byForecast({ ...report, baseYear: '86' }).status).toBe('met');
  });
});
