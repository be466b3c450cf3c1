import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessIndicator } from '../assess-indicator.ts';
import type { IndicatorDefinition } from '../definition.ts';
import type { IndicatorReport } from '../indicator-report.ts';
import { parseQuantity } from '../parse-quantity.ts';
import { parseTarget } from '../parse-target.ts';
import { quantityOf } from '../quantity-of.ts';
import { validateIndicators } from '../validate-indicators.ts';
import {
  assessmentSchema,
  indicatorDefinitionSchema,
  indicatorFindingSchema,
  observationSchema,
  parsedReportSchema,
  quantitySchema,
  targetSchema,
} from './index.ts';

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const targets = [
  '9 %',
  '-2,50 %',
  'Max 10 personer',
  'Minst 33 st',
  '+/- 1 %',
  '74 ± 4',
  'öka',
  'minska',
  '2 % minskning relativt 2018',
  '3 % relativt 2018',
  'Tas fram av nämnd/styrelse',
  'Fastställs 2020',
  'Fastställs',
  '',
  'se kommentar',
  '0',
  '0,0',
] as const;
const values = ['9 %', '9,8 %', '-0,0 %', '\u22121 234,50 st', '', '12', '100 MWh'] as const;
const reports: fc.Arbitrary<IndicatorReport> = fc.record({
  target: fc.constantFrom(...targets),
  forecast: fc.constantFrom<IndicatorReport['forecast']>(...values, undefined, { missing: 'suppressed' }),
  lastYear: fc.constantFrom(...values),
  baseYear: fc.constantFrom(...values, undefined),
  councilTarget: fc.constantFrom(...targets, undefined),
  better: fc.constantFrom('higher', 'lower', 'closest', undefined),
  unit: fc.constantFrom('%', 'st', '', undefined),
  methodChanged: fc.boolean(),
});

describe('what the functions return passes the schemas, as it is and as JSON', () => {
  it.each(targets)('the target %j', (text) => {
    const target = parseTarget(text);
    expect(targetSchema.parse(target)).toEqual(target);
    expect(targetSchema.parse(throughJson(target))).toEqual(target);
  });

  it.each(values)('the value %j', (text) => {
    const quantity = parseQuantity(text);
    expect(quantitySchema.parse(throughJson(quantity))).toEqual(quantity);
  });

  it('any assessment, which replays from its JSON', () => {
    fc.assert(
      fc.property(reports, fc.boolean(), (report, strict) => {
        const partly = strict
          ? []
          : [{ rule: 'within-percent', percent: 5 } as const, { rule: 'better-than-last-year' } as const];
        const result = assessIndicator(report, { basis: 'forecast', partly });
        const stored = assessmentSchema.parse(throughJson(result));
        expect(stored).toEqual(result);
        expect(assessIndicator(stored.trace.report, stored.trace.options)).toEqual(result);
        expect(parsedReportSchema.safeParse(stored.trace.report).success).toBe(true);
      }),
    );
  });

  it('any finding', () => {
    fc.assert(
      fc.property(fc.array(reports, { maxLength: 5 }), (some) => {
        const rows = some.map((report, index) => ({
          ...report,
          id: `${index}`,
          title: 'Andel',
          owner: 'board' as const,
        }));
        for (const finding of validateIndicators(rows, { document: 'tertial', farPercent: 10 })) {
          expect(indicatorFindingSchema.parse(throughJson(finding))).toEqual(finding);
        }
      }),
    );
  });

  it('a definition and its observations', () => {
    const definition: IndicatorDefinition = {
      id: 'a',
      title: 'Sjukfrånvaro',
      owner: 'council',
      unit: '%',
      better: 'lower',
      periodicity: 'tertial',
      aggregation: 'ratio-of-sums',
      sexSplit: 'yes',
      targets: [
        { year: 2021, versions: [{ state: 'decided', target: parseTarget('9 %'), on: '2020-12-17' }] },
      ],
      councilTargets: [{ year: 2021, scope: 'level', versions: [] }],
      comparableFrom: 2019,
      source: 'Lönesystemet',
    };
    expect(indicatorDefinitionSchema.parse(throughJson(definition))).toEqual(definition);
    const observations = [
      { organisation: 'Södermalm', period: '2021-T1', sex: 'women', numerator: '1', denominator: 10 },
      { organisation: 'Södermalm', value: '12.5', weight: 3, unit: 'kr' },
      { organisation: 'Södermalm', missing: 'suppressed' },
    ];
    expect(observations.map((one) => observationSchema.parse(one))).toEqual(observations);
  });
});

describe('what the schemas refuse', () => {
  const quantity = quantityOf('9.8', '%');

  it.each<readonly [string, object]>([
    ['a number', { value: 9.8 }],
    ['NaN', { value: 'NaN' }],
    ['an exponent', { value: '1e400' }],
    ['a comma', { value: '9,8' }],
    ['a trailing zero', { value: '9.80' }],
    ['a leading zero', { value: '09.8' }],
    ['a negative zero', { value: '-0' }],
    ['an unknown field', { decimal: 1 }],
    ['half a decimal', { decimals: 0.5 }],
  ])('%s in a value', (_, change) => {
    expect(quantitySchema.safeParse(quantity).success).toBe(true);
    expect(quantitySchema.safeParse({ ...quantity, ...change }).success).toBe(false);
  });

  it('an observation that is both a value and missing, and numbers that are none', () => {
    for (const wrong of [
      { value: 1, missing: 'suppressed' },
      { value: NaN },
      { value: '1e400' },
      { numerator: 1 },
    ]) {
      expect(observationSchema.safeParse({ organisation: 'a', ...wrong }).success).toBe(false);
    }
  });

  it('an unknown kind of target', () => {
    expect(targetSchema.safeParse({ kind: 'ceiling', value: '10' }).success).toBe(false);
  });
});
