/** A date in every year. */
export interface YearlyDue {
  /** Month and day, `MM-DD`. */
  readonly monthDay: string;
  /** The year it concerns, counted from the year it falls in: 1 the next, −1 the one before. */
  readonly concerns: number;
}

/** A number of months after the end of the interim period. */
export interface DueAfterInterimPeriod {
  /** Months after the last day of the period. */
  readonly monthsAfter: number;
}

/** The later date of an exception. */
export interface StatutoryException {
  /** Month and day, `MM-DD`, of the same year. */
  readonly monthDay: string;
  /** When it holds, in English. */
  readonly when: string;
}

/** A statutory date as data: what is due, when, by which law, and the years it holds. */
export interface StatutoryDateRule {
  /** Stable name. */
  readonly id: string;
  /** What is due, in Swedish. */
  readonly title: string;
  /** What is due, in English. */
  readonly titleEn: string;
  /** Law and paragraph. */
  readonly source: string;
  /** First calendar year in which such a date falls. */
  readonly validFrom: number;
  /** Last calendar year in which such a date falls; absent while the rule is in force. */
  readonly validTo?: number | undefined;
  /** When it is due. */
  readonly due: YearlyDue | DueAfterInterimPeriod;
  /** The later date allowed in a stated case. */
  readonly exception?: StatutoryException | undefined;
  /** In an election year the newly elected council decides. */
  readonly newCouncilInElectionYear?: boolean | undefined;
}

const municipalAct = 'Kommunallag (2017:725)';

const rules: readonly StatutoryDateRule[] = [
  {
    id: 'annual-report',
    title: 'Årsredovisning till fullmäktige och revisorer',
    titleEn: 'Annual report to council and auditors',
    source: `${municipalAct} 11 kap. 20 §`,
    validFrom: 2018,
    due: { monthDay: '04-15', concerns: -1 },
  },
  {
    id: 'interim-report',
    title: 'Delårsrapport till fullmäktige och revisorer',
    titleEn: 'Interim report to council and auditors',
    source: `${municipalAct} 11 kap. 16 §`,
    validFrom: 2018,
    due: { monthsAfter: 2 },
  },
  {
    id: 'budget-proposal',
    title: 'Förslag till budget',
    titleEn: 'Budget proposal',
    source: `${municipalAct} 11 kap. 8–11 §§`,
    validFrom: 2018,
    due: { monthDay: '10-31', concerns: 1 },
    exception: { monthDay: '11-30', when: 'special reasons' },
  },
  {
    id: 'budget-adoption',
    title: 'Budget fastställd av fullmäktige',
    titleEn: 'Budget adopted by the council',
    source: `${municipalAct} 11 kap. 8–11 §§`,
    validFrom: 2018,
    due: { monthDay: '11-30', concerns: 1 },
    exception: { monthDay: '12-31', when: 'special reasons for the proposal' },
    newCouncilInElectionYear: true,
  },
];

/**
 * The statutory dates in force in a year, as data (lagstadgade datum).
 *
 * `listReportingDates` uses them; give it a changed copy to follow a change of law before this package does.
 *
 * @param year - calendar year in which the dates fall
 * @returns the rules; none before 2018, when kommunallag (2017:725) took force
 *
 * @example
 * ```ts
 * import { statutoryDateRules } from '@sdn/period-calendar';
 *
 * statutoryDateRules(2026).map(({ id }) => id); // =>
 * // ['annual-report', 'interim-report', 'budget-proposal', 'budget-adoption']
 * statutoryDateRules(2017); // => []
 * ```
 *
 * @category Dates that matter
 */
export const statutoryDateRules = (year: number): readonly StatutoryDateRule[] =>
  rules.filter(({ validFrom, validTo = year }) => validFrom <= year && year <= validTo);
