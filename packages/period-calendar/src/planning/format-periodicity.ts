import type { Language } from '../period.ts';
import type { Periodicity } from './periodicity.ts';

const names: Readonly<Record<Language, Readonly<Record<Periodicity, string>>>> = {
  sv: {
    month: 'Månad',
    quarter: 'Kvartal',
    tertial: 'Tertial',
    half: 'Halvår',
    year: 'År',
    biennial: 'Vartannat år',
  },
  en: {
    month: 'Month',
    quarter: 'Quarter',
    tertial: 'Tertial',
    half: 'Half-year',
    year: 'Year',
    biennial: 'Every other year',
  },
};

/**
 * The word that a periodicity column prints.
 *
 * @param periodicity - the periodicity
 * @param language - `sv` by default
 * @returns the word; `parsePeriodicity` reads it back
 *
 * @example
 * ```ts
 * import { formatPeriodicity } from '@sdn/period-calendar/planning';
 *
 * formatPeriodicity('biennial'); // => 'Vartannat år'
 * ```
 *
 * @category Periodicity
 */
export const formatPeriodicity = (periodicity: Periodicity, language: Language = 'sv'): string =>
  names[language][periodicity];
