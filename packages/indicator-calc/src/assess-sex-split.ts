import { Decimal } from './internal/decimal.ts';
import { type ReadSplit, readSplit, type SplitValue } from './internal/read-split.ts';
import { isPercent } from './internal/units.ts';
import type { SexSplit, SplitReason } from './sex-split.ts';

/**
 * How the value of everybody is made of those of the sexes.
 *
 * `rate`: a share or mean within each sex, so that the total is a weighted mean and lies between them (sick leave).
 * `count`: persons, who add up. `share`: shares of one whole, which add up too (1,4 % men and 34,7 % women of all staff).
 *
 * @category Sexes
 */
export type SplitKind = 'rate' | 'count' | 'share';

/**
 * How to assess a split.
 *
 * @category Sexes
 */
export interface SexSplitOptions {
  /** How total and parts hang together. */
  readonly kind: SplitKind;
  /** Unit that numbers printed without a unit are read in. */
  readonly unit?: string | undefined;
}

/**
 * The share of women that the printed figures imply, in per cent, with what rounding leaves open.
 *
 * @category Sexes
 */
export interface ImpliedShare {
  /** From the figures as printed. */
  readonly percent: Decimal;
  /** The least share that rounds to these figures. */
  readonly low: Decimal;
  /** The greatest share that rounds to these figures. */
  readonly high: Decimal;
}

/**
 * How women's value stands to men's.
 *
 * @category Sexes
 */
export interface SexGap {
  /** Women − men, in the unit of the values; absent for "%". */
  readonly absolute?: Decimal | undefined;
  /** Women − men in percentage points; only for "%". */
  readonly percentagePoints?: Decimal | undefined;
  /** Women ÷ men; absent when men have zero. */
  readonly ratio?: Decimal | undefined;
}

/**
 * What a split by sex says, in the unit of the figures.
 *
 * @category Sexes
 */
export interface SexSplitAssessment {
  /** Whether total and parts agree exactly, agree within rounding, contradict each other, or cannot be compared. */
  readonly status: 'exact' | 'within-rounding' | 'wrong' | 'not-assessable';
  /** Why they cannot be compared. */
  readonly reason?: SplitReason | undefined;
  /** How far the total lies outside what the parts allow; zero when exact. */
  readonly difference?: Decimal | undefined;
  /** How far it may lie outside for rounding alone. */
  readonly tolerance?: Decimal | undefined;
  /** Share of women; absent when wrong, or when both sexes have the same rate and any share fits. */
  readonly women?: ImpliedShare | undefined;
  /** Women against men; there also when the total is missing. */
  readonly gap?: SexGap | undefined;
  /** The comparison with its numbers, such as `8.2 <= 9.8 <= 10.1`. */
  readonly formula?: string | undefined;
}

type Whole = ReadSplit<'total' | 'women' | 'men'>['values'];

const gapOf = ({ values: { women, men }, unit }: ReadSplit<'women' | 'men'>): SexGap => {
  const difference = women.value.minus(men.value);
  const ratio = men.value.isZero() ? undefined : women.value.dividedBy(men.value);
  return isPercent(unit) ? { percentagePoints: difference, ratio } : { absolute: difference, ratio };
};

interface TotalCheck {
  readonly difference: Decimal;
  readonly tolerance: Decimal;
  readonly formula: string;
}

/** How far the total lies outside what the parts allow, and how far rounding alone can move it there. */
const checkTotal = ({ total, women, men }: Whole, kind: SplitKind): TotalCheck => {
  const [t, w, m] = [total, women, men].map(({ value }) => value.toString()) as [string, string, string];
  if (kind === 'rate') {
    const [low, high] = women.value.lessThan(men.value) ? [women, men] : [men, women];
    const below = low.value.minus(total.value);
    const above = total.value.minus(high.value);
    return {
      difference: Decimal.max(0, below, above),
      tolerance: total.halfUnit.plus((below.greaterThan(above) ? low : high).halfUnit),
      formula: low === women ? `${w} <= ${t} <= ${m}` : `${m} <= ${t} <= ${w}`,
    };
  }
  // Whole counts are counted, not rounded.
  const isCounted = kind === 'count' && [total, women, men].every(({ decimals }) => decimals === 0);
  return {
    difference: women.value.plus(men.value).minus(total.value).abs(),
    tolerance: isCounted ? new Decimal(0) : total.halfUnit.plus(women.halfUnit).plus(men.halfUnit),
    formula: `${w} + ${m} = ${t}`,
  };
};

