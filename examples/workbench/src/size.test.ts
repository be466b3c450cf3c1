import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { dist } from './test/visit-page.ts';

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
}

const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;

/** The files that a chunk cannot do without. */
const filesOf = (name: string, seen = new Set<string>()): ReadonlySet<string> => {
  const chunk = manifest[name];
  if (chunk === undefined || seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const file of chunk.css ?? []) seen.add(file);
  for (const each of chunk.imports ?? []) filesOf(each, seen);
  return seen;
};

const entry = Object.keys(manifest).find((name) => manifest[name]?.isEntry) ?? '';
const kilobytes = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0) / 1000;

test('the page is under 400 kB before its exporters, the largest sample included', () => {
  const samples = (manifest[entry]?.dynamicImports ?? []).filter((name) => name.endsWith('.json?raw'));
  expect(samples).toHaveLength(3);
  const sizes = samples.map((name) => kilobytes(filesOf(name)));
  const page = kilobytes(['index.html', ...filesOf(entry)]) + Math.max(...sizes);
  expect(page).toBeGreaterThan(50);
  expect(page).toBeLessThan(400);
});

test('no exporter is fetched with the page', () => {
  const code = [...filesOf(entry)].map((file) => readFileSync(join(dist, file), 'latin1')).join('\n');
  expect(code).not.toMatch(/word\/document\.xml|xl\/workbook\.xml|<!doctype html>/i);
});
