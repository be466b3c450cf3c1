import { BudgetAdjustmentsError } from '../errors.ts';
import type { ResultUnitRules } from './rules.ts';

const shares = { yearlyShare: '0.05', fundShare: '0.10', coverWithinYears: 1 } as const;

const editions: readonly ResultUnitRules[] = [
  {
    id: '2003',
    validFrom: 2003,
    validTo: 2019,
    ...shares,
    extensions: [],
    source: 'Stockholms stad, rules for result units from 2003',
  },
  {
    id: '2020',
    validFrom: 2020,
    validTo: 2022,
    ...shares,
    extensions: [],
    source: 'Stockholms stad, Regler för ekonomisk förvaltning, as revised by the city council 2 March 2020',
  },
  {
    id: '2023-temporary',
    validFrom: 2023,
    validTo: 2025,
    ...shares,
    extensions: [{ from: 2023, to: 2024, coverBy: 2025 }],
    source: 'the rules of 2020 with the temporary rule of the city council, June 2023',
  },
  {
    id: '2020',
    validFrom: 2026,
    ...shares,
    extensions: [],
    source: 'the rules of 2020, after the temporary rule of 2023 to 2025',
  },
];

/**
 * The edition of the city's rules for result units (resultatenheter) that applies to a year.
 *
 * The rules are data: pass them to {@link settleResultUnit}, or pass your own edition in the same form.
 *
 * @param year - the year that is closed
 * @returns the edition with its source
 * @throws `rules-unknown` for a year before 2003
 *
 * @example
 * ```ts
 * import { resultUnitRules } from '@sdn/budget-adjustments';
 *
 * resultUnitRules(2021).yearlyShare; // => '0.05'
 * resultUnitRules(2024).extensions; // => [{ from: 2023, to: 2024, coverBy: 2025 }]
 * resultUnitRules(1999); // => throws 'rules-unknown'
 * ```
 *
 * @category Result units
 */
export const resultUnitRules = (year: number): ResultUnitRules => {
  const edition = editions.find(({ validFrom, validTo = Infinity }) => validFrom <= year && year <= validTo);
  if (edition !== undefined) return edition;
  throw new BudgetAdjustmentsError(
    'rules-unknown',
    `No edition of the rules for result units is known for ${year}; expected a year from 2003. Pass your own edition as data.`,
    { year },
  );
};
