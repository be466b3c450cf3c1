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

const listFits = (fits: (spelling: string) => boolean): readonly Periodicity[] =>
  spellings.filter(([, list]) => list.split(' ').some(fits)).map(([periodicity]) => periodicity);

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
  const [exact] = listFits((spelling) => spelling === letters);
  if (exact) return exact;
  const near = listFits(
    (spelling) => Math.min(spelling.length, letters.length) > 4 && isOneSlip(spelling, letters),
  );
  // One slip away from two of them ("halår") is a guess, not a reading.
  if (near[0] && near.length === 1) return near[0];
  throw unreadable('periodicity-unreadable', text, 0, expected);
};
