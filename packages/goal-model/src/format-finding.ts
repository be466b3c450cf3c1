import type { Finding, FindingCode } from './finding.ts';
import { fillTemplate } from './internal/fill-template.ts';
import { nounOf, type Vocabulary } from './internal/nouns.ts';

/**
 * Language of a text: Swedish or English.
 *
 * @category Texts
 */
export type Language = 'sv' | 'en';

const texts: Readonly<Record<FindingCode, Readonly<Record<Language, string>>>> = {
  'id-missing': { sv: 'En rad saknar id.', en: 'A row has no id.' },
  'id-duplicate': { sv: 'Id {id} står på två rader.', en: 'Id {id} stands on two rows.' },
  'parent-missing': {
    sv: '{id} ({level}) hör inte till något mål; det ska höra till ett {expected}.',
    en: '{id} ({level}) belongs to no goal; it should belong to a {expected}.',
  },
  'parent-unknown': {
    sv: '{id} hör till målet {parent}, som inte finns.',
    en: '{id} belongs to goal {parent}, which is not there.',
  },
  'parent-level': {
    sv: '{id} ({level}) hör till ett {found}; nivån ovanför ska vara {expected}.',
    en: '{id} ({level}) belongs to a {found}; the level above should be {expected}.',
  },
  'parent-cycle': {
    sv: 'Målen hör till varandra i en ring: {goals}.',
    en: 'The goals belong to each other in a circle: {goals}.',
  },
  'goal-unknown': {
    sv: '{id} hör till målet {goal}, som inte finns.',
    en: '{id} belongs to goal {goal}, which is not there.',
  },
  'number-unreadable': { sv: '”{number}” är inget målnummer.', en: '"{number}" is no goal number.' },
  'number-disagrees': {
    sv: 'Mål {number} hör till mål {parentNumber}, så numret borde börja med {parentNumber}.',
    en: 'Goal {number} stands under goal {parentNumber}, so its number should begin with {parentNumber}.',
  },
  'number-duplicate': {
    sv: 'Numret {number} ({level}) används redan av {first}.',
    en: 'Number {number} ({level}) is already used by {first}.',
  },
  'title-missing': { sv: '{id} saknar titel.', en: '{id} has no title.' },
  'title-too-long': {
    sv: 'Titeln på {id} har {length} tecken; längst {longest} går att läsa.',
    en: 'The title of {id} has {length} characters; at most {longest} can be read.',
  },
  'title-characters': {
    sv: 'Titeln ”{title}” innehåller tecken som inte är vad de ser ut att vara: {characters}.',
    en: 'The title "{title}" holds characters that are not what they seem: {characters}.',
  },
  'goal-without-indicator': {
    sv: '{id} ({level}) saknar indikator.',
    en: '{id} ({level}) has no indicator.',
  },
  'goal-without-activity': { sv: '{id} ({level}) saknar aktivitet.', en: '{id} ({level}) has no activity.' },
  'goal-without-expected-result': {
    sv: '{id} ({level}) saknar förväntat resultat.',
    en: '{id} ({level}) has no expected result.',
  },
  'board-goal-without-unit-goal': {
    sv: 'Nämndmålet {id} saknar enhetsmål.',
    en: 'Board goal {id} has no unit goal.',
  },
  'status-in-plan': {
    sv: '{id} har en status, men en plan bedömer inte mål.',
    en: '{id} has a status, but a plan does not judge goals.',
  },
  'agenda-unknown': {
    sv: '{id} pekar på mål {agenda} i Agenda 2030, som har målen 1 till 17.',
    en: '{id} points to goal {agenda} of Agenda 2030, which has goals 1 to 17.',
  },
  'council-target-not-council': {
    sv: '”{title}” är ingen KF-indikator men har KF:s årsmål {councilTarget}.',
    en: '"{title}" is no council indicator but has a council target, {councilTarget}.',
  },
  'delegated-target-missing': {
    sv: '”{title}”: årsmålet ska tas fram av nämnden, men saknas.',
    en: '"{title}": the board is to set the target, but has not.',
  },
  'target-missing': {
    sv: '”{title}”: KF:s årsmål är {councilTarget}, men eget årsmål saknas.',
    en: '"{title}": the council target is {councilTarget}, but there is no own target.',
  },
  'indicator-unknown': {
    sv: '{id} pekar på indikatorn {indicator}, som inte finns.',
    en: '{id} points to indicator {indicator}, which is not there.',
  },
  'indicator-repeated': {
    sv: '”{title}” står två gånger under samma mål ({earlier}, {id}).',
    en: '"{title}" stands twice under the same goal ({earlier}, {id}).',
  },
  'activity-repeated': {
    sv: 'Aktiviteten ”{title}” står under {earlierGoal} och under {goal}.',
    en: 'The activity "{title}" stands under {earlierGoal} and under {goal}.',
  },
  'date-invalid': { sv: '{id}: {date} är inget datum.', en: '{id}: {date} is no date.' },
  'dates-reversed': {
    sv: '{id} slutar {end}, före starten {start}.',
    en: '{id} ends on {end}, before it starts on {start}.',
  },
  'activity-outside-year': {
    sv: '{id} ({start}–{end}) ligger utanför {from}–{to}.',
    en: '{id} ({start}–{end}) lies outside {from}–{to}.',
  },
  'activity-crosses-year': {
    sv: '{id} ({start}–{end}) sträcker sig utanför {from}–{to}.',
    en: '{id} ({start}–{end}) reaches beyond {from}–{to}.',
  },
  'activity-starts-mid-month': {
    sv: '{id} börjar {start}, inte den första i månaden.',
    en: '{id} starts on {start}, not on the first of a month.',
  },
  'reference-unknown': {
    sv: 'Texten nämner {level} {number}, som inte finns. Troligen avses {probable}.',
    en: 'The text names {level} {number}, which is not there. It probably means {probable}.',
  },
  'reference-title-differs': {
    sv: 'Texten nämner {level} {number} med en annan titel än målets. Troligen avses {probable}.',
    en: 'The text names {level} {number} with another title than the goal has. It probably means {probable}.',
  },
  'claim-value-differs': {
    sv: 'Förväntat resultat säger {claimed}, årsmålet för ”{title}” {target}.',
    en: 'The expected result says {claimed}, the target of "{title}" {target}.',
  },
  'claim-unit-differs': {
    sv: 'Förväntat resultat säger {claimed}, årsmålet för ”{title}” {target}: olika enhet.',
    en: 'The expected result says {claimed}, the target of "{title}" {target}: another unit.',
  },
  'claim-comparator-differs': {
    sv: 'Förväntat resultat säger {claimed}, årsmålet för ”{title}” {target}: olika riktning.',
    en: 'The expected result says {claimed}, the target of "{title}" {target}: another direction.',
  },
  'right-exceeded': {
    sv: '{id} är satt av {setBy}; det får sättas av {allowed}.',
    en: '{id} was set by {setBy}; it may be set by {allowed}.',
  },
  'judgement-total-differs': {
    sv: 'Bedömningen av {id} räknar {printed} {group}, tabellen har {expected}.',
    en: 'The judgement of {id} counts {printed} {group}, the table has {expected}.',
  },
  'judgement-count-differs': {
    sv: 'Bedömningen av {id} räknar {printed} {group} som {status}, statusarna ger {expected}.',
    en: 'The judgement of {id} counts {printed} {group} as {status}, the statuses give {expected}.',
  },
  'judgement-noun-differs': {
    sv: 'Bedömningen av {id} skriver ”{printed}” om {count}; det borde stå ”{expected}”.',
    en: 'The judgement of {id} writes "{printed}" of {count}; it should be "{expected}".',
  },
};

