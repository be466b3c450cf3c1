import type { Target } from '../target.ts';
import { missingIn } from './missing-words.ts';

/** "öka", "Ökning", "ska minska", "Minskning jämfört med 2020"; with a level to reach ("från 75 till 80 %") it is more than a direction. */
const DIRECTION =
  /^(?:ska(?:ll)? )?(?:(ök)|minsk)(?:a|ar|as|at|ad|ade|ning|ande)(?: trend)?\.?(?: (?:jämfört med|från|mot|relativt) ((?!.* till ).*))?$/i;
/** "Högre än föregående år", "lägre än 2019". */
const THAN =
  /^(?:(högre|fler|mer)|lägre|färre|mindre) än (?:föregående år|förra året|(?:år |utfallet )?((?:19|20)\d\d))$/i;
/** "Tas fram av nämnd/ styrelse", "Beslutas av nämnden". */
const DELEGATED = /^(?:tas fram|fastställs|beslutas|sätts) av ./i;
/** "Fastställs 2020", "Faststälts t1", "Tas fram under 2021": also as misspelt. */
const PENDING =
  /^(?:fasts[tä]\S*|beslutas|tas fram)(?: |$)|^(?:ännu )?(?:ej|inte) (?:fastställ\S*|satt|beslutat|bestämt)$/i;
/** "Inget årsmål", "målvärde saknas". */
const NONE = /^(?:inget (?:års)?mål|(?:års)?mål(?:värde)? saknas)$/i;
/** When a body shall set the target: "nämnden under 2022", "KF till T1". */
const WHEN = / (?:(?:under|till|i|vid|senast) )?(?:(?:19|20)\d\d|t\d).*$/;
const YEAR = /(?:^|\D)((?:19|20)\d\d)(?!\d)/;
const TERTIAL = /\bt(?:ertial(?:rapport)?)?\.? ?([123])(?!\d)/i;

// "nämnden" as "nämnd", "styrelsen" as "styrelse".
const indefinite = (body: string): string =>
  body.endsWith('nämnden') ? body.slice(0, -2) : body.endsWith('styrelsen') ? body.slice(0, -1) : body;

const pendingUntil = (words: string): string | undefined => {
  const year = YEAR.exec(words)?.[1];
  const tertial = TERTIAL.exec(words)?.[1];
  if (tertial === undefined) return year;
  return year === undefined ? `T${tertial}` : `${year}-T${tertial}`;
};

// "nämnd/ styrelse" as ["nämnd", "styrelse"], the definite form taken off.
const listBodies = (words: string): readonly string[] =>
  (/[ ,]/.test(words) ? words.split(/ ?\/ ?|, ?| och /) : words.split('/')).map(indefinite);

/**
 * Reads a target that is words alone; undefined when they fit nothing. `words` has its blanks folded.
 *
 * @param raw - the cell as printed
 * @param words - the words
 * @returns the target, or undefined
 */
export const readWords = (raw: string, words: string): Target | undefined => {
  const direction = DIRECTION.exec(words) ?? THAN.exec(words);
  if (direction !== null) {
    const change = direction[1] === undefined ? 'decrease' : 'increase';
    const year = YEAR.exec(direction[2] ?? '')?.[1];
    return year === undefined
      ? { kind: 'direction', raw, change }
      : { kind: 'direction', raw, change, baseYear: Number(year) };
  }
  if (DELEGATED.test(words)) {
    const lower = words.toLowerCase();
    return {
      kind: 'delegated',
      raw,
      to: listBodies(lower.slice(lower.indexOf(' av ') + 4).replace(WHEN, '')),
    };
  }
  if (PENDING.test(words)) return { kind: 'pending', raw, until: pendingUntil(words) };
  if (NONE.test(words) || missingIn(words) !== undefined) return { kind: 'none', raw };
  return undefined;
};
