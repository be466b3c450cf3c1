import { readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { listFiles, packageFolders, readManifest, root } from './support/workspace.ts';

/** The only edges between packages; ARCHITECTURE.md draws them. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'period-calendar': [],
  'goal-model': [],
  'indicator-calc': ['period-calendar'],
  'budget-adjustments': ['period-calendar'],
  'report-render': ['budget-adjustments', 'goal-model', 'indicator-calc'],
};

const siblingsIn = (names: Iterable<string>): string[] =>
  [...new Set([...names].flatMap((name) => /^@sdn\/([^/]+)/.exec(name)?.[1] ?? []))].sort();

const importsOf = (path: string): string[] =>
  ts.preProcessFile(readFileSync(path, 'utf8')).importedFiles.map((file) => file.fileName);

describe('packages meet only along the drawn edges', () => {
  test('every package is named in the drawing', () => {
    expect(packageFolders.map((folder) => basename(folder))).toEqual(Object.keys(allowed).sort());
  });

  test.each(packageFolders.map((folder) => [basename(folder), folder]))('%s', (name, folder) => {
    const manifest = readManifest(folder);
    const declared = siblingsIn(Object.keys(manifest.dependencies ?? {}));
    expect(declared).toEqual(allowed[name]);

    const sources = listFiles(join(folder, 'src'), ['.ts']).filter((path) => !/\.test(-d)?\.ts$/.test(path));
    expect(sources.length).toBeGreaterThan(0);
    const strangers = sources.flatMap((path) =>
      siblingsIn(importsOf(path))
        .filter((sibling) => !allowed[name]?.includes(sibling))
        .map((sibling) => `${relative(root, path)} imports @sdn/${sibling}`),
    );
    expect(strangers).toEqual([]);
  });
});

describe('packages run anywhere', () => {
  test('no source imports a Node module, and zod stays under src/schema', () => {
    const wrong = packageFolders.flatMap((folder) =>
      listFiles(join(folder, 'src'), ['.ts'])
        .filter((path) => !/\.test(-d)?\.ts$/.test(path))
        .flatMap((path) =>
          importsOf(path)
            .filter(
              (name) =>
                name.startsWith('node:') || (name.startsWith('zod') && !path.includes('/src/schema/')),
            )
            .map((name) => `${relative(root, path)} imports ${name}`),
        ),
    );
    expect(wrong).toEqual([]);
  });
});
