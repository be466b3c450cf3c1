import type { Language } from '../format-finding.ts';

type Words = Readonly<Record<Language, string>>;

const levels = {
  direction: { sv: 'inriktningsmål', en: 'direction goal' },
  council: { sv: 'KF-mål', en: 'council goal' },
  board: { sv: 'nämndmål', en: 'board goal' },
  unit: { sv: 'enhetsmål', en: 'unit goal' },
  '-': { sv: 'ingen', en: 'none' },
};
const owners = {
  council: { sv: 'KF', en: 'the council' },
  board: { sv: 'nämnden', en: 'the board' },
  unit: { sv: 'enheten', en: 'the unit' },
  '': { sv: 'ingen', en: 'nobody' },
};
const groups = {
  councilIndicators: { sv: 'KF-indikatorer', en: 'council indicators' },
  boardIndicators: { sv: 'nämndindikatorer', en: 'board indicators' },
  unitIndicators: { sv: 'enhetsindikatorer', en: 'unit indicators' },
  councilActivities: { sv: 'KF-aktiviteter', en: 'council activities' },
  boardActivities: { sv: 'nämndaktiviteter', en: 'board activities' },
  unitActivities: { sv: 'enhetsaktiviteter', en: 'unit activities' },
  expectedResults: { sv: 'förväntade resultat', en: 'expected results' },
  underlyingGoals: { sv: 'underliggande mål', en: 'underlying goals' },
};
const counted = {
  met: { sv: 'uppfyllda', en: 'met' },
  partly: { sv: 'delvis uppfyllda', en: 'partly met' },
  notMet: { sv: 'inte uppfyllda', en: 'not met' },
  notAssessable: { sv: 'inte bedömda', en: 'not assessable' },
};
const grades = {
  met: { sv: 'helt uppfyllt', en: 'met' },
  partly: { sv: 'delvis uppfyllt', en: 'partly met' },
  'not-met': { sv: 'inte uppfyllt', en: 'not met' },
  'not-assessable': { sv: 'inte bedömt', en: 'not assessable' },
};

const goals = { '–': { sv: 'inget mål i planen', en: 'no goal of the plan' } };

/** What kind of literal a text speaks of. */
export type Vocabulary = 'goals' | 'levels' | 'owners' | 'groups' | 'counted' | 'grades';

const words: Readonly<Record<Vocabulary, Readonly<Record<string, Words>>>> = {
  goals,
  levels,
  owners,
  groups,
  counted,
  grades,
};

/**
 * What a literal of the model is called in a text.
 *
 * @param literal - the literal
 * @param vocabulary - its kind
 * @param language - language of the text
 * @returns the word; the literal itself when it has none
 */
export const nounOf = (literal: string, vocabulary: Vocabulary, language: Language): string => {
  const known = words[vocabulary];
  return Object.hasOwn(known, literal) ? (known[literal]?.[language] ?? literal) : literal;
};
