import type { Target } from '../target.ts';
import { isNone } from './read-cell.ts';
import { readNumber, type ReadNumber, skipPlusMinus } from './read-number.ts';
import { readSpan } from './read-span.ts';
import { readUnit } from './read-unit.ts';
import { readWords } from './read-words.ts';
import { afterAbout, endOfText, isDigit, skipBlanks, stripTags, tidy } from './text.ts';

/** Words before a number that make it a ceiling or a floor, bound included. */
const BOUND =
  /^(?:som )?(?:(högst|mest|max(?:imalt|imum)?\.?|upp till|≤|<=)|minst|lägst|min(?:imum)?\.?|≥|>=)\s*(?=[\d+±\u2212-])/i;
/** The same without the bound; "under 2022" is a time. */
const STRICT_BOUND =
  /^(?:(under|(?:färre|mindre|lägre) än|<)|över|(?:fler|mer|högre) än|>)\s*(?=[\d+\u2212-])(?!(?:19|20)\d\d$)/i;
/** A change in per cent: "% energieffektivisering relativt 2018", "% lägre än föregående år", "% effektivisering". */
const RELATIVE =
  /^(?:%|procent) (?:(.*?) ?(?:relativt|jämfört med|i förhållande till|än|från|mot) (?:(?:år )?(\d{4})|föregående år)|(\S*(?:minskning|effektivisering|sänkning|ökning|höjning)))$/i;
/** The change first: "minska med 2 %" says "2 % minskning". */
const CHANGE_BY = /^(?:ska(?:ll)? )?(ök|minsk)(?:a|ar|as|ning) med (\d.*?(?:%|procent))(?= |$)/;
/** A bound after its number: "85 % eller mer" says "minst 85 %". */
const BOUND_AFTER = / eller (?:(mindre|färre|lägre|kortare)|mer|fler|högre|längre)$/i;
/** "mellan 80 och 85 %" says "80 till 85 %". */
const BETWEEN = /^mellan (.*) och (?=\d)/;
const TAG = /<\/?[a-z]/i;
const DECREASE = /minsk|effektivis|lägre|sänk/i;
const INCREASE = /ök|höj|högre/i;

// The way a text says that a value shall move.
const changeIn = (words: string): 'increase' | 'decrease' | undefined =>
  DECREASE.test(words) ? 'decrease' : INCREASE.test(words) ? 'increase' : undefined;

// A band around `centre` whose width starts at an index.
const readBand = (raw: string, text: string, at: number, end: number, centre: string): Target | undefined => {
  const number = readNumber(text, at);
  const unit = number && readUnit(text, number.end, end);
  if (number === undefined || unit === undefined) return undefined;
  return { kind: 'within', raw, centre, value: number.value, decimals: number.decimals, unit };
};

// Whether more follows than a unit "%" or "procent": most cells are spared the expression.
const mayBeRelative = (text: string, from: number, end: number): boolean =>
  end > from + 7 && (text.charCodeAt(from) === 0x25 || text.charCodeAt(from) === 0x70);

// A change in per cent, counted from last year where no year is named; `rest` is what stands after the number.
const readRelative = (raw: string, { value, decimals }: ReadNumber, rest: string): Target | undefined => {
  const match = RELATIVE.exec(rest);
  if (match === null) return undefined;
  const what = match[1] ?? match[3] ?? '';
  const baseYear = match[2] === undefined ? undefined : Number(match[2]);
  return { kind: 'relative', raw, value, decimals, unit: '%', what, change: changeIn(what), baseYear };
};

const readNumeric = (
  raw: string,
  text: string,
  start: number,
  end: number,
  kind: 'level' | 'at-most' | 'at-least',
): Target | undefined => {
  const width = skipPlusMinus(text, start);
  if (width >= 0) return readBand(raw, text, width, end, '0');
  const number = readNumber(text, start);
  if (number === undefined) return undefined;
  const from = skipBlanks(text, number.end);
  const relative = mayBeRelative(text, from, end)
    ? readRelative(raw, number, tidy(text.slice(from, end)))
    : undefined;
  if (relative !== undefined) return relative;
  const unit = readUnit(text, number.end, end);
  if (unit !== undefined) return { kind, raw, value: number.value, decimals: number.decimals, unit };
  const half = skipPlusMinus(text, from);
  if (half >= 0) return readBand(raw, text, half, end, number.value);
  return kind === 'level' ? readSpan(raw, number, tidy(text.slice(from, end))) : undefined;
};

// Reads a target; undefined when its text fits nothing. Tags are rare: they are taken out only when the text fits nothing with them.
const readText = (raw: string, text: string): Target | undefined => {
  const start = skipBlanks(text, 0);
  const end = endOfText(text);
  if (isNone(text, start, end)) return { kind: 'none', raw };
  const numeric = readNumeric(raw, text, start, end, 'level');
  if (numeric !== undefined || isDigit(text.charCodeAt(start)) || TAG.test(text)) return numeric;
  return readPhrase(raw, tidy(text.slice(start, end)));
};

// A target that begins with words.
const readPhrase = (raw: string, words: string): Target | undefined => {
  const plain = readWords(raw, words);
  if (plain !== undefined) return plain;
  const strict = STRICT_BOUND.exec(words);
  const bound = strict ?? BOUND.exec(words);
  if (bound !== null) {
    const kind = bound[1] === undefined ? 'at-least' : 'at-most';
    const target = readNumeric(raw, words, bound[0].length, words.length, kind);
    return strict !== null && target?.kind === kind ? { ...target, strict: true } : target;
  }
  const rest = afterAbout(words);
  if (rest !== undefined) {
    const target = readNumeric(raw, rest, 0, rest.length, 'level');
    return target?.kind === 'level' ? { ...target, approximate: true } : undefined;
  }
  const lower = words.toLowerCase();
  const numberFirst = lower.replace(CHANGE_BY, '$2 $1ning').replace(BETWEEN, '$1 till ');
  const target = readNumeric(raw, numberFirst, 0, numberFirst.length, 'level');
  return target?.kind === 'level' ? undefined : target;
};

// A number whose bound stands after it.
const readBoundAfter = (raw: string): Target | undefined => {
  const words = tidy(raw.trim());
  const bound = BOUND_AFTER.exec(words);
  if (bound === null) return undefined;
  const kind = bound[1] === undefined ? 'at-least' : 'at-most';
  return readNumeric(raw, words, 0, bound.index, kind);
};

/**
 * Reads any target; a text that fits nothing is `unparsed`.
 *
 * @param raw - the cell as printed
 * @returns the target
 */
export const readTarget = (raw: string): Target =>
  readText(raw, raw) ??
  readBoundAfter(raw) ??
  (raw.includes('<') ? readText(raw, stripTags(raw)) : undefined) ?? { kind: 'unparsed', raw };
