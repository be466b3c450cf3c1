import { tidy, isBlank, isDigit, skipBlanks } from './text.ts';

const PERCENT = 0x25;
/** A unit printed right after its number: a percent sign, or letters with at most a power ("5m2"), but no exponent ("1e4"). */
const GLUED = /^(?:[%‰°]|(?!e\d)\p{L}+[23]?(?![\p{L}\d]))/iu;
/** Words that begin the rest of a sentence or a date, not a unit, and the word that joins two things. */
const NO_UNIT =
  /^(?:av|till|eller|och|men|samt|ska|skall|är|i|på|med|som|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?= |$)| eller /iu;
/** What the unit is counted per: "per 1 000 invånare", "st/100 barn". */
const PER = /(?:\bper |\/ ?)\d[\d ]*/u;
/** Another number makes two figures of a cell: "80 % (77 %)". */
const SECOND_NUMBER = /[ (-]\d/u;
const MAX_WORDS = 6;

const isLetter = (code: number): boolean =>
  ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) ||
  (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x250);
const isSign = (code: number): boolean => code === PERCENT || code === 0x2030 || code === 0xb0;
/** Characters inside a unit beside letters, digits, blanks and signs. */
const INNER = '-./·²³()';

/**
 * The unit between an index and the end of a text, blanks folded: "" when nothing stands there,
 * undefined when what stands there is no unit. Units are kept as printed, never translated.
 *
 * @param text - the text
 * @param at - the index
 * @param to - where the text ends
 * @returns the unit, "" or undefined
 */
export const readUnit = (text: string, at: number, to: number): string | undefined => {
  const from = skipBlanks(text, at);
  if (from >= to) return '';
  const first = text.charCodeAt(from);
  // The full stop of a sentence, not of a unit such as "avd.".
  const end = text.charAt(to - 1) === '.' && isSign(text.charCodeAt(to - 2)) ? to - 1 : to;
  if (end === from + 1 && first === PERCENT) return '%';
  if (!isLetter(first) && !isSign(first)) return undefined;
  let words = 1;
  for (let index = from + 1; index < end; index += 1) {
    const code = text.charCodeAt(index);
    if (isBlank(code)) words += 1;
    else if (!isLetter(code) && !isDigit(code) && !INNER.includes(text.charAt(index)) && !isSign(code))
      return undefined;
  }
  if (words > MAX_WORDS) return undefined;
  const unit = text.slice(from, end);
  if (from === at && !GLUED.test(unit)) return undefined;
  const folded = words === 1 ? unit : tidy(unit);
  if (NO_UNIT.test(folded) || (words > 1 && SECOND_NUMBER.test(folded.replace(PER, '')))) return undefined;
  return folded;
};
