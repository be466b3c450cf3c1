import { IndicatorCalcError, type IndicatorCalcErrorCode } from '../errors.ts';
import type { MissingKind } from '../missing.ts';
import type { Observation } from '../observation.ts';
import type { MissingGroup, RollUpMethod, RollUpPart } from '../roll-up.ts';
import { Decimal } from './decimal.ts';
import { toDecimal } from './decimal-input.ts';

type Sums = readonly [numerator: Decimal, denominator: Decimal];

type Head = Pick<RollUpPart, 'method' | 'over' | 'of' | 'sex' | 'unit'>;

/** Everyone a part speaks of, reported or missing. */
export const listMembers = (part: RollUpPart): readonly string[] => [
  ...part.reported,
  ...part.missing.flatMap((group) => group.members),
];

const missingPart = (missing: readonly MissingGroup[], head: Head): RollUpPart => ({
  ...head,
  numerator: new Decimal(0),
  denominator: new Decimal(0),
  reported: [],
  missing,
});

const refuse = (code: IndicatorCalcErrorCode, organisation: string, problem: string): never => {
  throw new IndicatorCalcError(code, `${organisation} ${problem}`, { organisation });
};

/** A denominator or weight, which must not be negative; zero makes the observation not applicable. */
const basisOf = (value: Decimal | string | number, name: string, organisation: string): Decimal => {
  const basis = toDecimal(value, `${name} of ${organisation}`);
  return basis.lessThan(0)
    ? refuse('denominator-negative', organisation, `has ${name} ${basis.toString()}; expected zero or more.`)
    : basis;
};

const sumsOf = (observation: Observation, { aggregation }: RollUpMethod): Sums | MissingKind => {
  if ('missing' in observation) return observation.missing;
  const who = observation.organisation;
  if (aggregation === 'ratio-of-sums') {
    if (!('numerator' in observation)) {
      return refuse(
        'aggregation-unfit',
        who,
        'gives one value; ratio-of-sums needs numerator and denominator. Ask for both.',
      );
    }
    const denominator = basisOf(observation.denominator, 'denominator', who);
    const numerator = toDecimal(observation.numerator, `numerator of ${who}`);
    return denominator.isZero() ? 'not-applicable' : [numerator, denominator];
  }
  if (!('value' in observation)) {
    return refuse(
      'aggregation-unfit',
      who,
      `gives a ratio; ${aggregation} needs a value. Use ratio-of-sums.`,
    );
  }
  const value = toDecimal(observation.value, `value of ${who}`);
  if (aggregation !== 'weighted-mean') return [value, new Decimal(1)];
  if (observation.weight === undefined) {
    return refuse('aggregation-unfit', who, 'has no weight; weighted-mean needs one for every value.');
  }
  const weight = basisOf(observation.weight, 'weight', who);
  return weight.isZero() ? 'not-applicable' : [value.times(weight), weight];
};

/** One observation as a roll-up of one. */
export const partOf = (
  observation: Observation,
  method: RollUpMethod,
  over: RollUpPart['over'],
): RollUpPart => {
  const { organisation, period, sex, unit } = observation;
  const [member, of] = over === 'organisations' ? [organisation, period] : [period, organisation];
  if (member === undefined) {
    return refuse(
      'observations-mixed',
      organisation,
      'has no period; over periods every observation needs one.',
    );
  }
  const head = { method, over, of, sex, unit };
  const sums = sumsOf(observation, method);
  if (typeof sums === 'string') return missingPart([{ missing: sums, members: [member] }], head);
  const [numerator, denominator] = sums;
  return { ...head, sex: sex ?? 'total', numerator, denominator, reported: [member], missing: [] };
};

/** Those of `expected` that no part speaks of, as not reported. */
export const absentPart = (
  parts: readonly RollUpPart[],
  expected: readonly string[],
  method: RollUpMethod,
  over: RollUpPart['over'],
): RollUpPart => {
  const present = new Set(parts.flatMap(listMembers));
  const wanted = new Set(expected);
  const unexpected = [...present].filter((member) => !wanted.has(member));
  if (unexpected.length > 0) {
    throw new IndicatorCalcError(
      'observation-unexpected',
      `${unexpected.join(', ')} reported and is not expected; add it to expected or leave it out.`,
      { unexpected },
    );
  }
  const members = [...wanted].filter((member) => !present.has(member));
  return missingPart(members.length === 0 ? [] : [{ missing: 'not-reported', members }], { method, over });
};
