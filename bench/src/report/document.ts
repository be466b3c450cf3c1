import type { Growth } from '../race/growth.ts';
import type { Workload } from '../race/workload.ts';
import type { Results } from '../results.ts';
import { figure, goalTable, raceTable, table } from './tables.ts';

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

const percentMore = (factor: number): string =>
  `${factor > 1 ? '+' : '\u2212'}${Math.abs((factor - 1) * 100).toFixed(0)} %`;

const growthTable = (growths: readonly Growth[]): string =>
  table(
    ['Workload', 'size', 'in parts of this size', 'growth', 'alone', 'growth', 'memory per row'],
    growths.flatMap(({ id, title, sizes, unit }) =>
      sizes.map(({ rows, bytes, alone, inParts }, place) => [
        place === 0 ? `${id} ${title}` : '',
        `${figure(rows)} ${unit}`,
        ...[inParts, alone].flatMap((each) =>
          each === undefined
            ? ['–', '']
            : [`${figure(each.nanoseconds)} ns`, place === 0 ? '' : percentMore(each.factor)],
        ),
        `${figure(bytes)} B`,
      ]),
    ),
  );

const HOW_GROWTH = `Time per row of one call, the collector's included, and how it grows from one size to the next. *In parts*: as many rows
as at the largest size are held, with all their results, and worked through in calls of this size, so that caches and the collector have the same
load at every size. *Alone*: there are no other rows, and small sizes stay in the processor's caches. Memory is what the first call needed beside its data.`;

const HOW = `Every contestant does the same work on the same data, each in a process of its own, in turn, round after round. A ratio is the
median over the rounds, each round compared within itself, so that a busy moment of the machine hits both sides. What a user already
holds (our columns, a database's tables, parsed objects) is made before and not timed; the result stays in the contestant's own form. Every
result is compared row by row with an exact answer computed in BigInt, before the rounds and after them; a peer counts as exact with
no wrong row. Contestants in *italics* are shown for information. Fewer rows for a slow contestant: its time is counted per row. Peak memory is what the first run
needed beside the data. Databases and data frames hold whole numbers of 64 bits and use all cores where the title does not say otherwise;
our functions use one. Absolute times are this machine's; only ratios travel.`;

/** The page that is written to docs/benchmarks.md; undefined as long as a part has not been measured. */
export const document = (results: Results, workloads: readonly Workload[]): string | undefined => {
  const { machine, growths, importTimes, sizes, typeChecks } = results;
  const races = workloads.flatMap(({ id }) => results.races[id] ?? []);
  if (races.length < workloads.length || !growths || !importTimes || !sizes || !typeChecks) return undefined;
  return (
    [
      '# Benchmarks',
      '<!-- Written by `npm run bench`; do not edit. -->',
      table(
        ['Machine', ''],
        machine.map((fact) => [...fact]),
      ),
      '## Goals',
      goalTable(races),
      '## How it is measured',
      HOW.replaceAll('\n', ' '),
      `\`npm run bench\` runs everything; \`npm run bench -- --only 1,4\` runs these workloads again and keeps the rest of \`bench/out/results.json\`.`,
      '## Results',
      ...races.flatMap((race) => [`### ${race.id} ${race.title}`, raceTable(race)]),
      '## Growth',
      HOW_GROWTH.replaceAll('\n', ' '),
      growthTable(growths),
      '## Time to import',
      table(
        ['Entry', 'median'],
        importTimes.map(({ entry, milliseconds }) => [`\`${entry}\``, `${figure(milliseconds)} ms`]),
      ),
      '## Size',
      'Bundled for a browser, minified and gzipped: our own code, and with the libraries that it brings.',
      table(
        ['Entry', 'what', 'own', 'with libraries'],
        sizes.map(({ entry, what, own, all }) => [
          `\`${entry}\``,
          what === '*' ? 'everything' : `\`${what}\``,
          kilobytes(own),
          kilobytes(all),
        ]),
      ),
      '## Time to type-check',
      table(
        ['Program', 'types', 'instantiations', 'check', 'in all'],
        typeChecks.map(({ what, types, instantiations, checkSeconds, totalSeconds }) => [
          what,
          figure(types),
          figure(instantiations),
          `${checkSeconds} s`,
          `${totalSeconds} s`,
        ]),
      ),
    ].join('\n\n') + '\n'
  );
};
