import type { LikelySlip, ReconcileCode, ReconcileFinding } from './finding.ts';

/**
 * Language of a text: Swedish or English.
 *
 * @category Reconciliation
 */
export type Language = 'sv' | 'en';
type Texts = Readonly<Record<Language, string>>;

/** `{p}` is what is printed, `{e}` what was expected, `{d}` the difference. */
const sentences: Readonly<Record<ReconcileCode, Texts>> = {
  'sum-wrong': {
    sv: 'summan stämmer inte: {p} är tryckt, {e} väntat',
    en: 'the sum does not hold: {p} printed, {e} expected',
  },
  'net-wrong': {
    sv: 'nettot stämmer inte: {p} är tryckt, {e} väntat',
    en: 'the net does not hold: {p} printed, {e} expected',
  },
  'parts-wrong': {
    sv: 'delarna stämmer inte med raden: {p} är tryckt, {e} väntat',
    en: 'the parts do not make up the row: {p} printed, {e} expected',
  },
  'difference-wrong': {
    sv: 'differensen stämmer inte: {p} är tryckt, {e} väntat',
    en: 'the difference does not hold: {p} printed, {e} expected',
  },
  'deviation-wrong': {
    sv: 'avvikelsen stämmer inte: {p} är tryckt, {e} väntat',
    en: 'the deviation does not hold: {p} printed, {e} expected',
  },
  'adjusted-wrong': {
    sv: 'ram och justeringar stämmer inte: {p} är tryckt, {e} väntat',
    en: 'frame and adjustments do not hold: {p} printed, {e} expected',
  },
  'carried-wrong': {
    sv: 'beloppet ovan upprepas fel: {p} är tryckt, {e} väntat',
    en: 'the figure above is repeated wrongly: {p} printed, {e} expected',
  },
  'carry-forward-wrong': {
    sv: 'resultatöverföringen stämmer inte: {p} är tryckt, {e} väntat',
    en: 'the carry-forward does not hold: {p} printed, {e} expected',
  },
  'share-wrong': {
    sv: 'andelen stämmer inte: {p} är tryckt, {e} väntat',
    en: 'the share does not hold: {p} printed, {e} expected',
  },
  'percentage-wrong': {
    sv: 'procenttalet stämmer inte: {p} är tryckt, {e} väntat',
    en: 'the percentage does not hold: {p} printed, {e} expected',
  },
  'ceiling-passed': {
    sv: 'taket passeras: {p} är tryckt, högst {e} väntat',
    en: 'the ceiling is passed: {p} printed, at most {e} expected',
  },
  'tables-differ': {
    sv: 'tabellerna säger olika: {p} är tryckt, {e} väntat',
    en: 'the tables differ: {p} printed, {e} expected',
  },
  'within-rounding': {
    sv: '{p} är tryckt, {e} räknat på de tryckta talen',
    en: '{p} printed, {e} computed from the printed figures',
  },
  'parts-exceed-whole': {
    sv: 'delarna är större än helheten: {p} är tryckt mot {e}',
    en: 'the parts exceed the whole: {p} printed against {e}',
  },
  'parts-remainder': {
    sv: 'delarna ger {e} av {p}; {d} är inte uppdelat',
    en: 'the parts make {e} of {p}; {d} is not divided',
  },
  'subrows-add': {
    sv: 'indragna rader räknas med i summan vid sidan av raden ovanför',
    en: 'indented rows add to the total beside the row above them',
  },
  'deviation-base': {
    sv: 'avvikelsen {p} räknas utan alla justeringar; med dem blir den {e}',
    en: 'the deviation {p} leaves adjustments out; with them it would be {e}',
  },
  'carry-forward-capped': {
    sv: 'mindre överförs än resultatet ger: {p} är tryckt, {e} räknat',
    en: 'less is carried forward than the result gives: {p} printed, {e} computed',
  },
  'sum-incomplete': {
    sv: 'rader utan belopp: {p} är tryckt, de ifyllda ger {e}',
    en: 'rows without figures: {p} printed, the filled ones make {e}',
  },
  'cell-unreadable': { sv: 'talet går inte att läsa: {p}', en: 'the figure cannot be read: {p}' },
  'decision-differs': {
    sv: 'beslut och begäran skiljer sig: {p} är tryckt, {e} väntat',
    en: 'decision and request differ: {p} printed, {e} expected',
  },
  'request-without-decision': {
    sv: 'begäran om {p} saknar beslutspunkt',
    en: 'the request of {p} has no decision',
  },
  'decision-without-request': {
    sv: 'beslutet om {p} saknar begäran',
    en: 'the decision on {p} has no request',
  },
  'request-differs-from-table': {
    sv: 'begäran och tabell skiljer sig: {p} är tryckt, {e} väntat',
    en: 'request and table differ: {p} printed, {e} expected',
  },
};

