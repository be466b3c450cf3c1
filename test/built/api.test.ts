import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { entries } from '../support/workspace.ts';

/** Every name a built entry declares, types included. */
const declaredNames = (typesFile: string): readonly string[] => {
  const lists = readFileSync(typesFile, 'utf8').matchAll(/^export \{([^}]*)\}/gm);
  return [...lists]
    .flatMap((list) => (list[1] ?? '').split(','))
    .flatMap((name) => /(\S+)\s*$/.exec(name)?.[1] ?? []);
};

// The lists are of the built packages. Accept a change with `pnpm run api`, which builds first.
describe('each entry exports exactly the names on its list', () => {
  test.each(entries.map((entry) => [entry.specifier, entry] as const))('%s', async (_, entry) => {
    const esm = (await import(/* @vite-ignore */ entry.esm)) as Record<string, unknown>;
    const cjs = createRequire(import.meta.url)(entry.cjs) as Record<string, unknown>;
    const values = Object.keys(esm);
    expect(Object.keys(cjs).sort()).toEqual(values.sort());
    const declared = declaredNames(entry.types);
    expect(declared).toEqual(expect.arrayContaining(values));
    const names = declared.map((name) => (values.includes(name) ? name : `type ${name}`)).sort();
    await expect(`${names.join('\n')}\n`).toMatchFileSnapshot(join(entry.folder, 'api', `${entry.name}.txt`));
  });
});
