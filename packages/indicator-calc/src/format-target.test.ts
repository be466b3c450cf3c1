import { describe, expect, it } from 'vitest';
import { formatTarget } from './format-target.ts';
import { parseTarget } from './parse-target.ts';
import type { Target } from './target.ts';

const number = { value: '1234.5', decimals: 1, unit: 'st' } as const;

describe('formatTarget', () => {
  it.each<readonly [Target, string]>([
    [{ kind: 'level', ...number }, '1\u00a0234,5\u00a0st'],
    [{ kind: 'level', value: '2', decimals: 2, unit: '' }, '2,00'],
    [{ kind: 'level', value: '-0.25', decimals: 0, unit: '%' }, '-0,25\u00a0%'],
    [{ kind: 'at-most', ...number }, 'Max 1\u00a0234,5\u00a0st'],
    [{ kind: 'at-least', ...number }, 'Minst 1\u00a0234,5\u00a0st'],
    [{ kind: 'within', centre: '0', ...number }, '+/- 1\u00a0234,5\u00a0st'],
    [{ kind: 'within', centre: '74', value: '4', decimals: 0, unit: '%' }, '74 +/- 4\u00a0%'],
    [{ kind: 'direction', change: 'increase' }, 'Öka'],
    [{ kind: 'direction', change: 'decrease' }, 'Minska'],
    [
      {
        kind: 'relative',
        value: '2',
        decimals: 0,
        unit: '%',
        what: 'minskning',
        change: 'decrease',
        baseYear: 2018,
      },
      '2\u00a0% minskning relativt 2018',
    ],
    [{ kind: 'relative', value: '2', decimals: 0, unit: '%', what: '' }, '2\u00a0%'],
    [{ kind: 'delegated', to: ['nämnd', 'styrelse'] }, 'Tas fram av nämnd/styrelse'],
    [{ kind: 'pending', until: '2020' }, 'Fastställs 2020'],
    [{ kind: 'pending' }, 'Fastställs'],
    [{ kind: 'none' }, ''],
    [{ kind: 'unparsed', raw: 'se kommentar' }, 'se kommentar'],
  ])('prints %j in the house form, which reads as the same target', (target, text) => {
    expect(formatTarget(target, { canonical: true })).toBe(text);
    if (target.kind === 'relative' && target.baseYear === undefined) return;
    expect(formatTarget(parseTarget(text), { canonical: true })).toBe(text);
    expect(parseTarget(text).kind).toBe(target.kind);
  });

  it('prints what was parsed, unless the house form is asked for', () => {
    expect(formatTarget(parseTarget('90%'))).toBe('90%');
    expect(formatTarget(parseTarget('90%'), { canonical: true })).toBe('90\u00a0%');
    expect(formatTarget(parseTarget('som tidigare'), { canonical: true })).toBe('som tidigare');
  });
});
