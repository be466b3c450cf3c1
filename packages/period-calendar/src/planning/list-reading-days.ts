import { checkWhole } from '../internal/check-whole.ts';
import { checkDate } from '../internal/civil.ts';
import { checkYear, monthKey, monthOrdinal } from '../internal/months.ts';
import type { CivilDate } from '../period.ts';

/** What a reading of volumes makes final or changes. */
export type ReadingEffect = 'adjusts' | 'base' | 'final';

/** When a volume is read in a year, as data. */
export interface ReadingRule {
  /** What is counted. */
  readonly subject: string;
  /** What is counted, in Swedish. */
  readonly title: string;
  /** Months with a reading, 1 to 12, in order. */
  readonly months: readonly number[];
  /** Month and day, `MM-DD`, that the year's base is read from; absent where no text names one. */
  readonly base?: string | undefined;
  /** Month whose reading is final. */
  readonly finalMonth: number;
  /** Where the rule is written. */
  readonly source: string;
}

/** A reading of volumes that moves the budget (avläsning). */
export interface ReadingDay {
  /** What is counted. */
  readonly subject: string;
  /** What is counted, in Swedish. */
  readonly title: string;
  /** Key of the month of the reading. */
  readonly month: string;
  /** The day, where a text names one. */
  readonly date?: CivilDate | undefined;
  /** `adjusts` the year's budget, is its `base`, or makes it `final`. */
  readonly effect: ReadingEffect;
  /** Where the rule is written. */
  readonly source: string;
}

const published = 'Published reports of city district boards, 2020–2024';

const rules: readonly ReadingRule[] = [
  {
    subject: 'preschool-children',
    title: 'Inskrivna barn i förskola',
    months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    base: '03-31',
    finalMonth: 12,
    source: published,
  },
  {
    subject: 'lss',
    title: 'LSS-insatser',
    months: [3, 8],
    finalMonth: 8,
    source: published,
  },
];

/**
 * The readings of volumes that move a year's budget (prestationsförändringar), and what each makes final.
 *
 * Children in preschool are read each month: 31 March is the base, December is final. LSS is read in March and August,
 * and August is final. The city decides this each year: give its decision as `readingRules` when it differs.
 *
 * @param year - calendar year
 * @param readingRules - what is read when; what the published reports say by default
 * @returns the readings by month, and within a month in the order of the rules
 * @throws `year-out-of-range`, `count-invalid` for a month that is none, `date-invalid` for a base that the year has not
 *
 * @example
 * ```ts
 * import { listReadingDays } from '@sdn/period-calendar/planning';
 *
 * const days = listReadingDays(2021);
 * days.filter(({ effect }) => effect === 'final').map(({ subject, month }) => `${subject} ${month}`); // =>
 * // ['lss 2021-08', 'preschool-children 2021-12']
 * days.find(({ effect }) => effect === 'base')?.date; // => '2021-03-31'
 * ```
 *
 * @category Dates that matter
 */
export const listReadingDays = (
  year: number,
  readingRules: readonly ReadingRule[] = rules,
): readonly ReadingDay[] => {
  checkYear(year);
  return readingRules
    .flatMap(({ subject, title, months, base, finalMonth, source }) =>
      months.map((month): ReadingDay => {
        const key = monthKey(monthOrdinal(year, checkWhole(month, `month of ${subject}`, 1, 12)));
        const date = base?.startsWith(key.slice(5))
          ? checkDate(`${year}-${base}`, `base of ${subject}`)
          : undefined;
        const effect = month === finalMonth ? 'final' : date ? 'base' : 'adjusts';
        return { subject, title, month: key, ...(date && { date }), effect, source };
      }),
    )
    .sort((a, b) => Number(a.month.slice(5)) - Number(b.month.slice(5)));
};