const slips: Readonly<Record<LikelySlip, Texts>> = {
  'factor-ten': { sv: 'kommatecknet har troligen flyttats', en: 'the decimal comma has probably moved' },
  'sign-flipped': { sv: 'tecknet är troligen omvänt', en: 'the sign is probably the other one' },
  'digits-swapped': {
    sv: 'två siffror har troligen bytt plats',
    en: 'two digits have probably changed places',
  },
  'digit-lost': {
    sv: 'en siffra har troligen fallit bort eller kommit till',
    en: 'a digit was probably left out or put in',
  },
  'neighbouring-row': {
    sv: 'talet har troligen hamnat på fel rad',
    en: 'the figure probably belongs to the row beside',
  },
  'neighbouring-column': {
    sv: 'talet har troligen hamnat i fel kolumn',
    en: 'the figure probably belongs to the column beside',
  },
};

const levels: Readonly<Record<ReconcileFinding['severity'], Texts>> = {
  error: { sv: 'Fel', en: 'Error' },
  rounding: { sv: 'Avrundning', en: 'Rounding' },
  info: { sv: 'Upplysning', en: 'Information' },
};

const open: Texts = {
  sv: 'något av talen i sambandet är fel',
  en: 'one of the figures in the relation is wrong',
};

// A decimal string with a comma, and a minus sign that readers of screens speak.
const printed = (decimal: string): string => decimal.replace('.', ',').replace('-', '\u2212');

/**
 * Says a finding in one sentence, in Swedish or English, ready for a report.
 *
 * @param finding - what {@link reconcileTable}, {@link reconcileTables} or {@link reconcileAdjustments} found
 * @param language - `sv` or `en`
 * @returns one line: severity, place, what is printed and expected, and the likely slip
 *
 * @example
 * ```ts
 * import { formatFinding, reconcileTable } from '@sdn/budget-adjustments/reconcile';
 *
 * const { findings } = reconcileTable({
 *   id: 'requests',
 *   columns: ['Mnkr'],
 *   rows: [
 *     { label: 'Inventarier', kind: 'row', cells: ['5,0'] },
 *     { label: 'Park', kind: 'row', cells: ['8,8'] },
 *     { label: 'Totalt', kind: 'sum', cells: ['1,38'] },
 *   ],
 * });
 * findings.map((finding) => formatFinding(finding, 'en'));
 * // => ['Error: requests, Totalt, Mnkr: the sum does not hold: 1,38 printed, 13,80 expected; the decimal comma has probably moved']
 * ```
 *
 * @category Reconciliation
 */
export const formatFinding = (finding: ReconcileFinding, language: Language): string => {
  const place = [finding.table, finding.rowLabel, finding.columnLabel]
    .filter((part) => part !== '')
    .join(', ');
  const sentence = sentences[finding.code][language]
    .replace('{p}', () => finding.printed)
    .replace('{e}', () => finding.expected ?? '')
    .replace('{d}', () => printed(finding.difference ?? ''));
  const tail = finding.slip
    ? `; ${slips[finding.slip][language]}`
    : finding.culprit === 'open'
      ? `; ${open[language]}`
      : '';
  return `${levels[finding.severity][language]}: ${place}: ${sentence}${tail}`;
};
