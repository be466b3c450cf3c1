import { comparisonHypotheses } from './internal/compare-hypotheses.ts';
import { type Grid, type Line, readGrid } from './internal/grid.ts';
import {
  evidenceOf,
  type Hypothesis,
  isAccepted,
  relationOf,
  type Vote,
  voteOn,
} from './internal/hypothesis.ts';
import { listPartGroups, partHypothesis } from './internal/part-hypotheses.ts';
import { findSums } from './internal/sum-hypotheses.ts';
import type { PrintedTable } from './printed-table.ts';
import type { Relation } from './relation.ts';

/** Rows beyond this number are lines of a ledger; their labels are not searched for comparisons between rows. */
const COMPARED_ROWS = 40;

/** The same equation whichever figure is called its target. */
const equationOf = ({ target, scale, terms, base, kind, only }: Hypothesis): string => {
  const all = [...terms.map(({ index, factor }) => [index, factor] as const), [target, -scale] as const].sort(
    ([a], [b]) => a - b,
  );
  const sign = Math.sign(all[0]?.[1] ?? 1);
  return JSON.stringify([
    all.map(([index, factor]) => [index, factor * sign]),
    base,
    kind === 'at-most',
    only,
  ]);
};

/** Of all accepted votes, the best for every target, and every equation once. */
const select = (votes: readonly Vote[]): readonly Vote[] => {
  const equations = new Set<string>();
  const best = new Map<string, Vote>();
  for (const vote of [...votes].filter(isAccepted).sort((a, b) => b.score - a.score || a.miss - b.miss)) {
    const equation = equationOf(vote.hypothesis);
    if (equations.has(equation)) continue;
    equations.add(equation);
    const { kind, only } = vote.hypothesis;
    const target = [vote.hypothesis.target, kind === 'at-most', only].join();
    if (!best.has(target)) best.set(target, vote);
  }
  return [...best.values()].sort((a, b) => a.hypothesis.target - b.hypothesis.target);
};

const softLines = (lines: readonly Line[]): ReadonlySet<number> =>
  new Set(lines.filter(({ roles }) => roles.intensive && !roles.share).map(({ index }) => index));

/** A deviation of income printed positive runs the other way: those rows get the mirrored relation. */
const mirrorIncome = (grid: Grid, vote: Vote): readonly Vote[] => {
  const { hypothesis } = vote;
  if (hypothesis.kind !== 'deviation' || hypothesis.axis !== 'columns') return [vote];
  const rows = vote.broken.filter((row) => grid.rows[row]?.roles.income);
  if (rows.length === 0) return [vote];
  const mirrored = voteOn(grid, {
    ...hypothesis,
    terms: hypothesis.terms.map(({ index, factor }) => ({ index, factor: -factor })),
    only: rows,
    because: [...hypothesis.because, 'income is printed positive, so its deviation runs the other way'],
  });
  if (mirrored.against > 0) return [vote];
  return [voteOn(grid, { ...hypothesis, except: [...(hypothesis.except ?? []), ...rows] }), mirrored];
};

/** A net of costs and positive income is a plain sum in columns that already are deviations. */
const plainInDifferences = (grid: Grid, vote: Vote): readonly Vote[] => {
  const { hypothesis } = vote;
  const signs = new Set(hypothesis.terms.map(({ factor }) => factor));
  const columns = vote.broken.filter((column) => grid.columns[column]?.roles.difference);
  if (signs.size < 2 || columns.length === 0) return [vote];
  const plain = voteOn(grid, {
    ...hypothesis,
    terms: hypothesis.terms.map(({ index }) => ({ index, factor: 1 })),
    only: columns,
    because: [...hypothesis.because, 'deviations add whatever their sign'],
  });
  if (plain.for === 0) return [vote];
  return [voteOn(grid, { ...hypothesis, except: [...(hypothesis.except ?? []), ...columns] }), plain];
};

const inferInGrid = (grid: Grid): readonly Relation[] => {
  const softColumns = softLines(grid.columns);
  const softRows = softLines(grid.rows);
  const rowLines = grid.rows.map((line, index) => ({ ...line, kind: grid.table.rows[index]?.kind ?? 'row' }));
  const columnLines = grid.columns.map((line) => ({ ...line, kind: 'row' as const }));

  const sums = findSums(grid, rowLines, 'rows', softColumns);
  const rowVotes = select([
    ...sums.flatMap(({ vote }) => plainInDifferences(grid, vote)),
    ...listPartGroups(grid.table)
      .filter(({ parts }) => parts.length > 1)
      .map((group) => voteOn(grid, partHypothesis(group), softColumns))
      .filter((vote) => vote.telling >= 2 && vote.against <= 1),
    ...(grid.height > COMPARED_ROWS ? [] : comparisonHypotheses(grid.rows, 'rows'))
      .filter(({ target }) => grid.table.rows[target]?.kind !== 'sum')
      .map((hypothesis) => voteOn(grid, hypothesis, softColumns)),
  ]);
  const columnVotes = select([
    ...findSums(grid, columnLines, 'columns', softRows).map(({ vote }) => vote),
    ...comparisonHypotheses(grid.columns, 'columns').map((hypothesis) => voteOn(grid, hypothesis, softRows)),
  ]).flatMap((vote) => mirrorIncome(grid, vote));

  return [...rowVotes, ...columnVotes].map((vote, at) =>
    relationOf(
      vote.hypothesis,
      `${vote.hypothesis.axis}-${vote.hypothesis.kind}-${vote.hypothesis.target}-${at}`,
      'firm',
      evidenceOf(vote),
    ),
  );
};

/**
 * Finds the relations that a printed table obeys: sums over the right rows, nets with their sign, differences and deviations
 * with their base, shares, percentages, ceilings, results carried forward.
 *
 * Names and row kinds propose, the figures decide. Every line votes: a line in which several figures meet speaks with the
 * improbability of an accident, a line that merely repeats a figure speaks faintly, a line that does not agree speaks against. So
 * one wrong cell does not hide the relation that shows it, and columns that happen to add up are not taken for a rule.
 *
 * @param table - the table, raw strings as printed
 * @returns the relations, rows first, each with the evidence that it was inferred from; empty when nothing can be checked
 * @throws `table-ragged` when a row has more or fewer cells than the table has columns
 *
 * @example
 * ```ts
 * import { inferRelations } from '@sdn/budget-adjustments/reconcile';
 *
 * const [total] = inferRelations({
 *   id: 'requests',
 *   columns: ['Mnkr'],
 *   rows: [
 *     { label: 'Inventarier', kind: 'row', cells: ['5,0'] },
 *     { label: 'Park', kind: 'row', cells: ['8,8'] },
 *     { label: 'Totalt', kind: 'sum', cells: ['13,8'] },
 *   ],
 * });
 * total?.kind; // => 'sum'
 * total?.terms.map(({ index }) => index); // => [0, 1]
 * ```
 *
 * @category Reconciliation
 */
export const inferRelations = (table: PrintedTable): readonly Relation[] => inferInGrid(readGrid(table));
