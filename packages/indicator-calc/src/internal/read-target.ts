import type { Target } from '../target.ts';
import { type Integer, multiply, subtract } from './integer.ts';
import { isNone } from './read-cell.ts';
import { readNumber, type ReadNumber, skipPlusMinus } from './read-number.ts';
import { readUnit } from './read-unit.ts';
import { readWords } from './read-words.ts';
import { decimalsOf, fromScaled, toScaled } from './scaled.ts';
import { afterAbout, endOfText, isDigit, skipBlanks, stripTags, tidy } from './text.ts';

/** Words before a number that make it a ceiling or a floor, bound included. */
const BOUND =
  /^(?:som )?(?:(högst|mest|max(?:imalt|imum)?\.?|upp till|≤|<=)|minst|lägst|min(?:imum)?\.?|≥|>=)\s*(?=[\d+±\u2212-])/i;
/** The same without the bound; "under 2022" is a time. */
const STRICT_BOUND =
  /^(?:(under|(?:färre|mindre|lägre) än|<)|över|(?:fler|mer|högre) än|>)\s*(?=[\d+\u2212-])(?!(?:19|20)\d\d$)/i;
/** A change in per cent from a year: "% energieffektivisering relativt 2018", "% lägre än 2018". */
const RELATIVE = /^(?:%|procent) ?(.*?) ?(?:relativt|jämfört med|i förhållande till|än) (?:år )?(\d{4})$/i;
/** The same without a year, which means last year: "% effektivisering". */
const CHANGE_ONLY = /^(?:%|procent) (\S*(?:minskning|effektivisering|sänkning|ökning|höjning))$/i;
/** The same, the change first: "Minskning med", before "2 % relativt 2018". */
const CHANGE_BY = /^(?:ska(?:ll)? )?(?:(ök)|minsk)(?:a|ar|as|ning) med (?=\d)/i;
const CHANGED_FROM =
  /^ ?(?:%|procent)(?: (?:relativt|jämfört med|i förhållande till|från|mot) (?:(?:år )?(\d{4})|föregående år))?$/i;
/** What stands between the ends of a band: "80–85 %", "80 till 85 %"; "mellan 80 och 85 %". */
const SPAN = /^(?:[-\u2012-\u2014\u2212] ?|till )(?=\d)/i;
const BETWEEN = /^mellan (.*) och (?=\d)/i;
const YEARS = /^(?:19|20)\d\d$/;
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

// A change in per cent from a year; `tail` is what stands after the number.
const readRelative = (raw: string, value: string, decimals: number, tail: string): Target | undefined => {
  const match = RELATIVE.exec(tail);
  if (match === null) return undefined;
  const what = match[1] ?? '';
  const baseYear = Number(match[2]);
  return { kind: 'relative', raw, value, decimals, unit: '%', what, change: changeIn(what), baseYear };
};

// "Minskning med 2 % relativt 2018"; without a year it is counted from last year.
const readChangeBy = (raw: string, words: string): Target | undefined => {
  const by = CHANGE_BY.exec(words);
  const number = by === null ? undefined : readNumber(words, by[0].length);
  const from = number && CHANGED_FROM.exec(words.slice(number.end));
  if (by === null || number === undefined || from === null || from === undefined) return undefined;
  const [what, change] =
    by[1] === undefined ? (['minskning', 'decrease'] as const) : (['ökning', 'increase'] as const);
  const baseYear = from[1] === undefined ? undefined : Number(from[1]);
  const { value, decimals } = number;
  return { kind: 'relative', raw, value, decimals, unit: '%', what, change, baseYear };
};

// "80–85 %" as a band round its middle; two years are no band.
const readSpan = (raw: string, text: string, low: ReadNumber, end: number): Target | undefined => {
  const rest = tidy(text.slice(skipBlanks(text, low.end), end));
  const high = readNumber(rest, SPAN.exec(rest)?.[0].length ?? NaN);
  const unit = high && readUnit(rest, high.end, rest.length);
  if (high === undefined || unit === undefined) return undefined;
  const scale = Math.max(decimalsOf(low.value), decimalsOf(high.value));
  const [from, to] = [toScaled(low.value, scale), toScaled(high.value, scale)];
  if (from >= to || (YEARS.test(low.value) && YEARS.test(high.value))) return undefined;
  const half = (twice: Integer): string => fromScaled(multiply(twice, 5), scale + 1);
  const value = half(subtract(to, from));
  return {
    kind: 'within',
    raw,
    centre: half(subtract(to, -from)),
    value,
    decimals: Math.max(low.decimals, high.decimals, decimalsOf(value)),
    unit,
  };
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
  const { value, decimals } = number;
  const rest = skipBlanks(text, number.end);
  if (end > rest && isDigit(text.charCodeAt(end - 1))) {
    const relative = readRelative(raw, value, decimals, tidy(text.slice(rest, end)));
    if (relative !== undefined) return relative;
  }
  const unit = readUnit(text, number.end, end);
  const what = unit === undefined ? undefined : CHANGE_ONLY.exec(unit)?.[1];
  if (what !== undefined) {
    return { kind: 'relative', raw, value, decimals, unit: '%', what, change: changeIn(what) };
  }
  if (unit !== undefined) return { kind, raw, value, decimals, unit };
  const half = skipPlusMinus(text, rest);
  if (half >= 0) return readBand(raw, text, half, end, value);
  return kind === 'level' ? readSpan(raw, text, number, end) : undefined;
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
  if (BETWEEN.test(words)) {
    const span = words.replace(BETWEEN, '$1 till ');
    return readNumeric(raw, span, 0, span.length, 'level');
  }
  return readChangeBy(raw, words) ?? readWords(raw, words);
};

/**
 * Reads any target; a text that fits nothing is `unparsed`.
 *
 * @param raw - the cell as printed
 * @returns the target
 */
export const readTarget = (raw: string): Target =>
  readText(raw, raw) ??
  (raw.includes('<') ? readText(raw, stripTags(raw)) : undefined) ?? { kind: 'unparsed', raw };
