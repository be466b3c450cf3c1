import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as zod from 'zod';
import { listJsonSchemaFiles } from './support/json-schemas.ts';
import { listFiles, packageFolders, root } from './support/workspace.ts';

// `pnpm run schemas` writes them anew.
describe('the published JSON Schema files are those of the zod schemas', async () => {
  const expected = await listJsonSchemaFiles(zod);

  test('no file is missing and none is left over', () => {
    const found = packageFolders.flatMap((folder) => listFiles(join(folder, 'json-schema'), ['.json']));
    expect(found.sort()).toEqual(expected.map((file) => file.path).sort());
  });

  test.each(expected.map((file) => [relative(root, file.path), file] as const))('%s', (_, { path, text }) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });
});
