import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { entries, packageFolders, root } from '../support/workspace.ts';

/** What publishing needs of a package.json. */
interface PublishedManifest {
  readonly name: string;
  readonly private?: boolean;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly publishConfig: { readonly exports: unknown };
}

const manifestOf = (folder: string): PublishedManifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PublishedManifest;

/** The files that npm would publish, relative to the package. */
const packedFiles = async (folder: string): Promise<readonly string[]> => {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const windows = process.platform === 'win32';
  const { stdout } = await promisify(execFile)('npm', args, { cwd: folder, shell: windows });
  const [packed] = JSON.parse(stdout) as readonly { files: readonly { path: string }[] }[];
  return (packed?.files ?? []).map(({ path }) => path).sort();
};

/** Code that entries share, which the bundler names anew whenever it changes. */
const isShared = (folder: string, path: string): boolean =>
  path.startsWith('dist/') &&
  !entries.some((entry) => entry.folder === folder && basename(path).startsWith(`${entry.name}.`));

// Accept a change with `pnpm run api`.
describe.each(packageFolders.map((folder) => [basename(folder), folder] as const))('%s', (name, folder) => {
  let files: readonly string[] = [];
  beforeAll(async () => {
    files = await packedFiles(folder);
  });

  test('publishes the files on its list and nothing else', async () => {
    const listed = files.map((path) => (isShared(folder, path) ? path.replace(/[^/.]+(?=\.)/, '*') : path));
    await expect(`${[...new Set(listed)].sort().join('\n')}\n`).toMatchFileSnapshot(
      join(folder, 'api', 'files.txt'),
    );
  });

  test('has its licence, its README and its history, and no tests and no sources', () => {
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'CHANGELOG.md', 'package.json']));
    expect(files.filter((path) => /\.test|\.prop|(^|\/)(src|fixtures|test-data)\//.test(path))).toEqual([]);
  });

  test('shares code that its entries use, and points at no map that is not there', () => {
    const texts = new Map(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
    const code = [...texts].filter(([path]) => path.startsWith('dist/'));
    expect(code.length).toBeGreaterThan(0);
    const unused = files.filter(
      (path) =>
        isShared(folder, path) &&
        // A type file is imported under the name of its code.
        !code.some(
          ([other, text]) => other !== path && text.includes(basename(path).replace(/\.d\.(c?)ts$/, '.$1js')),
        ),
    );
    expect(unused).toEqual([]);
    expect(
      code.filter(([, text]) => /^\/\/# sourceMappingURL=(?!data:)/m.test(text)).map(([path]) => path),
    ).toEqual([]);
  });

  test('tells the registry what it is, where it lives and what it runs on', () => {
    const manifest = manifestOf(folder);
    const home = 'https://github.com/sdn-libraries/sdn';
    expect(manifest).toMatchObject({
      name: `@sdn/${name}`,
      license: 'MIT',
      description: expect.stringMatching(/\.$/) as string,
      keywords: expect.arrayContaining(['municipality']) as string[],
      homepage: `${home}/tree/main/packages/${name}#readme`,
      bugs: { url: `${home}/issues` },
      repository: { type: 'git', url: `git+${home}.git`, directory: `packages/${name}` },
      sideEffects: false,
      engines: { node: '>=20.19' },
      publishConfig: { access: 'public', provenance: true },
    });
    expect(manifest).not.toHaveProperty('funding');
    expect(manifest).not.toHaveProperty('private');
  });

  test('publishes the exports it has here, without the way to its sources', () => {
    const { exports, publishConfig } = manifestOf(folder);
    const published = JSON.stringify(exports, (key, value: unknown) =>
      key === '@sdn/source' ? undefined : value,
    );
    expect(publishConfig.exports).toEqual(JSON.parse(published));
  });
});

test('every other workspace is private', () => {
  const examples = readdirSync(join(root, 'examples')).map((name) => join(root, 'examples', name));
  const others = [root, join(root, 'bench'), ...examples].filter((folder) =>
    existsSync(join(folder, 'package.json')),
  );
  expect(others.length).toBeGreaterThan(2);
  expect(others.filter((folder) => manifestOf(folder).private !== true)).toEqual([]);
});