// The values that are literals of the model; every other is said as it is, even an id such as "board".
const vocabularies: ReadonlyMap<string, Vocabulary> = new Map([
  ['level', 'levels'],
  ['found', 'levels'],
  ['expected', 'levels'],
  ['probable', 'goals'],
  ['setBy', 'owners'],
  ['allowed', 'owners'],
  ['group', 'groups'],
  ['status', 'counted'],
]);

/**
 * The text of a finding, in Swedish or English.
 *
 * @param finding - what a check returned
 * @param language - `sv` or `en`
 * @returns one sentence, without markup; user text in it is not escaped
 *
 * @example
 * ```ts
 * import { formatFinding } from '@sdn/goal-model/texts';
 *
 * const finding = {
 *   code: 'dates-reversed',
 *   severity: 'error',
 *   path: ['activities', 4],
 *   ids: ['act-5'],
 *   details: { id: 'act-5', start: '2021-12-31', end: '2021-01-01' },
 * } as const;
 * formatFinding(finding, 'sv'); // => 'act-5 slutar 2021-01-01, före starten 2021-12-31.'
 * formatFinding(finding, 'en'); // => 'act-5 ends on 2021-01-01, before it starts on 2021-12-31.'
 * ```
 *
 * @category Texts
 */
export const formatFinding = (finding: Finding, language: Language): string =>
  fillTemplate(texts[finding.code][language], (name) => {
    const value = finding.details[name] ?? '';
    const vocabulary = vocabularies.get(name);
    if (typeof value !== 'string' || vocabulary === undefined) return value.toString();
    return value
      .split(', ')
      .map((literal) => nounOf(literal, vocabulary, language))
      .join(', ');
  });
