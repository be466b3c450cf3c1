import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Every module that a file pulls in when it runs, packages by name; imports and exports of types alone pull in nothing. */
const listPulled = (file: URL, seen = new Set<string>()): ReadonlySet<string> => {
  const text = readFileSync(file, 'utf8');
  for (const [, names = '', from = ''] of text.matchAll(
    /^(?:im|ex)port (?!type)([^;]*?) from '([^']+)';/gms,
  )) {
    const isTypesAlone =
      names.startsWith('{') && names.split(',').every((name) => /^[\s{}]*(?:type .*)?$/.test(name));
    const key = from.startsWith('.') ? new URL(from, file).pathname : from;
    if (isTypesAlone || seen.has(key)) continue;
    seen.add(key);
    if (from.startsWith('.')) listPulled(new URL(from, file), seen);
  }
  return seen;
};

const packagesOf = (entry: string): string[] =>
  [...listPulled(new URL(entry, import.meta.url))].filter((name) => !name.startsWith('/')).sort();

describe('what an entry pulls in', () => {
  it('columns: no library at all', () => {
    expect(packagesOf('./columns.ts')).toEqual([]);
  });

  it('series: decimals and periods, but no schema library', () => {
    expect(packagesOf('./series.ts')).toEqual(['@sdn/period-calendar', 'decimal.js']);
  });

  it('the main entry: decimals, and periods for the forecast of the year, but no schema library', () => {
    expect(packagesOf('./index.ts')).toEqual(['@sdn/period-calendar', 'decimal.js']);
  });

  it('sexes: decimals alone', () => {
    expect(packagesOf('./sexes.ts')).toEqual(['decimal.js']);
  });
});
