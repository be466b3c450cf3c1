import type { Explanation } from '../explanation.ts';
import type { Decimal } from './decimal.ts';

type Figure = Decimal | string | number;

/**
 * Builds an explanation from figures as they are.
 *
 * @param rule - the rule applied
 * @param source - where the rule stands
 * @param inputs - the inputs by name
 * @param steps - what each step gives, how, and the result
 * @param rounding - where anything was rounded
 * @returns the explanation, as plain JSON
 */
export const explain = (
  rule: string,
  source: string,
  inputs: Readonly<Record<string, Figure>>,
  steps: readonly (readonly [what: string, calculation: string, value: Figure])[],
  rounding = 'none',
): Explanation => ({
  rule,
  source,
  inputs: Object.fromEntries(Object.entries(inputs).map(([name, figure]) => [name, String(figure)])),
  steps: steps.map(([what, calculation, value]) => ({ what, calculation, value: String(value) })),
  rounding,
});

/**
 * A template for calculations with figures in them, exact; its texts have no escapes.
 *
 * @param texts - the texts around the figures
 * @param figures - the figures
 * @returns the text
 */
export const show = (texts: TemplateStringsArray, ...figures: readonly Figure[]): string =>
  String.raw(texts, ...figures);
