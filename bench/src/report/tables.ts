import type { Absence, Performance, Race } from '../race/race.ts';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A Markdown table; columns of figures are set to the right. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const isFigures = (column: number): boolean =>
    column > 0 && rows.every((cells) => /^[\d+\u2212\u2013≥*]|^$/.test(cells[column] ?? ''));
  return [
    row(head),
    row(head.map((_, column) => (isFigures(column) ? '---:' : '---'))),
    ...rows.map(row),
  ].join('\n');
};

/** Three significant digits with thin groups: 0.512, 12.3, 4 560. */
export const figure = (value: number): string => {
  if (!Number.isFinite(value)) return '–';
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
  return value.toFixed(digits).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
};

/** NaN is stored as null. */
const megabytes = (bytes: number | null): string =>
  bytes === null || Number.isNaN(bytes) ? '–' : `${figure(bytes / 1e6)} MB`;

const perSecond = (rows: number): string =>
  rows >= 1e6
    ? `${figure(rows / 1e6)} M/s`
    : rows >= 1e3
      ? `${figure(rows / 1e3)} k/s`
      : `${figure(rows)} /s`;

const wrongText = ({ wrong, rows }: Performance): string => {
  if (wrong.rows === 0) return '0';
  const columns = Object.entries(wrong.byColumn).filter(([, count]) => count > 0);
  const where = columns.map(([name, count]) => `${name} ${figure(count)}`).join(', ');
  return `**${figure(wrong.rows)}** (${((100 * wrong.rows) / rows).toFixed(2)} %: ${where})`;
};

const slower = (performance: Performance, ours: Performance | undefined): string =>
  ours === undefined || ours === performance ? '1' : figure(ours.rowsPerSecond / performance.rowsPerSecond);

/** What was measured in one race, fastest first. */
export const raceTable = ({ performances, absences, unit }: Race): string => {
  const ours = performances.find(({ role }) => role === 'ours');
  const name = (each: Performance | Absence): string =>
    each.role === 'ours' ? `**${each.name}**` : each.role === 'information' ? `*${each.name}*` : each.name;
  return table(
    ['Contestant', unit, 'median', `${unit}/s`, 'ours is faster by', 'peak memory', 'wrong'],
    [
      ...[...performances]
        .sort((a, b) => b.rowsPerSecond - a.rowsPerSecond)
        .map((each) => [
          name(each),
          figure(each.rows),
          `${figure(each.milliseconds)} ms`,
          perSecond(each.rowsPerSecond),
          slower(each, ours),
          megabytes(each.peakMemory),
          wrongText(each),
        ]),
      ...absences.map((each) => [name(each), each.result, '–', '–', '–', '–', each.why]),
    ],
  );
};

/** All goals and what came of them. */
export const goalTable = (races: readonly Race[]): string =>
  table(
    ['Workload', 'Against', 'Goal', 'Ratio', 'Result'],
    races.flatMap((race) =>
      race.outcomes.map((outcome) => [
        `${race.id} ${race.title}`,
        outcome.opponent === undefined || outcome.opponent === outcome.against
          ? outcome.against
          : `${outcome.against} (${outcome.opponent})`,
        `≥ ${outcome.times} ×`,
        outcome.ratio === undefined ? '–' : `${figure(outcome.ratio)} ×`,
        outcome.result === 'met' ? 'met' : `**${outcome.result}**`,
      ]),
    ),
  );