/** Share of women in per cent as a number between 0 and 100; undefined when any share fits. */
const shareOfWomen = (kind: SplitKind, total: Decimal, women: Decimal, men: Decimal): Decimal | undefined => {
  const [part, whole] = kind === 'rate' ? [total.minus(men), women.minus(men)] : [women, women.plus(men)];
  return whole.isZero() ? undefined : Decimal.min(100, Decimal.max(0, part.times(100).dividedBy(whole)));
};

/** The share of women with the least and greatest that printed values half a unit up or down allow. */
const implyShare = ({ total, women, men }: Whole, kind: SplitKind): ImpliedShare | undefined => {
  const percent = shareOfWomen(kind, total.value, women.value, men.value);
  if (percent === undefined) return undefined;
  const isCounted = kind === 'count' && women.decimals === 0 && men.decimals === 0;
  if (isCounted) return { percent, low: percent, high: percent };
  const apart = women.value.minus(men.value).abs();
  if (kind === 'rate' && apart.lessThanOrEqualTo(women.halfUnit.plus(men.halfUnit))) {
    return { percent, low: new Decimal(0), high: new Decimal(100) };
  }
  const ends = ({ value, halfUnit }: SplitValue): Decimal[] => [value.minus(halfUnit), value.plus(halfUnit)];
  const shares = ends(total).flatMap((t) =>
    ends(women).flatMap((w) => ends(men).flatMap((m) => shareOfWomen(kind, t, w, m) ?? [])),
  );
  return { percent, low: Decimal.min(...shares), high: Decimal.max(...shares) };
};

/**
 * Holds the value of everybody against those of women and men, and tells what they imply (könsuppdelad statistik).
 *
 * Printed figures may each be off by half a unit of their last digit, so they agree exactly, within rounding, or not. Rates also
 * imply how large a share women are, which a reader can check against what is known. A missing value is never put
 * together from the others; the gap is there as soon as both sexes are. For survey answers, {@link assessSexDifference} tells
 * whether a gap is more than chance.
 *
 * @param split - total, women and men as printed or parsed
 * @param options - how they hang together, and the unit of bare numbers
 * @returns whether they agree, with the numbers behind it, share of women and gap
 * @throws `quantity-unreadable`, `text-too-long` when a printed cell cannot be read
 *
 * @example
 * ```ts
 * import { assessSexSplit } from '@sdn/indicator-calc/sexes';
 *
 * const sickLeave = assessSexSplit({ total: '9,8 %', women: '10,1 %', men: '8,2 %' }, { kind: 'rate' });
 * sickLeave.status; // => 'exact'
 * sickLeave.women?.percent.toFixed(0); // => '84'
 * sickLeave.gap?.percentagePoints?.toString(); // => '1.9'
 *
 * assessSexSplit({ total: '9,8 %', women: '9,1 %', men: '8,2 %' }, { kind: 'rate' }).status; // => 'wrong'
 * assessSexSplit({ total: '14 st', women: '4 st' }, { kind: 'count' }).reason; // => 'value-missing'
 * ```
 *
 * @category Sexes
 */
export const assessSexSplit = (split: SexSplit, options: SexSplitOptions): SexSplitAssessment => {
  const { kind, unit } = options;
  const sexes = readSplit(split, ['women', 'men'], unit);
  const gap = typeof sexes === 'string' ? undefined : gapOf(sexes);
  const read = readSplit(split, ['total', 'women', 'men'], unit);
  if (typeof read === 'string') return { status: 'not-assessable', reason: read, gap };
  const check = checkTotal(read.values, kind);
  if (check.difference.greaterThan(check.tolerance)) return { status: 'wrong', ...check, gap };
  const status = check.difference.isZero() ? 'exact' : 'within-rounding';
  return { status, ...check, women: implyShare(read.values, kind), gap };
};
