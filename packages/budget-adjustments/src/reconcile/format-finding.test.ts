import { describe, expect, it } from 'vitest';

import reconcileFinding from '../../json-schema/reconcile-finding.json' with { type: 'json' };
import { reconcileFindingSchema } from '../schema/reconcile.ts';
import { formatFinding } from './format-finding.ts';

const finding = (change: object) =>
  reconcileFindingSchema.parse({
    code: 'share-wrong',
    severity: 'error',
    table: 'resultatenheter',
    row: 1,
    column: 1,
    rowLabel: 'Område 1',
    columnLabel: 'Varav 5 %',
    printed: '34,1',
    expected: '3,4',
    difference: '30.7',
    cells: [],
    relations: [],
    ...change,
  });

describe('formatFinding', () => {
  it.each([
    [
      'sv',
      'Fel: resultatenheter, Område 1, Varav 5 %: andelen stämmer inte: 34,1 är tryckt, 3,4 väntat; kommatecknet har troligen flyttats',
    ],
    [
      'en',
      'Error: resultatenheter, Område 1, Varav 5 %: the share does not hold: 34,1 printed, 3,4 expected; the decimal comma has probably moved',
    ],
  ] as const)('says place, print, expectation and slip in %s', (language, text) => {
    expect(formatFinding(finding({ slip: 'factor-ten', culprit: 'only' }), language)).toBe(text);
  });

  it('says when any of the figures may be wrong', () => {
    expect(formatFinding(finding({ culprit: 'open' }), 'sv')).toMatch(/; något av talen i sambandet är fel$/);
  });

  it('prints a rest with a comma and a minus sign, and leaves empty labels out', () => {
    const rest = finding({ code: 'parts-remainder', severity: 'info', columnLabel: '', difference: '-1.5' });
    expect(formatFinding(rest, 'en')).toBe(
      'Information: resultatenheter, Område 1: the parts make 3,4 of 34,1; \u22121,5 is not divided',
    );
  });

  it('keeps text with dollar signs as it is', () => {
    expect(formatFinding(finding({ printed: '$&', culprit: undefined }), 'en')).toContain('$& printed');
  });

  it.each(reconcileFinding.properties.code.enum)('has a sentence in both languages for %s', (code) => {
    for (const language of ['sv', 'en'] as const)
      expect(formatFinding(finding({ code }), language)).not.toMatch(/[{}]|undefined/);
  });
});
