import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  mergeRollUps,
  rollUp,
  type MissingKind,
  type Observation,
  type RollUpOptions,
  type RollUpPart,
} from './index.ts';

const decimal = fc
  .tuple(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.nat(6))
  .map(([digits, scale]) => `${digits}e-${scale}`)
  .map((text) => (Number(text) === 0 ? '0' : plain(text)));

/** "-1234e-3" as "-1.234". */
const plain = (text: string): string => {
  const [digits = '0', scale = '0'] = text.split('e-');
  const negative = digits.startsWith('-');
  const padded = digits.replace('-', '').padStart(Number(scale) + 1, '0');
  const point = padded.length - Number(scale);
  return `${negative ? '-' : ''}${padded.slice(0, point)}${scale === '0' ? '' : `.${padded.slice(point)}`}`;
};

const missing = fc.constantFrom<MissingKind>(
  'not-reported',
  'not-applicable',
  'suppressed',
  'not-yet-measured',
);
const figure: fc.Arbitrary<object> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ value: decimal, weight: decimal.map((text) => text.replace('-', '')) }),
  },
  { weight: 1, arbitrary: fc.record({ missing }) },
);
const ratioFigure: fc.Arbitrary<object> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ numerator: decimal, denominator: decimal.map((text) => text.replace('-', '')) }),
  },
  { weight: 1, arbitrary: fc.record({ missing }) },
);
const options = fc.constantFrom<RollUpOptions>(
  { aggregation: 'sum' },
  { aggregation: 'unweighted-mean', reason: 'test' },
  { aggregation: 'weighted-mean', reason: 'test' },
  { aggregation: 'ratio-of-sums' },
  { aggregation: 'ratio-of-sums', factor: 1000 },
  { aggregation: 'last', over: 'periods' },
);

const cases = options.chain((option) =>
  fc.record({
    option: fc.constant(option),
    figures: fc.array(option.aggregation === 'ratio-of-sums' ? ratioFigure : figure, {
      minLength: 1,
      maxLength: 12,
    }),
  }),
);

const toObservations = (figures: readonly object[], option: RollUpOptions): Observation[] =>
  figures.map((one, index) =>
    option.over === 'periods'
      ? ({ ...one, organisation: 'A', period: String(2000 + index) } as Observation)
      : ({ ...one, organisation: `unit ${index}` } as Observation),
  );

describe('mergeRollUps', () => {
  it('gives the answer of one roll-up for any split, any order and any nesting, also through JSON', () => {
    fc.assert(
      fc.property(
        cases,
        fc.infiniteStream(fc.nat(3)),
        fc.infiniteStream(fc.boolean()),
        ({ option, figures }, groups, turns) => {
          const observations = toObservations(figures, option);
          const whole = rollUp(observations, option);
          const pieces = new Map<number, Observation[]>();
          for (const one of observations) {
            const group = groups.next().value as number;
            pieces.set(group, [...(pieces.get(group) ?? []), one]);
          }
          let parts: RollUpPart[] = [...pieces.values()].map((piece) => rollUp(piece, option));
          while (parts.length > 1) {
            const [first, second, ...rest] = parts as [RollUpPart, RollUpPart, ...RollUpPart[]];
            const joined = mergeRollUps(turns.next().value === true ? [second, first] : [first, second]);
            parts = [...rest, JSON.parse(JSON.stringify(joined)) as RollUpPart];
          }
          expect(JSON.stringify(mergeRollUps(parts))).toBe(JSON.stringify(whole));
        },
      ),
    );
  });
});

describe('rollUp', () => {
  it('gives a ratio of sums between the least and the greatest ratio', () => {
    const parts = fc.array(fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 9999 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(parts, (pairs) => {
        const observations = pairs.map(([numerator, denominator], index) => ({
          organisation: `${index}`,
          numerator,
          denominator,
        }));
        const { numerator, denominator } = rollUp(observations, { aggregation: 'ratio-of-sums' });
        const above = pairs.some(([n, d]) => denominator.times(n).gte(numerator.times(d)));
        const below = pairs.some(([n, d]) => denominator.times(n).lte(numerator.times(d)));
        expect(above && below).toBe(true);
      }),
    );
  });
});
