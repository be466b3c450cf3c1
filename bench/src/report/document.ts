import type { ImportTime } from '../measure/import-time.ts';
import type { Size } from '../measure/sizes.ts';
import type { TypeCheck } from '../measure/type-check.ts';
import type { Growth } from '../race/growth.ts';
import type { Race } from '../race/race.ts';
import { figure, goalTable, raceTable, table } from './tables.ts';

/** Everything that one run of the benchmark found. */
export interface Results {
  readonly machine: readonly (readonly [string, string])[];
  readonly rounds: number;
  readonly races: readonly Race[];
  readonly growths: readonly Growth[];
  readonly importTimes: readonly ImportTime[];
  readonly sizes: readonly Size[];
  readonly typeChecks: readonly TypeCheck[];
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

const growthTable = (growths: readonly Growth[]): string =>
  table(
    ['Workload', 'rows', 'time per row', 'against the size before', 'memory per row'],
    growths.flatMap(({ id, title, sizes, unit }) =>
      sizes.map(({ rows, nanoseconds, bytes, factor }, place) => [
        place === 0 ? `${id} ${title}` : '',
        `${figure(rows)} ${unit}`,
        `${figure(nanoseconds)} ns`,
        place === 0 ? '' : `${factor > 1 ? '+' : '\u2212'}${Math.abs((factor - 1) * 100).toFixed(0)} %`,
        `${figure(bytes)} B`,
      ]),
    ),
  );

const HOW = `Every contestant does the same work on the same data, each in a process of its own, in turn, round after round. A ratio is the
median over the rounds, each round compared within itself, so that a busy moment of the machine hits both sides. What a user already
holds (our columns, a database's tables, parsed objects) is made before and not timed; the result stays in the contestant's own form. Every
result is compared row by row with an exact answer computed in BigInt, before the rounds and after them; a peer counts as exact with
no wrong row. Contestants in *italics* are shown for information. Fewer rows for a slow contestant: its time is counted per row. Peak memory is what the first run
needed beside the data. Databases and data frames hold whole numbers of 64 bits and use all cores where the title does not say otherwise;
our functions use one. Absolute times are this machine's; only ratios travel.`;

/** The page that is written to docs/benchmarks.md. */
export const document = (results: Results): string =>
  [
    '# Benchmarks',
    '<!-- Written by `npm run bench`; do not edit. -->',
    table(
      ['Machine', ''],
      results.machine.map((fact) => [...fact]),
    ),
    '## Goals',
    goalTable(results.races),
    '## How it is measured',
    HOW.replaceAll('\n', ' '),
    `\`npm run bench\` runs everything (${results.rounds} rounds) and writes this page and \`bench/out/results.json\`; \`npm run bench -- --only 1,4 --rows 100000 --rounds 3\` runs part of it and only prints.`,
    '## Results',
    ...results.races.flatMap((race) => [`### ${race.id} ${race.title}`, raceTable(race)]),
    '## Growth',
    growthTable(results.growths),
    '## Time to import',
    table(
      ['Entry', 'median'],
      results.importTimes.map(({ entry, milliseconds }) => [`\`${entry}\``, `${figure(milliseconds)} ms`]),
    ),
    '## Size',
    'Bundled for a browser, minified and gzipped: our own code, and with the libraries that it brings.',
    table(
      ['Entry', 'what', 'own', 'with libraries'],
      results.sizes.map(({ entry, what, own, all }) => [
        `\`${entry}\``,
        what === '*' ? 'everything' : `\`${what}\``,
        kilobytes(own),
        kilobytes(all),
      ]),
    ),
    '## Time to type-check',
    table(
      ['Program', 'types', 'instantiations', 'check', 'in all'],
      results.typeChecks.map(({ what, types, instantiations, checkSeconds, totalSeconds }) => [
        what,
        figure(types),
        figure(instantiations),
        `${checkSeconds} s`,
        `${totalSeconds} s`,
      ]),
    ),
  ].join('\n\n') + '\n';
