import { describe, expect, it } from 'vitest';

import { findMissingKind, jsonStatCodes, koladaCodes, sdmxCodes } from './codes.ts';
import type { MissingKind } from './missing.ts';

const kinds: MissingKind[] = ['not-reported', 'not-applicable', 'suppressed', 'not-yet-measured'];

describe('codes of missing values', () => {
  it.each([
    ['SDMX', sdmxCodes],
    ['JSON-stat', jsonStatCodes],
  ])('%s keeps every kind there and back', (_, codes) => {
    expect(kinds.map((kind) => findMissingKind(codes[kind], codes))).toEqual(kinds);
  });

  it('Kolada keeps secrecy, and makes not-reported of the rest', () => {
    expect(kinds.map((kind) => findMissingKind(koladaCodes[kind], koladaCodes))).toEqual([
      'not-reported',
      'not-reported',
      'suppressed',
      'not-reported',
    ]);
  });

  it('finds no kind for the code of a value that is there, and reads own codes', () => {
    expect(findMissingKind('', koladaCodes)).toBeUndefined();
    expect(findMissingKind('-', { ...jsonStatCodes, suppressed: '-' })).toBe('suppressed');
  });
});
