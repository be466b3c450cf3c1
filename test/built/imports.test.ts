import { build } from 'esbuild';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../support/workspace.ts';

/** The libraries that a browser bundle of one function brings along. */
const librariesOf = async (folder: string, entry: string, name: string): Promise<readonly string[]> => {
  const { metafile } = await build({
    stdin: { contents: `export { ${name} } from './dist/${entry}.js'`, resolveDir: join(root, folder) },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    logLevel: 'error',
  });
  const kept = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0),
  );
  const names = kept.flatMap(([path]) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
  return [...new Set(names)].sort();
};

describe('importing one function brings the libraries that it needs, and no other', () => {
  test.each([
    ['index', 'parseTarget', []],
    ['index', 'assessIndicator', ['decimal.js']],
    ['index', 'rollUp', ['decimal.js']],
    ['index', 'suppressSmallCells', []],
    ['index', 'assessColumns', []],
    ['columns', 'assessColumns', []],
    ['columns', 'rollUpColumns', []],
    ['schema', 'targetSchema', ['zod']],
  ])('indicator-calc, %s: %s', async (entry, name, libraries) => {
    expect(await librariesOf('packages/indicator-calc', entry, name)).toEqual(libraries);
  });
});
