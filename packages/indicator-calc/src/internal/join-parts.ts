import { IndicatorCalcError } from '../errors.ts';
import type { MissingKind } from '../missing.ts';
import type { MissingGroup, RollUp, RollUpMethod, RollUpPart, RollUpResult } from '../roll-up.ts';
import { checkAdditive } from './check-method.ts';
import { Decimal } from './decimal.ts';
import { listMembers } from './part-of.ts';
import { toDecimal } from './decimal-input.ts';

const kinds: readonly MissingKind[] = ['not-reported', 'not-applicable', 'suppressed', 'not-yet-measured'];

/** The one value that all parts share; a part without any figure may leave it open. */
const agree = <K extends 'of' | 'sex' | 'unit'>(parts: readonly RollUpPart[], field: K): RollUpPart[K] => {
  const values = new Set(
    parts.filter((part) => part.reported.length > 0 || part[field] !== undefined).map((part) => part[field]),
  );
  if (values.size > 1) {
    const found = [...values].map((value) => value ?? 'none');
    throw new IndicatorCalcError(
      'observations-mixed',
      `${field === 'of' ? 'the period (or organisation)' : field} differs: ${found.join(', ')}; expected one. Roll each up by itself.`,
      { field, found },
    );
  }
  return [...values][0];
};

const refuseDuplicates = (parts: readonly RollUpPart[]): void => {
  const seen = new Set<string>();
  for (const member of parts.flatMap(listMembers)) {
    if (seen.has(member)) {
      throw new IndicatorCalcError(
        'observation-duplicate',
        `${member} is there twice; expected one observation each. Remove one, or roll up each sex and period by itself.`,
        { member },
      );
    }
    seen.add(member);
  }
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

const resultOf = (
  method: RollUpMethod,
  numerator: Decimal,
  denominator: Decimal,
  reported: number,
  notApplicable: number,
): RollUpResult => {
  if (reported === 0) {
    return notApplicable > 0
      ? { status: 'not-applicable', reason: 'zero-denominator' }
      : { status: 'missing', reason: 'nothing-reported' };
  }
  switch (method.aggregation) {
    case 'sum':
    case 'last':
      return { status: 'value', value: numerator };
    case 'ratio-of-sums':
      return { status: 'value', value: numerator.times(method.factor ?? 100).dividedBy(denominator) };
    default:
      return { status: 'value', value: numerator.dividedBy(denominator) };
  }
};

/** Joins parts of one kind. Sums are exact and lists are sorted, so the order of the parts does not matter. */
export const joinParts = (
  method: RollUpMethod,
  over: RollUpPart['over'],
  parts: readonly RollUpPart[],
): RollUp => {
  refuseDuplicates(parts);
  const unit = agree(parts, 'unit');
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
    of: agree(parts, 'of'),
    sex: agree(parts, 'sex'),
    unit,
    numerator,
    denominator,
    reported,
    missing,
    result: resultOf(method, numerator, denominator, reported.length, notApplicable),
    coverage: { reported: reported.length, notApplicable, of: reported.length + absent },
  };
};
