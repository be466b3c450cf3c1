import type { AssessmentReason, AppliedRule } from '@sdn/indicator-calc';
import type { Periodicity } from '@sdn/indicator-calc/definitions';
import type { Language } from '../tree/language.ts';
import type { IndicatorColumn } from './indicator-columns.ts';

/**
 * Keys of the texts in indicator tables.
 *
 * @category Messages
 */
export type IndicatorMessageKey =
  | 'indicators.caption'
  | 'indicators.title'
  | 'indicators.chart.title'
  | 'indicators.chart.description'
  | `indicators.${IndicatorColumn}`
  | 'indicators.outcome.annual-report'
  | 'indicators.by-sex'
  | 'indicators.proposed-target'
  | 'indicators.not-assessable'
  | `indicators.reason.${AssessmentReason}`
  | 'indicators.rules'
  | `indicators.rule.${AppliedRule['rule']}`
  | `periodicity.${Periodicity}`
  | `target.${'at-most' | 'at-least' | 'within' | 'increase' | 'decrease' | 'relative' | 'delegated' | 'pending' | 'none' | 'last-year'}`;

/**
 * The texts in indicator tables, by their keys. `{name}` stands for a value.
 *
 * @category Messages
 */
export type IndicatorMessages = Readonly<Record<IndicatorMessageKey, string>>;

const swedish: IndicatorMessages = {
  'indicators.caption': 'Indikatorer, {goal}',
  'indicators.title': 'Indikator',
  'indicators.chart.title': 'Utfall och prognos mot årsmål, {goal}',
  'indicators.chart.description': '{met} av {total} indikatorer i diagrammet når sitt årsmål.',
  'indicators.outcome': 'Periodens utfall',
  'indicators.outcome.annual-report': 'Årets utfall',
  'indicators.outcomeMen': 'Utfall män/pojkar',
  'indicators.outcomeWomen': 'Utfall kvinnor/flickor',
  'indicators.lastYear': 'Utfall VB föregående år',
  'indicators.forecast': 'Prognos helår',
  'indicators.target': 'Årsmål',
  'indicators.councilTarget': 'KF:s årsmål',
  'indicators.periodicity': 'Periodicitet',
  'indicators.period': 'Period',
  'indicators.status': 'Bedömning',
  'indicators.by-sex': '{title} (könsuppdelad)',
  'indicators.proposed-target': 'Förslag till ändrat årsmål: från {from} till {to}.',
  'indicators.not-assessable': 'Kan inte bedömas: {reason}',
  'indicators.reason.target-reached': 'målet nås',
  'indicators.reason.rule-matched': 'regeln för delvis gäller',
  'indicators.reason.target-missed': 'målet nås inte',
  'indicators.reason.rule-missing': 'regel saknas',
  'indicators.reason.target-none': 'årsmål saknas',
  'indicators.reason.target-delegated': 'nämndens årsmål saknas',
  'indicators.reason.target-pending': 'årsmålet är inte fastställt',
  'indicators.reason.target-unparsed': 'årsmålet går inte att läsa som tal',
  'indicators.reason.value-missing': 'värde saknas',
  'indicators.reason.direction-missing': 'önskad riktning saknas',
  'indicators.reason.last-year-missing': 'föregående års utfall saknas',
  'indicators.reason.base-year-missing': 'basårets utfall saknas',
  'indicators.reason.method-changed': 'beräkningsmetoden är ny',
  'indicators.reason.unit-missing': 'enhet saknas',
  'indicators.reason.unit-differs': 'enheterna skiljer sig åt',
  'indicators.reason.not-reported': 'ej redovisat',
  'indicators.reason.not-applicable': 'ej tillämpligt',
  'indicators.reason.suppressed': 'sekretess',
  'indicators.reason.not-yet-measured': 'ännu inte mätt',
  'indicators.rules': 'Uppfylls delvis: {rules}.',
  'indicators.rule.within-percent': 'högst {percent} % från årsmålet',
  'indicators.rule.within-points': 'högst {points} från årsmålet, i dess enhet',
  'indicators.rule.better-than-last-year': 'bättre än föregående år',
  'periodicity.month': 'Månad',
  'periodicity.quarter': 'Kvartal',
  'periodicity.tertial': 'Tertial',
  'periodicity.half': 'Halvår',
  'periodicity.year': 'År',
  'periodicity.biennial': 'Vartannat år',
  'target.at-most': 'Max {value}',
  'target.at-least': 'Minst {value}',
  'target.within': '{centre} ± {value}',
  'target.increase': 'Öka',
  'target.decrease': 'Minska',
  'target.relative': '{value} {what} relativt {year}',
  'target.delegated': 'Tas fram av {to}',
  'target.pending': 'Fastställs {until}',
  'target.none': 'inget årsmål',
  'target.last-year': 'föregående år',
};

