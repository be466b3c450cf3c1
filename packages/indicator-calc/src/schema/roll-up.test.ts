import { describe, expect, it } from 'vitest';
import { mergeRollUps, rollUp } from '../index.ts';
import { rollUpPartSchema, seriesPointSchema } from './index.ts';

describe('rollUpPartSchema', () => {
  it('reads a roll-up from JSON, so that it can be merged with the same result', () => {
    const rolled = rollUp(
      [
        { organisation: 'Södermalm', numerator: '1.5', denominator: 3, unit: '%', period: '2021' },
        { organisation: 'Farsta', missing: 'suppressed' },
      ],
      { aggregation: 'ratio-of-sums', factor: 100 },
    );
    const part = rollUpPartSchema.parse(JSON.parse(JSON.stringify(rolled)));
    expect(JSON.stringify(mergeRollUps([part]))).toBe(JSON.stringify(rolled));
  });

  it('refuses a mean without its reason', () => {
    const rolled = rollUp([{ organisation: 'A', value: 1 }], {
      aggregation: 'unweighted-mean',
      reason: 'one',
    });
    const json = JSON.parse(JSON.stringify(rolled)) as object;
    expect(rollUpPartSchema.safeParse(json).success).toBe(true);
    const without = { ...json, method: { aggregation: 'unweighted-mean' } };
    expect(rollUpPartSchema.safeParse(without).success).toBe(false);
  });
});

describe('seriesPointSchema', () => {
  it('reads values and typed gaps, and nothing that is both or neither', () => {
    const points = [
      { period: '2021-T1', value: '9.8' },
      { period: '2021-T2', missing: 'not-yet-measured' },
    ];
    expect(points.map((point) => seriesPointSchema.parse(point))).toEqual(points);
    expect(seriesPointSchema.safeParse({ period: '2021' }).success).toBe(false);
    expect(seriesPointSchema.safeParse({ period: '2021', value: 1, missing: 'suppressed' }).success).toBe(
      false,
    );
  });
});
