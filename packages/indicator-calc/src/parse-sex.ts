import { IndicatorCalcError } from './errors.ts';
import type { Sex } from './observation.ts';

/**
 * The letters that Swedish statistics use for {@link Sex}: T totalt, K kvinnor, M män.
 *
 * @category Sexes
 */
export const sexCodes: Readonly<Record<Sex, 'T' | 'K' | 'M'>> = { total: 'T', women: 'K', men: 'M' };

const WORDS: Readonly<Record<Sex, RegExp>> = {
  total: /^(?:t|tot|totalt?|samtliga|alla|båda könen|total)$/iu,
  women: /^(?:k|f|kvinnor|flickor|kvinnor ?\/ ?flickor|women|girls|female)$/iu,
  men: /^(?:m|män|pojkar|män ?\/ ?pojkar|men|boys|male)$/iu,
};

/**
 * Reads what tables call the sexes (kön): T, K, M, "Kvinnor/flickor", "Män/pojkar", "Totalt".
 *
 * @param text - letter or word, in any case, with any blanks around
 * @returns the sex
 * @throws `sex-unreadable` for anything else
 *
 * @example
 * ```ts
 * import { parseSex, sexCodes } from '@sdn/indicator-calc/codes';
 *
 * parseSex('Kvinnor/flickor'); // => 'women'
 * sexCodes[parseSex('M')]; // => 'M'
 * parseSex('annat'); // => throws 'sex-unreadable'
 * ```
 *
 * @category Sexes
 */
export const parseSex = (text: string): Sex => {
  const word = text.slice(0, 40).normalize().trim();
  const found = (Object.keys(WORDS) as Sex[]).find((sex) => WORDS[sex].test(word));
  if (found !== undefined) return found;
  throw new IndicatorCalcError(
    'sex-unreadable',
    `${JSON.stringify(word)} names no sex; expected T, K or M, or words such as kvinnor, flickor, män, pojkar, totalt. Leave a value without sex as total.`,
    { text: word },
  );
};
