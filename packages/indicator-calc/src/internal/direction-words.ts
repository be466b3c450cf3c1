import type { Better } from '../indicator-report.ts';
import type { DirectionWord } from '../suggest-direction.ts';

/** Words of an expected result that say which way is good. */
const RESULT =
  /(?<closest>(?:max |högst )?(?:\+\/?[-−]|±))|(?<!\p{L})(?:(?<lower>högst|max(?:imalt)?|minsk\p{L}*|färre|lägre|sänk\p{L}*)|(?<higher>minst|lägst|ök(?:a|ar|ad|at|ade|ning)|fler|högre|höj\p{L}*))(?!\p{L})/giu;

/** Words of a title, as stems: whatever they stand for is bad, good, or best near a number. A negation turns what comes after it. */
const TITLE = new RegExp(
  [
    '(?<negation>(?<!\\p{L})(?:inte|ej|aldrig|utan)(?!\\p{L}))',
    '(?<averted>avvärj\\p{L}*|undvik\\p{L}*)',
    '(?<lower>\\p{L}*(?:sjukfrånvaro|omsättning|utsläpp|konsult)\\p{L}*|ekonomiskt bistånd|(?:barn|elever) per (?:grupp|anställd)' +
      '|(?<!\\p{L})(?:förskolebarn per anställd|vräk|avhys|klimatpåverk|köpt energi|energi(?:använd|förbruk)|ofrivillig|saknar|brott|våld|utsatt|hot|skad|olyck|klagomål|väntetid|vänta|diskrimin|kräns?k|mobb|alkohol|narkotika|tobak|vapen|arbetslös|långtids|hyreskostnad|budgetföljsam|åter (?:blir|aktual)|återaktual|möter)\\p{L}*)',
    '(?<higher>\\p{L}*(?:nöjd|trygg|index)\\p{L}*' +
      '|(?<!\\p{L})(?:triv|uppfyll|klarar|behåller|självförsörj|legitimera|kvalitetsindik|självvärder|påverka|delaktig|deltar|god|goda|bra|lätt|genomför|uppfölj|återbruk|ekologisk|effektivis|miljöbräns|stockholmsjobb|feriejobb|praktikplats|tillhandahåll|erbjud|förbättra|nyttja|certifi|respekt|hjälp på önskade|kända)\\p{L}*)',
    '(?<closest>prognossäker\\p{L}*)',
  ].join('|'),
  'giu',
);

const OPPOSITE = { lower: 'higher', higher: 'lower', closest: 'closest' } as const;

const betterIn = (groups: Readonly<Record<string, string | undefined>> | undefined): Better | undefined =>
  (['lower', 'higher', 'closest'] as const).find((better) => groups?.[better] !== undefined);

/** The words of an expected result that tell a direction. */
export const findDirectionWords = (text: string): readonly DirectionWord[] =>
  [...text.matchAll(RESULT)].flatMap(({ 0: word, groups }) => {
    const better = betterIn(groups);
    return better === undefined ? [] : [{ word, better, from: 'expected-result' as const, text }];
  });

/** The words of a title that tell a direction, each turned by a negation before it. */
export const findTitleWords = (text: string): readonly DirectionWord[] => {
  let words: readonly DirectionWord[] = [];
  let negatedBy: string | undefined;
  for (const { 0: word, groups } of text.matchAll(TITLE)) {
    if (groups?.['negation'] !== undefined) negatedBy = word;
    else if (groups?.['averted'] !== undefined) {
      words = words.map((found) => ({ ...found, better: OPPOSITE[found.better], negatedBy: word }));
    } else {
      const better = betterIn(groups) ?? 'closest';
      words = [
        ...words,
        { word, better: negatedBy === undefined ? better : OPPOSITE[better], negatedBy, from: 'title', text },
      ];
      if (/^saknar$/iu.test(word)) negatedBy = word;
    }
  }
  return words;
};
