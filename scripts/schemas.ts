/** Writes packages/*\/json-schema/*.json from the zod schemas; test/json-schemas.test.ts keeps them current. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as zod from 'zod';
import { listJsonSchemaFiles } from '../test/support/json-schemas.ts';
import { packageFolders } from '../test/support/workspace.ts';

const files = await listJsonSchemaFiles(zod);
for (const folder of packageFolders) rmSync(join(folder, 'json-schema'), { recursive: true, force: true });
for (const { path, text } of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
console.log(`${files.length} JSON Schema files written.`);
