import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles, packageFolders, root } from './support/workspace.ts';

const rows = readFileSync(join(root, 'docs/glossary.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| .*`/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

const sources = packageFolders
  .flatMap((folder) => listFiles(join(folder, 'src'), ['.ts']))
  .filter((path) => !/\.test(-d)?\.ts$/.test(path))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

describe('the glossary is the naming authority', () => {
  test('it has entries, each once', () => {
    const terms = rows.map((row) => row[1]);
    expect(terms.length).toBeGreaterThan(30);
    expect(new Set(terms).size).toBe(terms.length);
  });

  test.each(rows.map((row) => [row[1] ?? '', row[3] ?? '']))(
    '%s is called %s in the code',
    (_, identifiers) => {
      const unused = [...identifiers.matchAll(/`([^`]+)`/g)]
        .map((match) => match[1] ?? '')
        .filter((identifier) => !new RegExp(`(?<![\\w-])${identifier}(?![\\w-])`).test(sources));
      expect(unused).toEqual([]);
    },
  );
});
