import type { Relation, RelationEvidence, RelationKind, RelationTerm } from '../relation.ts';
import type { Grid } from './grid.ts';
import { emptyMeasure, EXACT, linesOf, measure, SKIPPED, WRONG } from './measure.ts';

/** A relation that may hold, with what its names are worth before the figures are asked. */
export interface Hypothesis {
  readonly kind: RelationKind;
  readonly axis: Relation['axis'];
  readonly target: number;
  readonly scale: number;
  readonly terms: readonly RelationTerm[];
  readonly base?: number | undefined;
  readonly only?: readonly number[] | undefined;
  readonly except?: readonly number[] | undefined;
  /** Decimal logarithm of the odds that the names alone give; −2.5 for a guess without any. */
  readonly prior: number;
  readonly because: readonly string[];
}

/** A hypothesis after the lines have voted. */
export interface Vote {
  readonly hypothesis: Hypothesis;
  readonly for: number;
  readonly against: number;
  /** Lines for it in which at least three figures other than zero meet. */
  readonly telling: number;
  readonly digits: number;
  readonly score: number;
  /** Lines against it, in order. */
  readonly broken: readonly number[];
  /** Smallest miss relative to the size of the figures, to choose between hypotheses that no line supports. */
  readonly miss: number;
}

/** What one broken line takes from the odds: about one printed cell in a hundred is a slip. */
const BROKEN = 2;
/** What a line gives in which a figure is merely repeated, as when nothing was adjusted. */
const REPEATED = 0.2;
const SAMPLE = 2000;

// The lines that vote: all of them, or an even sample of a long table.
const voters = (grid: Grid, axis: Relation['axis']): readonly number[] => {
  const count = linesOf(grid, axis);
  const step = Math.ceil(count / SAMPLE);
  return Array.from({ length: Math.ceil(count / step) }, (_, at) => at * step);
};

/**
 * The relation that a hypothesis states.
 *
 * @param hypothesis - what may hold
 * @param id - name of the relation
 * @param evidence - why it was inferred
 * @returns the relation
 */
export const relationOf = (hypothesis: Hypothesis, id: string, evidence?: RelationEvidence): Relation => {
  const { kind, axis, target, scale, terms, base, only, except } = hypothesis;
  return { id, kind, axis, target, scale, terms, base, only, except, evidence };
};

/**
 * Lets the lines vote on a hypothesis. A line in which several figures meet speaks with the improbability of an accident,
 * a line that only repeats a figure speaks faintly. Lines that `soft` names are not held against it.
 *
 * @param grid - the table
 * @param hypothesis - what may hold
 * @param soft - lines across in which figures need not add
 * @returns the votes
 */
export const voteOn = (grid: Grid, hypothesis: Hypothesis, soft: ReadonlySet<number> = new Set()): Vote => {
  const relation = relationOf(hypothesis, '');
  const out = emptyMeasure();
  const broken: number[] = [];
  const forgiven: number[] = [];
  let agreeing = 0;
  let telling = 0;
  let digits = 0;
  let miss = Infinity;
  for (const line of hypothesis.only ?? voters(grid, hypothesis.axis)) {
    if (hypothesis.except?.includes(line)) continue;
    measure(grid, relation, line, out);
    if (out.status === SKIPPED) continue;
    if (out.status === WRONG) {
      if (soft.has(line)) forgiven.push(line);
      else broken.push(line);
      miss = Math.min(miss, Math.abs(out.residual) / out.size);
      continue;
    }
    agreeing++;
    const meets = out.weight >= (hypothesis.kind === 'share' ? 2 : 3);
    if (meets) telling++;
    if (meets) digits += Math.min(3, Math.log10(1 + (2 * out.size) / out.slack));
    else if (out.weight === 2) digits += REPEATED;
    else if (out.status === EXACT) digits += REPEATED / 10;
  }
  const against = broken.length;
  return {
    hypothesis:
      forgiven.length > 0
        ? { ...hypothesis, except: [...(hypothesis.except ?? []), ...forgiven] }
        : hypothesis,
    for: agreeing,
    against,
    telling,
    digits,
    score: hypothesis.prior + digits - BROKEN * against,
    broken,
    miss,
  };
};

/** Names this strong carry a relation that has a single line, and that line broken. */
const STRONG = 2.5;

/**
 * Whether the figures bear a hypothesis out.
 *
 * @param vote - the relation with its votes
 * @returns true when they do
 */
export const isAccepted = (vote: Vote): boolean => {
  const { prior } = vote.hypothesis;
  if (vote.for + vote.against === 0) return false;
  if (vote.score < 0.5) return false;
  if (prior >= STRONG) return vote.against <= Math.max(1, vote.for / 4);
  const nearly = vote.against === 1 && vote.telling >= 2 && vote.digits >= 4;
  if (prior >= 0) return (vote.for > vote.against * 2 || nearly) && vote.digits >= 1;
  return vote.telling >= 4 && vote.score >= 4 && vote.against <= vote.telling / 5;
};

/** Priors closer than this say nothing. */
const CLOSE = 0.15;

/**
 * The better of two votes: the higher score, then the smaller miss.
 *
 * @param a - one
 * @param b - the other
 * @returns the one to keep
 */
export const better = (a: Vote, b: Vote): Vote => {
  // Where no line decides, the hypothesis that misses least is the one that was meant.
  const close = Math.abs(a.hypothesis.prior - b.hypothesis.prior) < CLOSE;
  if (a.for === 0 && b.for === 0 && close) return b.miss < a.miss ? b : a;
  return b.score > a.score ? b : a;
};

/**
 * The evidence of a vote, for the relation's own account.
 *
 * @param vote - the relation with its votes
 * @returns the evidence
 */
export const evidenceOf = (vote: Vote): RelationEvidence => ({
  because: vote.hypothesis.because,
  for: vote.for,
  against: vote.against,
  digits: Math.round(vote.digits * 10) / 10,
});
