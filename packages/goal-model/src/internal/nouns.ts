import type { Language } from '../format-finding.ts';

const nouns: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map([
  ['direction', { sv: 'inriktningsmål', en: 'direction goal' }],
  ['council', { sv: 'KF', en: 'council' }],
  ['board', { sv: 'nämnd', en: 'board' }],
  ['unit', { sv: 'enhet', en: 'unit' }],
  ['councilIndicators', { sv: 'KF-indikatorer', en: 'council indicators' }],
  ['boardIndicators', { sv: 'nämndindikatorer', en: 'board indicators' }],
  ['unitIndicators', { sv: 'enhetsindikatorer', en: 'unit indicators' }],
  ['councilActivities', { sv: 'KF-aktiviteter', en: 'council activities' }],
  ['boardActivities', { sv: 'nämndaktiviteter', en: 'board activities' }],
  ['unitActivities', { sv: 'enhetsaktiviteter', en: 'unit activities' }],
  ['expectedResults', { sv: 'förväntade resultat', en: 'expected results' }],
  ['underlyingGoals', { sv: 'underliggande mål', en: 'underlying goals' }],
  ['met', { sv: 'uppfyllda', en: 'met' }],
  ['partly', { sv: 'delvis uppfyllda', en: 'partly met' }],
  ['notMet', { sv: 'inte uppfyllda', en: 'not met' }],
  ['notAssessable', { sv: 'inte bedömda', en: 'not assessable' }],
]);

/**
 * What a literal of the model is called in a text.
 *
 * @param literal - the literal
 * @param language - language of the text
 * @returns the word; the literal itself when it has none
 */
export const nounOf = (literal: string, language: Language): string =>
  nouns.get(literal)?.[language] ?? literal;