const english: IndicatorMessages = {
  'indicators.caption': 'Indicators, {goal}',
  'indicators.title': 'Indicator',
  'indicators.chart.title': 'Outcome and forecast against target, {goal}',
  'indicators.chart.description': '{met} of {total} indicators in the chart reach their target.',
  'indicators.outcome': 'Outcome of the period',
  'indicators.outcome.annual-report': 'Outcome of the year',
  'indicators.outcomeMen': 'Outcome, men/boys',
  'indicators.outcomeWomen': 'Outcome, women/girls',
  'indicators.lastYear': 'Outcome last year',
  'indicators.forecast': 'Full-year forecast',
  'indicators.target': 'Target',
  'indicators.councilTarget': 'Council target',
  'indicators.periodicity': 'Periodicity',
  'indicators.period': 'Period',
  'indicators.status': 'Assessment',
  'indicators.by-sex': '{title} (by sex)',
  'indicators.proposed-target': 'Proposed change of target: from {from} to {to}.',
  'indicators.not-assessable': 'Not assessable: {reason}',
  'indicators.reason.target-reached': 'the target is reached',
  'indicators.reason.rule-matched': 'the rule for partly applies',
  'indicators.reason.target-missed': 'the target is missed',
  'indicators.reason.rule-missing': 'no rule',
  'indicators.reason.target-none': 'no target',
  'indicators.reason.target-delegated': 'the board has set no target',
  'indicators.reason.target-pending': 'the target is not settled',
  'indicators.reason.target-unparsed': 'the target cannot be read as a number',
  'indicators.reason.value-missing': 'no value',
  'indicators.reason.direction-missing': 'no direction of good',
  'indicators.reason.last-year-missing': "last year's outcome is missing",
  'indicators.reason.base-year-missing': "the base year's outcome is missing",
  'indicators.reason.method-changed': 'the method is new',
  'indicators.reason.unit-missing': 'no unit',
  'indicators.reason.unit-differs': 'the units differ',
  'indicators.reason.not-reported': 'not reported',
  'indicators.reason.not-applicable': 'not applicable',
  'indicators.reason.suppressed': 'confidential',
  'indicators.reason.not-yet-measured': 'not yet measured',
  'indicators.rules': 'Partly met: {rules}.',
  'indicators.rule.within-percent': 'at most {percent}% from the target',
  'indicators.rule.within-points': 'at most {points} from the target, in its unit',
  'indicators.rule.better-than-last-year': 'better than last year',
  'periodicity.month': 'Month',
  'periodicity.quarter': 'Quarter',
  'periodicity.tertial': 'Tertial',
  'periodicity.half': 'Half-year',
  'periodicity.year': 'Year',
  'periodicity.biennial': 'Every other year',
  'target.at-most': 'At most {value}',
  'target.at-least': 'At least {value}',
  'target.within': '{centre} ± {value}',
  'target.increase': 'Increase',
  'target.decrease': 'Decrease',
  'target.relative': '{value} {what} relative to {year}',
  'target.delegated': 'To be set by {to}',
  'target.pending': 'To be settled {until}',
  'target.none': 'no target',
  'target.last-year': 'last year',
};

/**
 * The texts in indicator tables, in Swedish and English.
 *
 * @category Messages
 */
export const indicatorMessages: Readonly<Record<Language, IndicatorMessages>> = { sv: swedish, en: english };
