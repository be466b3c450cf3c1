import { IndicatorCalcError } from '../errors.ts';
import type { RollUpMethod, RollUpPart } from '../roll-up.ts';

const methods: readonly string[] = ['sum', 'last', 'ratio-of-sums', 'unweighted-mean', 'weighted-mean'];

const problemOf = (method: Partial<RollUpMethod>, over: RollUpPart['over']): string | undefined => {
  const { aggregation } = method;
  if (aggregation === undefined || !methods.includes(aggregation)) {
    return `aggregation is ${String(aggregation)}; name one of ${methods.join(', ')}. Percentages go by ratio-of-sums.`;
  }
  if (aggregation.endsWith('-mean') && !('reason' in method && method.reason)) {
    return `${aggregation} needs a reason. Use ratio-of-sums, or say why a mean is right.`;
  }
  if (aggregation === 'last' && over === 'organisations') {
    return "last cannot choose among organisations; use it with over: 'periods'.";
  }
  return undefined;
};

/** Refuses a method that is not named, lacks its reason, or cannot run over what it is asked to. */
export const checkMethod = (method: RollUpMethod, over: RollUpPart['over']): void => {
  const problem = problemOf(method, over);
  if (problem !== undefined) throw new IndicatorCalcError('aggregation-unfit', problem, { method, over });
};

/** Refuses to add percentages up. */
export const checkAdditive = (unit: string | undefined, method: RollUpMethod): void => {
  if (method.aggregation !== 'sum' || unit === undefined || !/^(%|‰|procent|promille)$/i.test(unit.trim()))
    return;
  throw new IndicatorCalcError(
    'aggregation-unfit',
    `values in ${unit} do not add up; give numerators and denominators and use ratio-of-sums, or name a mean with a reason.`,
    { unit },
  );
};
