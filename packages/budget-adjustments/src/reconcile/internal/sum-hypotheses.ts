import type { PrintedRowKind } from '../printed-table.ts';
import type { Relation, RelationKind } from '../relation.ts';
import type { Line } from './grid.ts';
import type { Hypothesis } from './hypothesis.ts';

/** A line of a table that may belong to a sum. */
export interface SumLine extends Line {
  readonly kind: PrintedRowKind;
}

/** A line that no sum has taken in yet. */
export interface OpenLine {
  readonly index: number;
  /** The row that it is printed indented under: such rows add beside it or are part of it, all alike. */
  readonly group: number | undefined;
  readonly income: boolean;
  readonly sum: boolean;
}

/** The lines that stand open where a sum is met, and where it may be expected to begin. */
export interface OpenLines {
  readonly lines: readonly OpenLine[];
  /** After the last heading. */
  readonly heading: number;
  /** After the last heading or sum. */
  readonly since: number;
}

/** What holds for a whole table. */
export interface SumContext {
  readonly axis: Relation['axis'];
  /** Whether income is printed positive, so that a net subtracts it. */
  readonly positiveIncome: boolean;
  /** Lines that are comparisons already: a net's signs there are settled apart. */
  readonly differences: readonly number[];
}

/** One reading of a sum: where it begins, which indented groups it adds, and what it then says. */
export interface SumReading {
  readonly from: number;
  /** Whether it begins where nothing says that a sum begins: then several columns must bear it out. */
  readonly isBold: boolean;
  readonly hypothesis: Hypothesis;
}

/** More groups of indented rows than this are taken to mean the same, all of them. */
const GROUPS = 6;
/** In a stack no higher than this a sum may begin anywhere. */
const SHORT = 14;

const groupChoices = (groups: readonly number[]): readonly (readonly number[])[] =>
  groups.length > GROUPS
    ? [[], groups]
    : groups.reduce<readonly (readonly number[])[]>(
        (all, group) => [...all, ...all.map((some) => [...some, group])],
        [[]],
      );

// Where a sum may begin: after a heading, before or after an earlier sum, at the top.
const boundaries = ({ lines, heading, since }: OpenLines): ReadonlySet<number> => {
  const found = new Set<number>([since, heading, 0]);
  const sums = lines.flatMap((line, at) => (line.sum ? [at] : [])).slice(-GROUPS);
  for (const at of sums) found.add(at).add(at + 1);
  return found;
};

// Nets and running totals take earlier sums in, a grand total takes everything in, other sums their own lines.
const usualStart = ({ roles }: SumLine, { lines, heading, since }: OpenLines): number => {
  const candidates = roles.grand ? [0] : roles.net || roles.after ? [heading, 0] : [since, heading, 0];
  return candidates.find((from) => lines.length - from >= 2) ?? 0;
};

/**
 * Whether a net is asked for: costs and income together.
 *
 * @param lines - the members of a sum
 * @returns true when some are income and some are not
 */
const isMixed = (lines: readonly { readonly income: boolean }[]): boolean =>
  lines.some(({ income }) => income) && lines.some(({ income }) => !income);

// Factors of costs and of income with what the table's way of printing income takes from their odds.
const signings = (
  mixed: boolean,
  positiveIncome: boolean,
): readonly (readonly [number, number, number])[] => {
  if (!mixed) return [[1, 1, 0]];
  return positiveIncome
    ? [
        [1, -1, 0],
        [-1, 1, 0.1],
        [1, 1, 0.3],
      ]
    : [
        [1, 1, 0],
        [1, -1, 0.3],
        [-1, 1, 0.3],
      ];
};

const kindOf = (members: readonly OpenLine[]): RelationKind => {
  if (members.length === 1) return 'carried';
  return isMixed(members) ? 'net' : 'sum';
};

const priorOf = (target: SumLine, members: readonly OpenLine[]): number => {
  if (members.length === 1) return target.roles.before ? 2.8 : 1.5;
  if (target.kind === 'sum') return 3;
  return target.roles.total ? 2.6 : 1;
};

/**
 * The sums that a line may be of the given members, one for every way of signing costs and income.
 *
 * @param context - what holds for the table
 * @param target - the line of the sum
 * @param members - the lines it would take in
 * @param malus - what speaks against these members, as a decimal logarithm
 * @returns the hypotheses, the likeliest first
 */
export const signedSums = (
  context: SumContext,
  target: SumLine,
  members: readonly OpenLine[],
  malus: number,
): readonly Hypothesis[] => {
  const mixed = isMixed(members);
  return signings(mixed, context.positiveIncome).map(([plain, income, against]) => ({
    kind: kindOf(members),
    axis: context.axis,
    target: target.index,
    scale: 1,
    terms: members.map((member) => ({ index: member.index, factor: member.income ? income : plain })),
    except: mixed && context.differences.length > 0 ? context.differences : undefined,
    prior: priorOf(target, members) - malus - against,
    because: [
      `"${target.label}" is ${target.kind === 'sum' ? 'set as a sum' : 'named a total'}`,
      ...(mixed ? [`income is printed ${context.positiveIncome ? 'positive' : 'negative'}`] : []),
    ],
  }));
};

/**
 * Every way of reading a sum over the lines above it.
 *
 * @param context - what holds for the table
 * @param target - the line of the sum
 * @param open - the lines that stand open
 * @returns the readings; a sum over one line repeats an earlier sum
 */
export const sumReadings = (context: SumContext, target: SumLine, open: OpenLines): readonly SumReading[] => {
  const usual = usualStart(target, open);
  const expected = boundaries(open);
  const anywhere = open.lines.length <= SHORT ? open.lines.keys() : [];
  const starts = [...new Set([...expected, ...anywhere])].filter((from) => from < open.lines.length);
  return starts.flatMap((from) => {
    const suffix = open.lines.slice(from);
    const groups = [...new Set(suffix.flatMap(({ group }) => group ?? []))];
    return groupChoices(groups).flatMap((chosen) => {
      const members = suffix.filter(({ group }) => group === undefined || chosen.includes(group));
      const repeats = members.length === 1 && members[0]?.sum === true;
      if (members.length < 2 && !repeats) return [];
      return signedSums(context, target, members, from === usual ? 0 : 0.4).map((hypothesis) => ({
        from,
        isBold: !expected.has(from),
        hypothesis,
      }));
    });
  });
};
