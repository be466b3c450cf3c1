import { describe, expect, it } from 'vitest';

import { assessTargetShares, type CityTarget } from './assess-target-shares.ts';
import type { MissingObservation, ValueObservation } from './observation.ts';

const board = (organisation: string, value: number | string): ValueObservation => ({
  organisation,
  value,
  unit: 'st',
});
const city: CityTarget = { target: 100, form: 'at-least', unit: 'st' };

describe('assessTargetShares', () => {
  it.each<[string, (ValueObservation | MissingObservation)[], CityTarget, string, string]>([
    ['exactly enough', [board('A', 40), board('B', 60)], city, 'covered', '0'],
    ['two short', [board('A', 40), board('B', 58)], city, 'not-covered', '-2'],
    [
      'under a ceiling',
      [board('A', '40.5'), board('B', 58)],
      { ...city, form: 'at-most' },
      'covered',
      '-1.5',
    ],
    ['over a ceiling', [board('A', 43), board('B', 58)], { ...city, form: 'at-most' }, 'not-covered', '1'],
    [
      'with a target still missing',
      [board('A', 140), { organisation: 'B', missing: 'not-reported' }],
      city,
      'open',
      '40',
    ],
    ['with a board absent', [board('A', 140)], { ...city, expected: ['A', 'B'] }, 'open', '40'],
  ])('%s', (_, targets, given, status, difference) => {
    const assessed = assessTargetShares(Object.freeze(targets), given);
    expect([assessed.status, assessed.difference.toString()]).toEqual([status, difference]);
  });

  it('gives each share in per cent of the city: 33 of 800 are 4,125 %', () => {
    const { shares } = assessTargetShares([board('Skärholmen', 33)], { ...city, target: 800 });
    expect(shares.map(({ organisation, percent }) => [organisation, percent?.toString()])).toEqual([
      ['Skärholmen', '4.125'],
    ]);
    expect(assessTargetShares([board('A', 0)], { ...city, target: 0 }).shares[0]?.percent).toBeUndefined();
  });

  it('refuses percentages and mixed units', () => {
    expect(() =>
      assessTargetShares([{ organisation: 'A', value: 50, unit: '%' }], { ...city, unit: '%' }),
    ).toThrow(expect.objectContaining({ code: 'aggregation-unfit' }));
    expect(() =>
      assessTargetShares([board('A', 1), { organisation: 'B', value: 1, unit: 'GWh' }], city),
    ).toThrow(expect.objectContaining({ code: 'observations-mixed' }));
  });
});
