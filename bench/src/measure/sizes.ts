import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** What a browser downloads, in gzipped bytes. */
export interface Size {
  readonly what: string;
  readonly entry: string;
  /** Our own code. */
  readonly own: number;
  /** With the libraries that it brings. */
  readonly all: number;
}

const bench = fileURLToPath(new URL('../..', import.meta.url));

/** Names to import from an entry; `*` is the whole of it. */
const IMPORTS: readonly (readonly [entry: string, ...names: readonly string[]])[] = [
  ['@sdn/period-calendar', '*', 'parsePeriod', 'isWorkingDay'],
  ['@sdn/goal-model', '*', 'buildGoalTree'],
  ['@sdn/goal-model/columns', 'countStatuses'],
  ['@sdn/indicator-calc', '*', 'parseTarget', 'assessIndicator', 'rollUp'],
  ['@sdn/indicator-calc/columns', '*', 'assessColumns', 'rollUpColumns'],
  ['@sdn/budget-adjustments', '*', 'parseAmount', 'settleResultUnit'],
  ['@sdn/budget-adjustments/reconcile', '*', 'reconcileTable', 'reconcileColumns'],
  ['@sdn/report-render', '*'],
  ['@sdn/report-render/html', 'renderHtml'],
  ['@sdn/report-render/markdown', 'renderMarkdown'],
];

const weigh = async (code: string, external: readonly string[]): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: bench },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    external: [...external],
    logLevel: 'silent',
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
};

/** Libraries that our packages bring. */
const LIBRARIES = [
  'decimal.js',
  'zod',
  'date-fns',
  'd3-*',
  'hast-util-to-html',
  'hastscript',
  'mdast-util-*',
  'docx',
  'fflate',
  'write-excel-file',
];

/** The size of whole entries and of single functions, bundled for a browser. */
export const measureSizes = async (): Promise<readonly Size[]> => {
  const sizes: Size[] = [];
  for (const [entry, ...names] of IMPORTS) {
    for (const name of names) {
      const code = name === '*' ? `export * from '${entry}'` : `export { ${name} } from '${entry}'`;
      sizes.push({ what: name, entry, own: await weigh(code, LIBRARIES), all: await weigh(code, []) });
    }
  }
  return sizes;
};
