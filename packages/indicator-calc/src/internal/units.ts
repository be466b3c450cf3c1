/** Spellings of one unit; units are compared by these and printed as they stand. */
const SPELLING: Readonly<Record<string, string>> = {
  procent: '%',
  stycken: 'st',
  'st.': 'st',
  kronor: 'kr',
};

const CITY_TOTALS: readonly string[] = ['st', 'kr', 'tkr', 'mnkr', 'kWh', 'MWh', 'GWh', 'TWh'];

const spell = (unit: string): string => SPELLING[unit] ?? unit;

/**
 * Tells whether a unit is per cent, so that differences are percentage points.
 *
 * @param unit - the unit
 * @returns true when it is
 */
export const isPercent = (unit: string): boolean => spell(unit) === '%';

/**
 * Tells whether a council figure in this unit adds the boards' up: counts, money, energy.
 *
 * @param unit - the unit
 * @returns true when it does
 */
export const isCityTotal = (unit: string): boolean => CITY_TOTALS.includes(spell(unit));

/**
 * Why two units cannot be held together; undefined when they are the same.
 *
 * @param a - an integer
 * @param b - another integer
 * @returns the reason, or undefined
 */
export const unitClash = (a: string, b: string): 'unit-missing' | 'unit-differs' | undefined => {
  if (a === b || spell(a) === spell(b)) return undefined;
  return a === '' || b === '' ? 'unit-missing' : 'unit-differs';
};
