import type { Target } from '../target.ts';

/** "öka", "Ökning", "ska minska", "Minskning jämfört med 2020". */
const DIRECTION =
  /^(?:ska(?:ll)? )?(?:(ök)|minsk)(?:a|ar|as|at|ad|ade|ning|ande)\.?(?: (?:jämfört med|från|mot|relativt) .*)?$/i;
/** "Tas fram av nämnd/ styrelse", "Beslutas av nämnden". */
const DELEGATED = /^(?:tas fram|fastställs|beslutas|sätts) av ./i;
/** "Fastställs 2020", "Faststälts t1", "Tas fram under 2021": also as misspelt. */
const PENDING = /^(?:fasts[tä]\S*|beslutas|tas fram)(?: |$)/i;
const YEAR = /(?:^|\D)((?:19|20)\d\d)(?!\d)/;
const TERTIAL = /\bt(?:ertial)?\.? ?([123])(?!\d)/i;

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
  const direction = DIRECTION.exec(words);
  if (direction !== null) {
    return { kind: 'direction', raw, change: direction[1] === undefined ? 'decrease' : 'increase' };
  }
  if (DELEGATED.test(words)) {
    const lower = words.toLowerCase();
    return { kind: 'delegated', raw, to: listBodies(lower.slice(lower.indexOf(' av ') + 4)) };
  }
  if (PENDING.test(words)) return { kind: 'pending', raw, until: pendingUntil(words) };
  return undefined;
};
