import { IndicatorCalcError } from '../errors.ts';
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

const unfit = (message: string, observation: Observation): never => {
  throw new IndicatorCalcError('aggregation-unfit', message, { organisation: observation.organisation });
};

const sumsOf = (observation: Observation, method: RollUpMethod): Sums | MissingKind => {
  if ('missing' in observation) return observation.missing;
  const who = observation.organisation;
  if (method.aggregation === 'ratio-of-sums') {
    if (!('numerator' in observation)) {
      return unfit(
        `${who} reports one value; ratio-of-sums needs its numerator and denominator. Ask for both, or name unweighted-mean with a reason.`,
        observation,
      );
    }
    const denominator = toDecimal(observation.denominator, `denominator of ${who}`);
    if (denominator.isNegative() && !denominator.isZero()) {
      throw new IndicatorCalcError(
        'denominator-negative',
        `denominator of ${who} is ${denominator.toString()}; expected zero or more. Give the number of persons, answers or kronor behind the share.`,
        { organisation: who },
      );
    }
    const numerator = toDecimal(observation.numerator, `numerator of ${who}`);
    return denominator.isZero() ? 'not-applicable' : [numerator, denominator];
  }
  if (!('value' in observation)) {
    return unfit(
      `${who} reports a numerator and a denominator; use ratio-of-sums, or give the numerator as value.`,
      observation,
    );
  }
  const value = toDecimal(observation.value, `value of ${who}`);
  if (method.aggregation !== 'weighted-mean') return [value, new Decimal(1)];
  if (observation.weight === undefined)
    return unfit(`${who} has no weight; weighted-mean needs one for every value.`, observation);
  const weight = toDecimal(observation.weight, `weight of ${who}`);
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
    throw new IndicatorCalcError(
      'observations-mixed',
      `an observation of ${organisation} has no period; over periods every observation needs one.`,
      { organisation },
    );
  }
  const sums = sumsOf(observation, method);
  if (typeof sums === 'string')
    return missingPart([{ missing: sums, members: [member] }], { method, over, of, sex, unit });
  const [numerator, denominator] = sums;
  return {
    method,
    over,
    of,
    sex: sex ?? 'total',
    unit,
    numerator,
    denominator,
    reported: [member],
    missing: [],
  };
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
      `${unexpected.join(', ')} reported but is not among the expected; add it to expected or leave its observation out.`,
      { unexpected },
    );
  }
  const members = [...wanted].filter((member) => !present.has(member));
  return missingPart(members.length === 0 ? [] : [{ missing: 'not-reported', members }], { method, over });
};
