import type { GoalLevel, GradePolicy, GroundGroup, PlannedFollowUp } from '@sdn/goal-model';
import type { Language } from '../tree/language.ts';

/**
 * Keys of the texts in the sections of goals.
 *
 * @category Messages
 */
export type GoalMessageKey =
  | 'section.empty'
  | 'goals.decided'
  | 'goals.suggested'
  | 'goals.ungraded'
  | 'goals.reason'
  | 'goals.counts'
  | 'goals.expected-results'
  | 'goals.proposed-wording'
  | 'goals.way-of-working'
  | 'goals.follow-up'
  | `goals.source.${PlannedFollowUp['source']}`
  | `goals.group.${GroundGroup}`
  | 'goals.tally'
  | 'goals.tally.partly'
  | 'goals.tally.not-met'
  | 'goals.tally.not-assessable'
  | `goals.policy.${Exclude<GradePolicy['kind'], 'own'>}`
  | 'goals.chart.title'
  | 'goals.chart.suggested'
  | 'goals.chart.description'
  | `goals.level.${GoalLevel}`
  | 'activities.caption'
  | 'activities.title'
  | 'activities.start'
  | 'activities.end'
  | 'activities.deviation'
  | 'activities.leader'
  | 'activities.partners';

/**
 * The texts in the sections of goals, by their keys. `{name}` stands for a value.
 *
 * @category Messages
 */
export type GoalMessages = Readonly<Record<GoalMessageKey, string>>;

const swedish: GoalMessages = {
  'section.empty': 'Inget att rapportera.',
  'goals.decided': 'Bedömning:',
  'goals.suggested': 'Förslag enligt regeln ”{policy}”:',
  'goals.ungraded': 'Målet är inte bedömt.',
  'goals.reason': 'Skäl: {reason}',
  'goals.counts': 'Underlag: {tallies}.',
  'goals.expected-results': 'Förväntat resultat:',
  'goals.proposed-wording': 'Förslag till ändring: {text}',
  'goals.way-of-working': 'Arbetssätt:',
  'goals.follow-up': 'Uppföljning:',
  'goals.source.survey': 'Enkät: {text}',
  'goals.source.statistics': 'Statistik: {text}',
  'goals.source.interview': 'Intervju: {text}',
  'goals.source.observation': 'Observation: {text}',
  'goals.source.self-assessment': 'Självvärdering: {text}',
  'goals.source.documentation': 'Dokumentation: {text}',
  'goals.source.dialogue': 'Dialog: {text}',
  'goals.source.other': '{text}',
  'goals.group.councilIndicators': 'KF-indikatorer',
  'goals.group.boardIndicators': 'nämndindikatorer',
  'goals.group.unitIndicators': 'enhetsindikatorer',
  'goals.group.councilActivities': 'KF-aktiviteter',
  'goals.group.boardActivities': 'nämndaktiviteter',
  'goals.group.unitActivities': 'enhetsaktiviteter',
  'goals.group.expectedResults': 'förväntade resultat',
  'goals.group.underlyingGoals': 'underliggande mål',
  'goals.tally': '{group} {met} av {total} helt',
  'goals.tally.partly': '{count} delvis',
  'goals.tally.not-met': '{count} inte',
  'goals.tally.not-assessable': '{count} utan bedömning',
  'goals.policy.strictest': 'strängast',
  'goals.policy.at-least-share': 'minsta andel',
  'goals.policy.right-direction': 'rätt riktning',
  'goals.chart.title': 'Måluppfyllelse efter nivå',
  'goals.chart.suggested': 'Föreslagen måluppfyllelse efter nivå',
  'goals.chart.description': '{met} av {total} bedömda mål uppfylls helt.',
  'goals.level.direction': 'KF:s inriktningsmål',
  'goals.level.council': 'KF:s mål för verksamhetsområdet',
  'goals.level.board': 'Nämndmål',
  'goals.level.unit': 'Enhetsmål',
  'activities.caption': 'Aktiviteter, {goal}',
  'activities.title': 'Aktivitet',
  'activities.start': 'Startdatum',
  'activities.end': 'Slutdatum',
  'activities.deviation': 'Avvikelse',
  'activities.leader': 'Ansvarig nämnd: {leader}',
  'activities.partners': 'I samarbete med: {partners}',
};

const english: GoalMessages = {
  'section.empty': 'Nothing to report.',
  'goals.decided': 'Judgement:',
  'goals.suggested': 'Suggested by the rule "{policy}":',
  'goals.ungraded': 'The goal has not been judged.',
  'goals.reason': 'Reason: {reason}',
  'goals.counts': 'Grounds: {tallies}.',
  'goals.expected-results': 'Expected results:',
  'goals.proposed-wording': 'Proposed change: {text}',
  'goals.way-of-working': 'Way of working:',
  'goals.follow-up': 'Follow-up:',
  'goals.source.survey': 'Survey: {text}',
  'goals.source.statistics': 'Statistics: {text}',
  'goals.source.interview': 'Interview: {text}',
  'goals.source.observation': 'Observation: {text}',
  'goals.source.self-assessment': 'Self-assessment: {text}',
  'goals.source.documentation': 'Documentation: {text}',
  'goals.source.dialogue': 'Dialogue: {text}',
  'goals.source.other': '{text}',
  'goals.group.councilIndicators': 'council indicators',
  'goals.group.boardIndicators': 'board indicators',
  'goals.group.unitIndicators': 'unit indicators',
  'goals.group.councilActivities': 'council activities',
  'goals.group.boardActivities': 'board activities',
  'goals.group.unitActivities': 'unit activities',
  'goals.group.expectedResults': 'expected results',
  'goals.group.underlyingGoals': 'underlying goals',
  'goals.tally': '{group} {met} of {total} fully met',
  'goals.tally.partly': '{count} partly',
  'goals.tally.not-met': '{count} not',
  'goals.tally.not-assessable': '{count} not judged',
  'goals.policy.strictest': 'strictest',
  'goals.policy.at-least-share': 'least share',
  'goals.policy.right-direction': 'right direction',
  'goals.chart.title': 'Goals by level and grade',
  'goals.chart.suggested': 'Goals by level and suggested grade',
  'goals.chart.description': '{met} of {total} judged goals are fully met.',
  'goals.level.direction': "The council's directions",
  'goals.level.council': "The council's goals",
  'goals.level.board': 'Board goals',
  'goals.level.unit': 'Unit goals',
  'activities.caption': 'Activities, {goal}',
  'activities.title': 'Activity',
  'activities.start': 'Start',
  'activities.end': 'End',
  'activities.deviation': 'Deviation',
  'activities.leader': 'Leading board: {leader}',
  'activities.partners': 'Together with: {partners}',
};

/**
 * The texts in the sections of goals, in Swedish and English.
 *
 * @category Messages
 */
export const goalMessages: Readonly<Record<Language, GoalMessages>> = { sv: swedish, en: english };
