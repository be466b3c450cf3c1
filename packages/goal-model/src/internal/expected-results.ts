import type { ExpectedResult } from '../goal.ts';

/**
 * The id of an expected result, or `<goal id>/<place>` counted from 1 when it has none.
 *
 * @param goal - id of the goal that it stands under
 * @param result - the expected result
 * @param index - its index under the goal
 * @returns the key
 */
export const keyOfExpectedResult = (goal: string, result: ExpectedResult, index: number): string =>
  result.id ?? `${goal}/${index + 1}`;
