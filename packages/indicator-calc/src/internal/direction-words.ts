import type { Better } from '../indicator-report.ts';
import type { DirectionWord } from '../suggest-direction.ts';

/** Words of an expected result that say which way is good. */
const RESULT =
  /(?<closest>(?:max |högst )?(?:\+\/?[-−]|±))|(?<!\p{L})(?:(?<lower>högst|max(?:imalt)?|minsk\p{L}*|färre|lägre|sänk\p{L}*)|(?<higher>minst|lägst|ök(?:a|ar|ad|at|ade|ning)|fler|högre|höj\p{L}*))(?!\p{L})/giu;

/** Words of a title, as stems: whatever they stand for is bad, good, or best near a number. A negation turns what comes after it. */
const TITLE = new RegExp(
  [
    '(?<negation>(?<!\\p{L})(?:inte|ej|aldrig|utan)(?!\\p{L}))',
    '(?<lower>(?:sjukfrånvaro|omsättning|utsläpp|konsult)\\p{L}*|ekonomiskt bistånd|(?:barn|elever) per (?:grupp|anställd)' +
      '|(?<!\\p{L})(?:förskolebarn per anställd|vräk|avhys|klimatpåverk|köpt energi|energi(?:använd|förbruk)|ofrivillig|saknar|brott|våld|utsatt|hot(?!ell)|skad|olyck|klagomål|väntetid|vänta|diskrimin|kräns?k|mobb|alkohol|narkotika|tobak|vapen|arbetslös|långtids|hyreskostnad|budgetföljsam|åter (?:blir|aktual)|återaktual|möter)\\p{L}*)',
    '(?<higher>(?:nöjd|trygg|index|effektivis)\\p{L}*' +
      '|(?<!\\p{L})(?:triv|uppfyll|klarar|behåller|självförsörj|legitimera|kvalitetsindik|självvärder|påverka|delaktig|deltar|god|goda|bra|lätt|genomför|uppfölj|återbruk|ekologisk|miljöbräns|stockholmsjobb|feriejobb|praktikplats|tillhandahåll|erbjud|uppmuntra|trevlig|väl bemött|motsvara|överenskom|säkerställ|fullfölj|avvärj|förbättra|nyttja|certifi|respekt|hjälp på önskade|kända)\\p{L}*)',
    '(?<closest>prognossäker\\p{L}*)',
  ].join('|'),
  'giu',
);

const OPPOSITE = { lower: 'higher', higher: 'lower', closest: 'closest' } as const;

const betterIn = (groups: Readonly<Record<string, string | undefined>> | undefined): Better | undefined =>
  (['lower', 'higher', 'closest'] as const).find((better) => groups?.[better] !== undefined);

/**
 * The words of an expected result that tell a direction.
 *
 * @param text - the text
 * @returns the words, in order
 */
export const findDirectionWords = (text: string): readonly DirectionWord[] =>
  [...text.matchAll(RESULT)].flatMap(({ 0: word, groups }) => {
    const better = betterIn(groups);
    return better === undefined ? [] : [{ word, better, from: 'expected-result' as const, text }];
  });

/** What a share is taken of ("Andel anmälda för brott som …") tells nothing; what comes after it does. */
const POPULATION = /^andel(?:en)? .*?(?= som | där | i vilk)/iu;

/**
 * The words of a title that tell a direction, each turned by a negation before it.
 *
 * @param title - the title
 * @returns the words, in order
 */
export const findTitleWords = (title: string): readonly DirectionWord[] => {
  let negatedBy: string | undefined;
  return [...title.replace(POPULATION, '').matchAll(TITLE)].flatMap(({ 0: word, groups }) => {
    const better = betterIn(groups);
    const negation = negatedBy;
    if (better === undefined || /^saknar$/iu.test(word)) negatedBy = word;
    if (better === undefined) return [];
    return {
      word,
      better: negation === undefined ? better : OPPOSITE[better],
      negatedBy: negation,
      from: 'title' as const,
      text: title,
    };
  });
};
