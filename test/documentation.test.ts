import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type ExampleBlock, instrumentExample, listExampleBlocks } from './support/examples.ts';
import { createProgram, listExportedFunctions, listTypeErrors } from './support/type-check.ts';
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

// Where an example would stand if it were a file; `export` makes it a module, so that no two share their names.
const asFile = (name: string): string =>
  join(root, 'packages/report-render', `${name.replace(/\W/g, '-')}.example.ts`);
const wrongFile = asFile('wrong');
const program = createProgram(
  new Map([
    ...examples.map(
      ({ name, block }) =>
        [
          asFile(name),
          `${block.code}
export {};`,
        ] as const,
    ),
    [wrongFile, "export const sum: number = 'a';"],
  ]),
);

describe('every example in doc comments, READMEs and guides runs and says the truth', () => {
  afterAll(() => {
    rmSync(scratch, { recursive: true, force: true });
  });

  test.each(examples)('$name', async ({ block }) => {
    await runExample(block);
  });
});

describe('an example checks something and type-checks under the strictest options', () => {
  test.each(examples)('$name', ({ name, block }) => {
    expect(block.code.includes('// =>') || block.output !== undefined).toBe(true);
    expect(listTypeErrors(program, asFile(name))).toEqual([]);
  });
});

describe('every function that an entry exports is documented', () => {
  test.each(entries)('$specifier: example, category and what it returns', ({ source }) => {
    const lacking = listExportedFunctions(program, source)
      .filter(({ tags }) => !['example', 'category', 'returns'].every((tag) => tags.includes(tag)))
      .map(({ name }) => name);
    expect(lacking).toEqual([]);
  });

  test('the search for functions finds them', () => {
    const index = entries.find(({ specifier }) => specifier === '@sdn/period-calendar');
    const names = listExportedFunctions(program, index?.source ?? '').map(({ name }) => name);
    expect(names).toContain('parsePeriod');
    expect(names).not.toContain('PeriodCalendarError');
  });
});

describe('the instrumentation can fail', () => {
  test('a wrong type is noticed', () => {
    expect(listTypeErrors(program, wrongFile)).toEqual([
      "1: Type 'string' is not assignable to type 'number'.",
    ]);
  });

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
