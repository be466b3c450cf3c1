import type { Periodicity } from './definition.ts';
import { IndicatorCalcError } from './errors.ts';

const PERIODICITY: Readonly<Record<string, Periodicity>> = {
  månad: 'month',
  kvartal: 'quarter',
  tertial: 'tertial',
  halvår: 'half',
  år: 'year',
  'vartannat år': 'biennial',
};

/**
 * Reads how often an indicator is measured (periodicitet) from the word that documents print.
 *
 * @param text - "Månad", "Kvartal", "Tertial", "Halvår", "År" or "Vartannat år", in any case
 * @returns the periodicity
 * @throws 'periodicity-unreadable' for any other text
 *
 * @example
 * ```ts
 * import { parsePeriodicity } from '@sdn/indicator-calc/definitions';
 *
 * parsePeriodicity('Tertial'); // => 'tertial'
 * parsePeriodicity('ibland'); // => throws 'periodicity-unreadable'
 * ```
 *
 * @category Definition
 */
export const parsePeriodicity = (text: string): Periodicity => {
  const word = text.normalize().trim().toLowerCase();
  const periodicity = Object.hasOwn(PERIODICITY, word) ? PERIODICITY[word] : undefined;
  if (periodicity !== undefined) return periodicity;
  throw new IndicatorCalcError(
    'periodicity-unreadable',
    `${JSON.stringify(text)} is no periodicity; expected one of ${Object.keys(PERIODICITY).join(', ')}. Correct the cell or set the periodicity in code.`,
    { text },
  );
};
