import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const root: string = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What the tests read of a package.json. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | EntryConditions>>;
}

interface EntryConditions {
  readonly '@sdn/source': string;
  readonly import: { readonly types: string; readonly default: string };
  readonly require: { readonly types: string; readonly default: string };
}

/** One code entry of a published package: `@sdn/x` or `@sdn/x/sub`. */
export interface Entry {
  /** What a user imports. */
  readonly specifier: string;
  /** Folder of the package. */
  readonly folder: string;
  /** `index` for `.`, otherwise the subpath's name. */
  readonly name: string;
  readonly source: string;
  readonly esm: string;
  readonly cjs: string;
  readonly types: string;
}

/** Reads the package.json of a package. */
export const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** Folders of the published packages, sorted. */
export const packageFolders: readonly string[] = readdirSync(join(root, 'packages'))
  .sort()
  .map((name) => join(root, 'packages', name))
  .filter((folder) => existsSync(join(folder, 'package.json')));

/** Every code entry of every package, read from the `exports` maps. */
export const entries: readonly Entry[] = packageFolders.flatMap((folder) => {
  const manifest = readManifest(folder);
  return Object.entries(manifest.exports).flatMap(([subpath, conditions]) =>
    typeof conditions === 'string'
      ? []
      : [
          {
            specifier: subpath === '.' ? manifest.name : `${manifest.name}/${subpath.slice(2)}`,
            folder,
            name: subpath === '.' ? 'index' : subpath.slice(2),
            source: join(folder, conditions['@sdn/source']),
            esm: join(folder, conditions.import.default),
            cjs: join(folder, conditions.require.default),
            types: join(folder, conditions.import.types),
          },
        ],
  );
});

/** Files below a folder that end in one of the given endings, build output and dependencies left out. */
export const listFiles = (folder: string, endings: readonly string[]): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
        if (['node_modules', 'dist', 'api', 'out'].includes(item.name)) return [];
        const path = join(folder, item.name);
        if (item.isDirectory()) return listFiles(path, endings);
        return endings.some((ending) => path.endsWith(ending)) ? [path] : [];
      })
    : [];
