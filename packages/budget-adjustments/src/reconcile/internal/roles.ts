/** What a heading or label says about its figures. */
export interface Roles {
  /** Begins with a word for a total. */
  readonly total: boolean;
  /** Has a word for a total anywhere. */
  readonly totalWithin: boolean;
  /** A total and nothing more said: it takes everything in. */
  readonly grand: boolean;
  readonly net: boolean;
  readonly difference: boolean;
  readonly deviation: boolean;
  readonly adjustment: boolean;
  readonly requested: boolean;
  readonly budget: boolean;
  readonly forecast: boolean;
  readonly outcome: boolean;
  readonly income: boolean;
  readonly cost: boolean;
  readonly percent: boolean;
  /** Figures that need not add up: prices, means, indexes, unique persons. */
  readonly intensive: boolean;
  readonly carriedFrom: boolean;
  readonly carriedTo: boolean;
  readonly result: boolean;
  readonly ceiling: boolean;
  /** A figure repeated before something is taken into account. */
  readonly before: boolean;
  /** A total that takes an earlier one in. */
  readonly after: boolean;
  /** "5 %" as 5 over 100, "2,5 %" as 25 over 1000. */
  readonly share: { readonly over: number; readonly under: number } | undefined;
  /** Sign that a surplus has in the column: "Överskott (-)" is −1. */
  readonly surplus: 1 | -1 | undefined;
  readonly year: number | undefined;
}

const shareOf = (text: string): Roles['share'] => {
  const match = /(\d{1,3})(?:,(\d{1,2}))?\s*(?:%|procent)/.exec(text);
  if (!match) return undefined;
  const decimals = match[2] ?? '';
  return { over: Number((match[1] ?? '') + decimals), under: 100 * 10 ** decimals.length };
};

const surplusOf = (text: string): Roles['surplus'] => {
  const match = /överskott\s*\(?\s*([+\-\u2212\u2013])/.exec(text);
  if (!match) return undefined;
  return match[1] === '+' ? 1 : -1;
};

/**
 * Reads the roles out of a heading or label in Swedish.
 *
 * @param label - the heading or label
 * @returns the roles
 */
export const rolesOf = (label: string): Roles => {
  const text = label.toLowerCase();
  // What stands in brackets explains the figure and does not name it.
  const name = text.replace(/\([^)]*\)/g, ' ');
  const adjustment = /justering|omslutning|prestation|volymförändring|tillägg|ombudgeter|omfördel/.test(name);
  const deviation = /avvikelse|över-?\s*\/\s*under-?skott/.test(name);
  const years = text.match(/\b(?:19|20)\d\d\b/g);
  return {
    total:
      !text.includes('unik') &&
      /^(?:summa|summering|sum|totala?t?|totalsumma|delsumma|sammanlagt|samtliga)\b/.test(name),
    totalWithin: /\b(?:totalt|summa|total)\b/.test(name),
    grand: /^(?:totalt?|summa|totalsumma|summa totalt|total summa)$/.test(name.trim()),
    net: /netto|^resultat\b|saldo/.test(name),
    deviation,
    difference:
      deviation ||
      (!adjustment &&
        /differens|\bdiff\b|skillnad|förändring|ökning|minskning|ändring|återstå|kvarstå/.test(name)),
    adjustment,
    requested: adjustment && /begärd|ansök|sökt/.test(text),
    budget: /budget|plan\b|\bram\b|anslag|\bkf\b/.test(name) && !adjustment,
    forecast: /prognos|beräkna/.test(name),
    outcome: /utfall|bokslut|redovis|inskriv|snitt|resultat/.test(name),
    income: /intäkt|inkomst/.test(name) && !name.includes('kostnad'),
    cost: /kostnad|utgift/.test(name) && !name.includes('intäkt'),
    percent: /%|procent|\bandel|följsamhet|säkerhet/.test(name),
    intensive:
      /%|procent|\bandel|följsamhet|säkerhet|snitt|medel(?:värde|tal|kostnad|ålder)|\bpris|\bper (?!verksamhet|område|den\b|\d)|kr\s*\/|index|kvot|schablon|nyckeltal|beläggning|unik/.test(
        name,
      ),
    carriedFrom:
      /ingående|överför.*från|från föregående|överskott från|underskott från|\bfrån (?:19|20)\d\d/.test(text),
    carriedTo: /utgående|överför.*till|överskott till|underskott till|\btill (?:19|20)\d\d/.test(text),
    result: /resultat|avsättning|uttag|årets/.test(name),
    ceiling: /\bmax|högst|tak\b/.test(text),
    after: name.includes('efter'),
    before: /före|innan/.test(name),
    share: shareOf(text),
    surplus: surplusOf(text),
    year: years ? Number(years.at(-1)) : undefined,
  };
};
