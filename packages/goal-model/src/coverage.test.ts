import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BoardShare, describeCascade, describeCoverage } from './coverage.ts';

describe('describeCoverage', () => {
  test('an empty plan covers nothing and misses nothing', () => {
    const coverage = describeCoverage({ goals: [] });
    expect(coverage.goalsWithoutMeasure).toEqual([]);
    expect(coverage.agenda2030.map(({ agenda }) => agenda)).toEqual(
      Array.from({ length: 17 }, (_, index) => index + 1),
    );
    expect(coverage.agenda2030.every(({ goals }) => goals.length === 0)).toBe(true);
  });

  test('goals without measure and measures without goal', () => {
    const coverage = describeCoverage({
      goals: [
        { id: 'im', level: 'direction', title: 'Inriktning', agenda2030: [3] },
        { id: 'kf', level: 'council', title: 'KF-mål' },
        { id: 'nm', level: 'board', title: 'Nämndmål', agenda2030: [3, 17] },
        { id: 'em', level: 'unit', title: 'Enhetsmål' },
      ],
      indicators: [
        { id: 'i1', goal: 'kf', owner: 'council', title: 'I1' },
        { id: 'i2', goal: 'gone', owner: 'board', title: 'I2' },
      ],
      activities: [
        { id: 'a1', goal: 'nm', owner: 'board', title: 'A1' },
        { id: 'a2', goal: '__proto__', owner: 'board', title: 'A2' },
      ],
    });
    expect(coverage).toMatchObject({
      goalsWithoutIndicator: ['nm', 'em'],
      goalsWithoutActivity: ['kf', 'em'],
      goalsWithoutMeasure: ['em'],
      indicatorsWithoutGoal: ['i2'],
      activitiesWithoutGoal: ['a2'],
    });
    expect(coverage.agenda2030[2]?.goals).toEqual(['im', 'nm']);
    expect(coverage.agenda2030[16]?.goals).toEqual(['nm']);
  });
});

describe('describeCascade', () => {
  const shares = (...values: readonly BoardShare['share'][]): BoardShare[] =>
    values.map((share, index) => ({ board: `nämnd ${index}`, share }));

  test.each([
    ['equal to the last decimal', '0.3', shares('0.1', '0.2'), 'equal', '0.3', '0'],
    ['short', 800, shares(33, 45), 'short', '78', '722'],
    ['over', 70, shares(33, 45), 'over', '78', '-8'],
    ['incomplete, whatever the sum', 78, shares(33, 45, undefined), 'incomplete', '78', '0'],
    ['no boards', 10, [], 'short', '0', '10'],
    ['nothing to reach', '0', [], 'equal', '0', '0'],
  ])('%s', (_, total, list, status, sum, rest) => {
    const cascade = describeCascade(total, list);
    expect([cascade.status, cascade.sum.toString(), cascade.rest.toString()]).toEqual([status, sum, rest]);
  });

  test('boards without a share are named, never counted as zero', () => {
    expect(describeCascade(1, shares(0, undefined)).missing).toEqual(['nämnd 1']);
  });

  test('is plain JSON with decimal strings', () => {
    expect(JSON.parse(JSON.stringify(describeCascade('1.50', shares('0.5'))))).toEqual({
      total: '1.5',
      sum: '0.5',
      rest: '1',
      status: 'short',
      shares: [{ board: 'nämnd 0', share: '0.5' }],
      missing: [],
    });
  });

  test.each(['', ' ', '33 st', '1,5', 'Infinity', '0x10', Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses %j',
    (bad) => {
      expect(() => describeCascade(bad, [])).toThrow(expect.objectContaining({ code: 'number-invalid' }));
      expect(() => describeCascade(1, shares(bad))).toThrow(
        expect.objectContaining({ code: 'number-invalid' }),
      );
    },
  );

  test.each(['null', 'true', '{}'])('refuses %s, as JSON may hold', (json) => {
    expect(() => describeCascade(JSON.parse(json) as number, [])).toThrow(
      expect.objectContaining({ code: 'number-invalid' }),
    );
  });

  test('a number that JavaScript writes with an exponent is exact', () => {
    expect(describeCascade(1e21, shares(1e-7)).rest.toFixed()).toBe('999999999999999999999.9999999');
  });

  test('the sum of whole shares is the sum that BigInt gives, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: 0n, max: 10n ** 20n })), (values) => {
        const { sum } = describeCascade(0, shares(...values.map(String)));
        expect(sum.toFixed()).toBe(values.reduce((a, b) => a + b, 0n).toString());
      }),
    );
  });
});
