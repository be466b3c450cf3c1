import type { Relation } from '../relation.ts';
import type { Line } from './grid.ts';
import type { Hypothesis } from './hypothesis.ts';

type Draft = Omit<Hypothesis, 'axis'>;

const term = (line: Line, factor: number) => ({ index: line.index, factor });

// Every choice of at most three of the lines, the empty one first.
const subsets = (lines: readonly Line[]): readonly (readonly Line[])[] =>
  lines
    .slice(0, 3)
    .reduce<readonly (readonly Line[])[]>(
      (all, line) => [...all, ...all.map((some) => [...some, line])],
      [[]],
    );

const pairs = (lines: readonly Line[]): readonly (readonly [Line, Line])[] =>
  lines.flatMap((a) => lines.filter((b) => b !== a).map((b) => [a, b] as const));

// What the names of a minuend and a subtrahend are worth under a heading that compares.
const comparisonPrior = (target: Line, from: Line, less: Line, alone: boolean): number => {
  const bonus = alone ? 0.5 : 0;
  if (target.roles.deviation) {
    if (from.roles.budget && (less.roles.forecast || less.roles.outcome)) return 2.5 + bonus;
    if (less.roles.budget && (from.roles.forecast || from.roles.outcome)) return 2.4 + bonus;
    return 0.8 + bonus;
  }
  const [later, earlier] = [from.roles.year, less.roles.year];
  if (later !== undefined && earlier !== undefined && later !== earlier)
    return (later > earlier ? 2.3 : 1.7) + bonus;
  return (from.index > less.index ? 1.4 : 1.2) + bonus;
};

// `target = a − b`, with requested and other adjustments on the side of the budget or left out.
const comparisons = (target: Line, others: readonly Line[]): readonly Draft[] => {
  const plain = others.filter(
    ({ roles }) => !roles.difference && !roles.adjustment && !roles.percent && !roles.ceiling,
  );
  const adjustments = others.filter(({ roles }) => roles.adjustment);
  return pairs(plain).flatMap(([from, less]) =>
    subsets(adjustments).map((chosen) => {
      const side = less.roles.budget && !from.roles.budget ? -1 : 1;
      const asked = chosen.filter(({ roles }) => roles.requested).length;
      return {
        kind: target.roles.deviation ? ('deviation' as const) : ('difference' as const),
        target: target.index,
        scale: 1,
        terms: [term(from, 1), ...chosen.map((line) => term(line, side)), term(less, -1)],
        prior:
          comparisonPrior(target, from, less, plain.length === 2) +
          0.2 * asked -
          0.2 * (chosen.length - asked),
        because: [`"${target.label}" names a comparison of "${from.label}" and "${less.label}"`],
      };
    }),
  );
};

// `net = cost − income`, `cost + income` where income is printed negative, or the other way round.
const nets = (target: Line, others: readonly Line[]): readonly Draft[] => {
  const costs = others.filter(({ roles }) => roles.cost);
  const incomes = others.filter(({ roles }) => roles.income);
  return costs.flatMap((cost) =>
    incomes.flatMap((income) =>
      (
        [
          [1, -1],
          [1, 1],
          [-1, 1],
        ] as const
      ).map(([a, b]) => ({
        kind: 'net' as const,
        target: target.index,
        scale: 1,
        terms: [term(cost, a), term(income, b)],
        prior: 2.6 - 0.05 * (Math.abs(target.index - cost.index) + Math.abs(target.index - income.index)),
        because: [`"${target.label}" names the net of "${cost.label}" and "${income.label}"`],
      })),
    ),
  );
};

// `plan = frame + adjustments`.
const adjusted = (target: Line, others: readonly Line[]): readonly Draft[] =>
  others
    .filter(({ roles }) => roles.budget && !roles.difference)
    .flatMap((base) =>
      subsets(others.filter(({ roles }) => roles.adjustment))
        .filter((chosen) => chosen.length > 0)
        .map((chosen) => ({
          kind: 'adjusted' as const,
          target: target.index,
          scale: 1,
          terms: [term(base, 1), ...chosen.map((line) => term(line, 1))],
          prior: 0.5,
          because: [`"${target.label}" may be "${base.label}" with its adjustments`],
        })),
    );

