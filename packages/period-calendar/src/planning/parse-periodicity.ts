import { isOneSlip } from '../internal/one-slip.ts';
import { checkText, unreadable } from '../internal/scan.ts';
import type { Periodicity } from './periodicity.ts';

// Letters only, without accents: "Halvår", "halvar" and "HALV-ÅR" are one word.
const spellings: readonly (readonly [Periodicity, string])[] = [
  ['month', 'manad manader manadsvis manatlig manatligen varjemanad month monthly everymonth'],
  ['quarter', 'kvartal kvartalsvis varjekvartal quarter quarterly everyquarter'],
  ['tertial', 'tertial tertialvis tertialer varjetertial everytertial'],
  ['half', 'halvar halvarsvis halvarlig varjehalvar half halfyear halfyearly everyhalfyear'],
  ['year', 'ar arsvis arlig arligen helar varjear year yearly annual annually everyyear'],
  ['biennial', 'vartannatar vartannat varannatar vart2ar vart2aar biennial everyotheryear everysecondyear'],
];

const expected = 'Månad, Kvartal, Tertial, Halvår, År or Vartannat år';

const lettersOf = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z2]/g, '');

const find = (fits: (spelling: string) => boolean): Periodicity | undefined =>
  spellings.find(([, list]) => list.split(' ').some(fits))?.[0];

/**
 * The periodicity that a cell prints ("Månad", "Kvartal", "Tertial", "Halvår", "År", "Vartannat år"), in Swedish or English.
 *
 * Letter case, spaces, signs and lost dots and rings do not matter, and words of five letters or more may have one slip
 * ("Tertail").
 *
 * @param text - the cell, at most 200 characters
 * @returns the periodicity
 * @throws `periodicity-unreadable`, `text-too-long`
 *
 * @example
 * ```ts
 * import { parsePeriodicity } from '@sdn/period-calendar/planning';
 *
 * parsePeriodicity('Vartannat år'); // => 'biennial'
 * parsePeriodicity(' HALVAR '); // => 'half'
 * parsePeriodicity('Tertail'); // => 'tertial'
 * parsePeriodicity('ibland'); // => throws 'periodicity-unreadable'
 * ```
 *
 * @category Periodicity
 */
export const parsePeriodicity = (text: string): Periodicity => {
  const letters = lettersOf(checkText(text, 'periodicity-unreadable', expected));
  const found =
    find((spelling) => spelling === letters) ??
    find((spelling) => spelling.length > 4 && letters.length > 4 && isOneSlip(spelling, letters));
  if (found) return found;
  throw unreadable('periodicity-unreadable', text, 0, expected);
};
