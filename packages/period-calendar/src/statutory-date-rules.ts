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

/** A statutory date as data: what is due, when, by which law, and the years it holds. */
export interface StatutoryDateRule {
  /** Stable name in English. */
  readonly id: string;
  /** What is due, in Swedish. */
  readonly title: string;
  /** Law and paragraph. */
  readonly source: string;
  /** First calendar year in which such a date falls. */
  readonly validFrom: number;
  /** Last calendar year in which such a date falls; absent while the rule is in force. */
  readonly validTo?: number | undefined;
  /** When it is due; `election-day` falls in election years alone. */
  readonly due: YearlyDue | DueAfterInterimPeriod | 'election-day';
  /** Month and day, `MM-DD`, of the later date allowed for special reasons (särskilda skäl). */
  readonly exception?: string | undefined;
  /** What an election year changes. */
  readonly inElectionYear?: 'newly-elected-council' | undefined;
}

const municipalAct = 'Kommunallag (2017:725) 11 kap.';

const rules: readonly StatutoryDateRule[] = [
  {
    id: 'annual-report',
    title: 'Årsredovisning till fullmäktige och revisorer',
    source: `${municipalAct} 20 §`,
    validFrom: 2018,
    due: { monthDay: '04-15', concerns: -1 },
  },
  {
    id: 'interim-report',
    title: 'Delårsrapport till fullmäktige och revisorer',
    source: `${municipalAct} 16 §`,
    validFrom: 2018,
    due: { monthsAfter: 2 },
  },
  {
    id: 'budget-proposal',
    title: 'Förslag till budget',
    source: `${municipalAct} 8–11 §§`,
    validFrom: 2018,
    due: { monthDay: '10-31', concerns: 1 },
    exception: '11-30',
  },
  {
    id: 'budget-adoption',
    title: 'Budget fastställd av fullmäktige',
    source: `${municipalAct} 8–11 §§`,
    validFrom: 2018,
    due: { monthDay: '11-30', concerns: 1 },
    exception: '12-31',
    inElectionYear: 'newly-elected-council',
  },
  {
    id: 'election-day',
    title: 'Val till kommunfullmäktige',
    source: 'Vallag (2005:837) 1 kap. 3 §',
    validFrom: 2018,
    due: 'election-day',
  },
];

/**
 * The statutory dates in force in a year, as data (lagstadgade datum).
 *
 * `listReportingDates` uses them; give it a changed copy to follow a change of law before this package does.
 *
 * @param year - calendar year in which the dates fall
 * @param edition - the rules to choose from; those this package knows by default
 * @returns the rules in force; of this package's none before 2018, when kommunallag (2017:725) took force
 *
 * @example
 * ```ts
 * import { statutoryDateRules } from '@sdn/period-calendar';
 *
 * statutoryDateRules(2026).map(({ id }) => id); // =>
 * // ['annual-report', 'interim-report', 'budget-proposal', 'budget-adoption', 'election-day']
 * statutoryDateRules(2017); // => []
 * ```
 *
 * @category Dates that matter
 */
export const statutoryDateRules = (
  year: number,
  edition: readonly StatutoryDateRule[] = rules,
): readonly StatutoryDateRule[] =>
  edition.filter(({ validFrom, validTo = year }) => validFrom <= year && year <= validTo);
