import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type ExampleBlock, instrumentExample, listExampleBlocks } from './support/examples.ts';
import { entries, listFiles, packageFolders, root } from './support/workspace.ts';

/** A module that `instrumentExample` made. */
interface Example {
  run(
    check: (line: number, actual: unknown, expected: unknown) => void,
    fails: (line: number, act: () => Promise<unknown>, code: string) => Promise<void>,
    console: { log: (...values: unknown[]) => void },
  ): Promise<void>;
}

const bySpecifier = new Map(entries.map((entry) => [entry.specifier, entry.source]));
const resolve = (specifier: string): string => bySpecifier.get(specifier) ?? specifier;

// Written beside report-render's dependencies, so that an example may import whatever the packages depend on.
const scratch = join(root, 'packages/report-render/.examples');
let written = 0;

const runExample = async (block: ExampleBlock): Promise<void> => {
  mkdirSync(scratch, { recursive: true });
  const path = join(scratch, `${process.pid}-${++written}.ts`);
  writeFileSync(path, instrumentExample(block.code, resolve));
  const example = (await import(/* @vite-ignore */ path)) as Example;
  const printed: string[] = [];
  await example.run(
    (line, actual, expected) => {
      expect(actual, `line ${line} of the example`).toEqual(expected);
    },
    async (line, act, code) => {
      const caught = await act().then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(caught, `line ${line} of the example`).toMatchObject({ code });
    },
    { log: (...values) => printed.push(values.map(String).join(' ')) },
  );
  if (block.output !== undefined) expect(printed.join('\n')).toBe(block.output);
};

const sources = packageFolders
  .flatMap((folder) => listFiles(join(folder, 'src'), ['.ts']))
  .filter((path) => !/\.test(-d)?\.ts$/.test(path));
const pages = [
  join(root, 'README.md'),
  ...packageFolders.flatMap((folder) => listFiles(folder, ['.md'])),
  ...listFiles(join(root, 'docs'), ['.md']),
];

const examples = [...sources, ...pages].flatMap((path) =>
  listExampleBlocks(readFileSync(path, 'utf8'), path.endsWith('.ts')).map((block) => ({
    name: `${relative(root, path)}:${block.line}`,
    block,
  })),
);

describe('every example in doc comments, READMEs and guides runs and says the truth', () => {
  afterAll(() => {
    rmSync(scratch, { recursive: true, force: true });
  });

  test.each(examples)('$name', async ({ block }) => {
    await runExample(block);
  });
});

describe('an example checks something', () => {
  test.each(examples)('$name', ({ block }) => {
    expect(block.code.includes('// =>') || block.output !== undefined).toBe(true);
  });
});

describe('the instrumentation can fail', () => {
  test('a wrong value is noticed', async () => {
    await expect(runExample({ line: 1, code: 'const sum = 1 + 1; // => 3' })).rejects.toThrow();
  });

  test('a wrong error code is noticed', async () => {
    const code = "JSON.parse('{'); // => throws 'some-code'";
    await expect(runExample({ line: 1, code })).rejects.toThrow();
  });

  test('a wrong output is noticed', async () => {
    await expect(runExample({ line: 1, code: "console.log('a');", output: 'b' })).rejects.toThrow();
  });
});
