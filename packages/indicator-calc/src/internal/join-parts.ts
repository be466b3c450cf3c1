import { IndicatorCalcError } from '../errors.ts';
import type { MissingKind } from '../missing.ts';
import type { MissingGroup, RollUp, RollUpMethod, RollUpPart, RollUpResult } from '../roll-up.ts';
import { checkAdditive } from './check-method.ts';
import { Decimal } from './decimal.ts';
import { listMembers } from './part-of.ts';
import { toDecimal } from './decimal-input.ts';

const kinds: readonly MissingKind[] = ['not-reported', 'not-applicable', 'suppressed', 'not-yet-measured'];

const refuseMixed = (name: string, found: Iterable<string | undefined>): never => {
  const values = [...found].map((value) => value ?? 'none');
  throw new IndicatorCalcError(
    'observations-mixed',
    `${name} differs: ${values.join(', ')}; expected one. Roll each up by itself.`,
    { name, found: values },
  );
};

/** The one value that all parts share; a part without any figure may leave it open. */
const agree = <K extends 'of' | 'sex' | 'unit'>(
  parts: readonly RollUpPart[],
  field: K,
  name: string,
): RollUpPart[K] => {
  const said = parts.filter((part) => part.reported.length > 0 || part[field] !== undefined);
  const values = new Set(said.map((part) => part[field]));
  return values.size > 1 ? refuseMixed(name, values) : said[0]?.[field];
};

const checkMembers = (over: RollUpPart['over'], parts: readonly RollUpPart[]): void => {
  const members = parts.flatMap(listMembers).sort();
  const twice = members.find((member, index) => member === members[index + 1]);
  if (twice !== undefined) {
    throw new IndicatorCalcError(
      'observation-duplicate',
      `${twice} is there twice; expected one observation each. Remove one, or roll up each sex and period by itself.`,
      { member: twice },
    );
  }
  // Keys of one kind differ in digits alone: 2021-T1, 2021-T2.
  const kinds = new Set(members.map((member) => member.replace(/\d/g, '0')));
  if (over === 'periods' && kinds.size > 1) refuseMixed('kind of period', members);
};

const groupMissing = (parts: readonly RollUpPart[]): readonly MissingGroup[] => {
  const groups = parts.flatMap((part) => part.missing);
  return kinds
    .map((missing) => ({
      missing,
      members: groups
        .filter((group) => group.missing === missing)
        .flatMap((group) => group.members)
        .sort(),
    }))
    .filter((group) => group.members.length > 0);
};

/** The part of the latest period; period keys of one kind sort as text. */
const latest = (parts: readonly RollUpPart[]): readonly RollUpPart[] => {
  const periods = parts.map((part) => part.reported.at(-1) ?? '').sort();
  return parts.filter((part) => part.reported.at(-1) === periods.at(-1));
};

const resultOf = (method: RollUpMethod, numerator: Decimal, denominator: Decimal): RollUpResult => {
  const isSum = method.aggregation === 'sum' || method.aggregation === 'last';
  const factor = method.aggregation === 'ratio-of-sums' ? (method.factor ?? 100) : 1;
  return { status: 'value', value: isSum ? numerator : numerator.times(factor).dividedBy(denominator) };
};

const nothing = (notApplicable: number): RollUpResult =>
  notApplicable > 0
    ? { status: 'not-applicable', reason: 'zero-denominator' }
    : { status: 'missing', reason: 'nothing-reported' };

/** Joins parts of one kind. Sums are exact and lists are sorted, so the order of the parts does not matter. */
export const joinParts = (
  method: RollUpMethod,
  over: RollUpPart['over'],
  parts: readonly RollUpPart[],
): RollUp => {
  checkMembers(over, parts);
  const unit = agree(parts, 'unit', 'unit');
  checkAdditive(unit, method);
  const withFigures = parts.filter((part) => part.reported.length > 0);
  const counted = method.aggregation === 'last' ? latest(withFigures) : withFigures;
  const sum = (field: 'numerator' | 'denominator'): Decimal =>
    counted.reduce((total, part) => total.plus(toDecimal(part[field], field)), new Decimal(0));
  const [numerator, denominator] = [sum('numerator'), sum('denominator')];
  const reported = withFigures.flatMap((part) => part.reported).sort();
  const missing = groupMissing(parts);
  const notApplicable = missing.find((group) => group.missing === 'not-applicable')?.members.length ?? 0;
  const absent = missing.reduce((count, group) => count + group.members.length, 0);
  return {
    method,
    over,
    of: agree(parts, 'of', over === 'organisations' ? 'period' : 'organisation'),
    sex: agree(parts, 'sex', 'sex'),
    unit,
    numerator,
    denominator,
    reported,
    missing,
    result: reported.length === 0 ? nothing(notApplicable) : resultOf(method, numerator, denominator),
    coverage: { reported: reported.length, notApplicable, of: reported.length + absent },
  };
};