// A named percentage of another column, or a ceiling of it.
const shares = (target: Line, others: readonly Line[]): readonly Draft[] => {
  const share = target.roles.share;
  if (!share) return [];
  return others
    .filter(({ roles }) => !roles.share && !roles.difference)
    .map((base) => ({
      kind: target.roles.ceiling ? ('at-most' as const) : ('share' as const),
      target: target.index,
      scale: share.under,
      terms: [term(base, share.over)],
      prior: 1,
      because: [`"${target.label}" names ${share.over}/${share.under} of another figure`],
    }));
};

// One column in per cent of another, or a change in per cent.
const percentages = (target: Line, others: readonly Line[]): readonly Draft[] => {
  const { percent, share } = target.roles;
  if (!percent || share) return [];
  const plain = others.filter(({ roles }) => !roles.percent);
  const draft = { target: target.index, scale: 1, because: [`"${target.label}" is in per cent`] };
  return pairs(plain).flatMap(([over, base]) => [
    { ...draft, kind: 'percentage' as const, terms: [term(over, 1)], base: base.index, prior: 1 },
    ...[over, base].map((whole) => ({
      ...draft,
      kind: 'change-percentage' as const,
      terms: [term(over, 1), term(base, -1)],
      base: whole.index,
      prior: whole === base ? 0.9 : 0.8,
    })),
  ]);
};

// `to next year = from last year + result`, each with the sign that its heading gives a surplus.
const carries = (target: Line, others: readonly Line[]): readonly Draft[] => {
  const froms = others.filter(({ roles }) => roles.carriedFrom);
  const results = others.filter(({ roles }) => roles.result && !roles.carriedFrom && !roles.carriedTo);
  const sign = (line: Line, fallback: number): number =>
    (line.roles.surplus ?? fallback) * (target.roles.surplus ?? 1);
  return froms.flatMap((from) =>
    [undefined, ...results].flatMap((result) =>
      [1, -1].map((fallback) => ({
        kind: 'carry-forward' as const,
        target: target.index,
        scale: 1,
        terms: [term(from, sign(from, fallback)), ...(result ? [term(result, sign(result, fallback))] : [])],
        prior: 1 + (result?.roles.surplus ? 0.3 : 0),
        because: [`"${target.label}" carries on "${from.label}"`],
      })),
    ),
  );
};

// `target = a ± b` without any name for it: only many telling lines can bear it out.
const unnamed = (target: Line, others: readonly Line[]): readonly Draft[] => {
  // A forecast that equals the budget with its adjustments in most lines is balance, not a rule.
  const plain = others.filter(({ roles }) => !roles.forecast && !roles.outcome && !roles.percent);
  return plain.flatMap((a, at) =>
    plain.slice(at + 1).flatMap((b) =>
      [1, -1].map((factor) => ({
        kind: factor === 1 ? ('sum' as const) : ('difference' as const),
        target: target.index,
        scale: 1,
        terms: [term(a, 1), term(b, factor)],
        prior: -2.5,
        because: [],
      })),
    ),
  );
};

/**
 * The hypotheses that the headings of columns, or the labels of rows, give rise to.
 *
 * @param lines - the rows or columns
 * @param axis - whether it relates rows or columns
 * @returns the hypotheses, every target with its own
 */
export const comparisonHypotheses = (lines: readonly Line[], axis: Relation['axis']): readonly Hypothesis[] =>
  lines.flatMap((target) => {
    const others = lines.filter((line) => line !== target);
    const { roles } = target;
    return [
      ...(roles.difference && !roles.percent ? comparisons(target, others) : []),
      ...(roles.net ? nets(target, others) : []),
      ...(roles.budget || roles.total ? adjusted(target, others) : []),
      ...(roles.carriedTo ? carries(target, others) : []),
      ...shares(target, others),
      ...percentages(target, others),
      ...(axis === 'columns' && lines.length <= 14 && !roles.forecast && !roles.outcome && !roles.percent
        ? unnamed(target, others)
        : []),
    ].map((draft) => ({ ...draft, axis }));
  });
