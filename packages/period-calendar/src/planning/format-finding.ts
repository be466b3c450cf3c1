import type { Language } from '../period.ts';
import type { IntervalFinding, IntervalFindingCode } from './interval-finding.ts';

const texts: Readonly<Record<Language, Readonly<Record<IntervalFindingCode, string>>>> = {
  sv: {
    'date-invalid': 'är inget datum',
    'start-after-end': 'ligger efter slutdatum',
    'start-inside-month': 'är inte den första i en månad',
    'end-inside-month': 'är inte den sista i en månad',
    'leap-day': 'är en skottdag, som de flesta år saknar',
  },
  en: {
    'date-invalid': 'is not a date',
    'start-after-end': 'comes after the end date',
    'start-inside-month': 'is not the first of a month',
    'end-inside-month': 'is not the last of a month',
    'leap-day': 'is a leap day, which most years lack',
  },
};

const fields = {
  sv: { start: 'Startdatum', end: 'Slutdatum' },
  en: { start: 'Start date', end: 'End date' },
} as const;

/**
 * A finding about an activity's dates as a sentence.
 *
 * @param finding - from `validateInterval`
 * @param language - of the sentence
 * @returns the sentence
 *
 * @example
 * ```ts
 * import { formatFinding, validateInterval } from '@sdn/period-calendar/planning';
 *
 * validateInterval({ start: '2021-01-31', end: '2021-06-30' }).map((finding) => formatFinding(finding, 'sv')); // =>
 * // ['Startdatum 2021-01-31 är inte den första i en månad.']
 * ```
 *
 * @category Intervals
 */
export const formatFinding = (finding: IntervalFinding, language: Language): string =>
  `${fields[language][finding.path[0]]} ${finding.date} ${texts[language][finding.code]}.`;
