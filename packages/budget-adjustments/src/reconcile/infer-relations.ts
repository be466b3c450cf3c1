import { comparisonHypotheses } from './internal/compare-hypotheses.ts';
import { type Grid, type Line, readGrid } from './internal/grid.ts';
import {
  better,
  evidenceOf,
  type Hypothesis,
  isAccepted,
  relationOf,
  type Vote,
  voteOn,
} from './internal/hypothesis.ts';
import { listPartGroups, partHypothesis } from './internal/part-hypotheses.ts';
import { findSums } from './internal/find-sums.ts';
import type { SumContext } from './internal/sum-hypotheses.ts';
import type { PrintedTable } from './printed-table.ts';
import type { Relation } from './relation.ts';

/** Rows beyond this number are lines of a ledger; their labels are not searched for comparisons between rows. */
const COMPARED_ROWS = 40;

// The figures that a hypothesis brings together: of all ways to relate the same ones, only the best is kept.
const figuresOf = ({ target, terms, base, kind, only }: Hypothesis): string =>
  [kind === 'at-most', base, only, [target, ...terms.map(({ index }) => index)].sort((a, b) => a - b)].join(
    '|',
  );

// Of all accepted votes, the best for every target, and no two over the same figures.
const select = (votes: readonly Vote[]): readonly Vote[] => {
  const seen = new Set<string>();
  const best = new Map<string, Vote>();
  for (const vote of [...votes].filter(isAccepted).sort((a, b) => b.score - a.score || a.miss - b.miss)) {
    const figures = figuresOf(vote.hypothesis);
    if (seen.has(figures)) continue;
    seen.add(figures);
    const { kind, only } = vote.hypothesis;
    const target = [vote.hypothesis.target, kind === 'at-most', only].join();
    if (!best.has(target)) best.set(target, vote);
  }
  return [...best.values()].sort((a, b) => a.hypothesis.target - b.hypothesis.target);
};

const softLines = (lines: readonly Line[]): ReadonlySet<number> =>
  new Set(lines.filter(({ roles }) => roles.intensive && !roles.share).map(({ index }) => index));

// A comparison turned round: b − a.
const turned = (hypothesis: Hypothesis): Hypothesis => ({
  ...hypothesis,
  terms: hypothesis.terms.map(({ index, factor }) => ({ index, factor: -factor })),
});

const differenceColumns = (grid: Grid): readonly number[] =>
  grid.columns.filter(({ roles }) => roles.difference).map(({ index }) => index);

// Whether a table prints income positive: one convention for all its rows.
const printsIncomePositive = (grid: Grid): boolean => {
  const plain = grid.columns.filter(({ roles }) => !roles.difference);
  const income = grid.rows.filter(({ roles }) => roles.income);
  const sum = income
    .flatMap(({ index }) => plain.map((column) => grid.value[index * grid.width + column.index] as number))
    .reduce((total, value) => total + value, 0);
  return sum > 0;
};

// A deviation of income printed positive runs the other way: those rows get the relation turned round.
const turnForIncome = (grid: Grid, vote: Vote): readonly Vote[] => {
  const { hypothesis } = vote;
  if (hypothesis.axis !== 'columns' || hypothesis.kind !== 'deviation' || vote.against === 0) return [vote];
  if (!printsIncomePositive(grid)) return [vote];
  const only = grid.rows.filter(({ roles }) => roles.income).map(({ index }) => index);
  const except = [...(hypothesis.except ?? []), ...only];
  const splits = [hypothesis, turned(hypothesis)].map((costs) => [
    voteOn(grid, { ...costs, except }),
    voteOn(grid, {
      ...turned(costs),
      only,
      because: [...costs.because, 'income is printed positive, so its deviation runs the other way'],
    }),
  ]);
  const against = (votes: readonly Vote[]): number => votes.reduce((sum, one) => sum + one.against, 0);
  const [best = [vote]] = splits.sort((a, b) => against(a) - against(b));
  const bothSpeak = best.every((one) => one.for > 0);
  return bothSpeak && against(best) < vote.against ? best : [vote];
};

// A net of costs and positive income may be a plain sum in columns that are comparisons already.
const netInDifferences = (grid: Grid, vote: Vote): readonly Vote[] => {
  const { hypothesis } = vote;
  const only = hypothesis.kind === 'net' ? hypothesis.except : undefined;
  if (!only) return [vote];
  const plain = {
    ...hypothesis,
    terms: hypothesis.terms.map(({ index }) => ({ index, factor: 1 })),
    because: [...hypothesis.because, 'deviations add whatever their sign'],
  };
  const [asElsewhere, added] = [hypothesis, plain].map((one) =>
    voteOn(grid, { ...one, only, except: undefined }),
  ) as [Vote, Vote];
  return better(asElsewhere, added) === asElsewhere
    ? [voteOn(grid, { ...hypothesis, except: undefined })]
    : [vote, added];
};

const inferInGrid = (grid: Grid): readonly Relation[] => {
  const softColumns = softLines(grid.columns);
  const softRows = softLines(grid.rows);
  const rowLines = grid.rows.map((line, index) => ({ ...line, kind: grid.table.rows[index]?.kind ?? 'row' }));
  const columnLines = grid.columns.map((line) => ({ ...line, kind: 'row' as const }));

  const positiveIncome = printsIncomePositive(grid);
  const differences = differenceColumns(grid);
  const rowContext: SumContext = {
    axis: 'rows',
    positiveIncome,
    differences: differences.length < grid.width ? differences : [],
  };
  const columnContext: SumContext = { axis: 'columns', positiveIncome: false, differences: [] };
  const rowVotes = select([
    ...findSums(grid, rowLines, rowContext, softColumns).flatMap((vote) => netInDifferences(grid, vote)),
    ...listPartGroups(grid.table)
      .filter(({ parts }) => parts.length > 1)
      .map((group) => voteOn(grid, partHypothesis(group), softColumns))
      .filter((vote) => vote.telling >= 2 && vote.against <= 1),
    ...(grid.height > COMPARED_ROWS ? [] : comparisonHypotheses(grid.rows, 'rows'))
      .filter(({ target }) => grid.table.rows[target]?.kind !== 'sum')
      .map((hypothesis) => voteOn(grid, hypothesis, softColumns)),
  ]);
  const columnVotes = select([
    ...findSums(grid, columnLines, columnContext, softRows).filter((vote) => vote.for > 0),
    ...comparisonHypotheses(grid.columns, 'columns').map((hypothesis) => voteOn(grid, hypothesis, softRows)),
  ]).flatMap((vote) => turnForIncome(grid, vote));

  return [...rowVotes, ...columnVotes].map((vote, at) =>
    relationOf(
      vote.hypothesis,
      `${vote.hypothesis.axis}-${vote.hypothesis.kind}-${vote.hypothesis.target}-${at}`,
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
 * @throws `row-ragged` when a row has more or fewer cells than the table has columns
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
