import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { entries } from './workspace.ts';

/** A JSON Schema file of a package: where it stands and what it must hold. */
export interface JsonSchemaFile {
  readonly path: string;
  readonly text: string;
}

/** What the schema entries bring along: zod's own converter stands in each package's dependencies. */
interface Zod {
  toJSONSchema(schema: unknown, options: { target: 'draft-2020-12'; io: 'input' }): object;
}

const kebab = (name: string): string =>
  name.replace(/Schema$/, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Writes every exported `…Schema` of every package as JSON Schema 2020-12, without touching the disk. */
export const listJsonSchemaFiles = async (zod: Zod): Promise<readonly JsonSchemaFile[]> => {
  const files = await Promise.all(
    entries
      .filter((entry) => entry.name === 'schema')
      .map(async (entry) => {
        const schemas = (await import(/* @vite-ignore */ pathToFileURL(entry.source).href)) as Record<
          string,
          unknown
        >;
        return Object.entries(schemas)
          .filter(([name]) => name.endsWith('Schema'))
          .map(([name, schema]) => ({
            path: join(entry.folder, 'json-schema', `${kebab(name)}.json`),
            text: `${JSON.stringify(zod.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' }), null, 2)}\n`,
          }));
      }),
  );
  return files.flat();
};
