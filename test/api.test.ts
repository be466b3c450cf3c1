import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { entries } from './support/workspace.ts';

/** The names a built entry exports: values as they are, types with the word `type` before them. */
const namesOf = (typesFile: string): readonly string[] => {
  const list = /export \{([^}]*)\}(?: from '[^']+')?;\s*$/.exec(readFileSync(typesFile, 'utf8'))?.[1] ?? '';
  return list
    .split(',')
    .map((name) => name.trim().replace(/^(type )?\S+ as /, '$1'))
    .filter((name) => name !== '')
    .sort();
};

// The lists are of the built packages. Accept a change with `pnpm run api`, which builds first.
describe('each entry exports exactly the names on its list', () => {
  test.each(entries.map((entry) => [entry.specifier, entry] as const))('%s', async (_, entry) => {
    const names = namesOf(entry.types);
    const values = names.filter((name) => !name.startsWith('type '));
    const esm = (await import(/* @vite-ignore */ entry.esm)) as Record<string, unknown>;
    const cjs = createRequire(import.meta.url)(entry.cjs) as Record<string, unknown>;
    expect(Object.keys(esm).sort()).toEqual(values);
    expect(Object.keys(cjs).sort()).toEqual(values);
    await expect(`${names.join('\n')}\n`).toMatchFileSnapshot(join(entry.folder, 'api', `${entry.name}.txt`));
  });
});
