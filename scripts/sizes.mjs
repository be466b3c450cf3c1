/**
 * Weighs what a browser user downloads: each entry of each package, minified and gzipped, with our own code and
 * the libraries it brings counted apart. Fails when own code passes the ceiling in the package's `sizes`, and
 * when a table of a README or of docs/sizes.md is not what was measured (`--write` brings them up to date).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const writing = process.argv.includes('--write');
const problems = [];

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** Gzipped bytes of a browser bundle made of `code`, the packages in `external` left out. */
const weigh = async (code, folder, external) => {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    external,
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
};

/** Replaces what stands between the markers of a README, or reports that it is out of date. */
const keepTable = (file, lines) => {
  const text = readFileSync(file, 'utf8');
  const [start, end] = ['<!-- sizes:start -->', '<!-- sizes:end -->'];
  if (!text.includes(start)) return;
  const fresh = `${text.slice(0, text.indexOf(start))}${start}\n\n${lines.join('\n')}\n\n${text.slice(text.indexOf(end))}`;
  if (fresh === text) return;
  if (writing) writeFileSync(file, fresh);
  else
    problems.push(
      `${file} shows other sizes than measured; run node scripts/sizes.mjs --write after a build`,
    );
};

/** Pads Markdown table rows as prettier does. */
const table = (rows) => {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const [head, ...body] = rows.map(line);
  return [head, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body];
};

const head = ['Entry', 'Own code, gzip', 'With libraries, gzip'];
const overview = [];
const mains = [];
for (const name of readdirSync(join(root, 'packages')).sort()) {
  const folder = join(root, 'packages', name);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const libraries = Object.keys(manifest.dependencies ?? {}).flatMap((library) => [library, `${library}/*`]);
  const rows = [];
  for (const [subpath, conditions] of Object.entries(manifest.exports)) {
    if (typeof conditions === 'string') continue;
    const file = `./${conditions.import.default}`;
    const own = await weigh(`export * from '${file}'`, folder, libraries);
    const all = await weigh(`export * from '${file}'`, folder, []);
    const ceiling = manifest.sizes?.[subpath];
    if (ceiling === undefined) problems.push(`${manifest.name}: "sizes" names no ceiling for ${subpath}`);
    else if (own > ceiling * 1000)
      problems.push(
        `${manifest.name} ${subpath}: own code is ${kilobytes(own)}, the ceiling is ${ceiling} kB`,
      );
    rows.push([
      `\`${subpath === '.' ? manifest.name : `${manifest.name}/${subpath.slice(2)}`}\``,
      kilobytes(own),
      kilobytes(all),
    ]);
  }
  keepTable(join(folder, 'README.md'), table([head, ...rows]));
  overview.push(...rows);
  mains.push(...rows.slice(0, 1));
}
keepTable(join(root, 'README.md'), table([head, ...mains]));
keepTable(join(root, 'docs/sizes.md'), table([head, ...overview]));

for (const row of overview) console.log(row.join('  '));
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
