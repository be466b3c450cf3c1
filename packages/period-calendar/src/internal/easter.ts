import type { CivilDate } from '../period.ts';
import { addDays } from './civil.ts';

/**
 * Easter Day of a Gregorian year, by the anonymous algorithm of 1876 (Meeus, Astronomical Algorithms, chapter 8).
 *
 * @param year - from 1583
 * @returns the day
 */
export const easterDay = (year: number): CivilDate => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const rest = year % 100;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return addDays(`${year}-03-22`, epact + toSunday - 7 * late);
};
