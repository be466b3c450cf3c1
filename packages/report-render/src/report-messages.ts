import type { Language } from './tree/language.ts';

/**
 * Every text that this package prints by itself, by its key. `{name}` stands for a value.
 *
 * @category Messages
 */
export type ReportMessages = Readonly<Record<ReportMessageKey, string>>;

/**
 * Keys of the message table.
 *
 * @category Messages
 */
export type ReportMessageKey = keyof typeof swedish;

const swedish = {
  'status.met': 'Uppfylls helt',
  'status.partly': 'Uppfylls delvis',
  'status.not-met': 'Uppfylls inte',
  'status.not-assessable': 'Kan inte bedömas',
  'status.needs-rule': 'Bedöms inte utan regel',
  'missing.not-reported': 'Ej redovisat',
  'missing.not-applicable': 'Ej tillämpligt',
  'missing.suppressed': 'Sekretess',
  'missing.not-yet-measured': 'Ännu inte mätt',
  'note.information': 'Information',
  'note.attention': 'Observera',
  'document.skip': 'Till innehållet',
  'document.page': 'Sida',
  'contents.label': 'Innehåll',
  'appendix.number': 'Bilaga {number}',
  'attest.signed': 'Attesterad {date}',
  'attest.unsigned': 'Ej attesterad',
  'table.empty': 'Inga uppgifter',
  'chart.data': 'Uppgifterna i diagrammet',
  'chart.empty': 'Inga uppgifter att visa',
  'chart.column.indicator': 'Indikator',
  'chart.column.outcome': 'Utfall',
  'chart.column.forecast': 'Prognos',
  'chart.column.target': 'Årsmål',
  'chart.column.council-target': 'KF:s årsmål',
  'chart.column.last-year': 'Föregående år',
  'chart.column.band': 'Godkänt intervall',
  'chart.column.status': 'Bedömning',
  'chart.column.period': 'Period',
  'chart.column.women': 'Kvinnor/flickor',
  'chart.column.men': 'Män/pojkar',
  'chart.column.total': 'Totalt',
  'chart.column.group': 'Grupp',
  'chart.column.goal': 'Mål',
  'chart.column.level': 'Nivå',
  'chart.column.area': 'Verksamhetsområde',
  'chart.column.budget': 'Budget',
  'chart.column.deviation': 'Avvikelse',
  'chart.column.step': 'Steg',
  'chart.column.change': 'Förändring',
  'chart.column.sum': 'Nivå efter',
  'chart.column.unit': 'Resultatenhet',
  'chart.column.value': 'Resultat',
  'chart.column.cap': 'Tak',
  'chart.column.activity': 'Aktivitet',
  'chart.column.start': 'Startdatum',
  'chart.column.end': 'Slutdatum',
  'chart.description.indicator-bullet': 'Utfall, prognos och mål för indikatorer: {count} st.',
  'chart.description.series-by-sex': 'Linjer för kvinnor, män och totalt över perioder: {count} st.',
  'chart.description.goal-status': 'Staplar med antalet mål per bedömning i grupper: {count} st.',
  'chart.description.tree-overview': 'Målträd med bedömningar, mål: {count} st.',
  'chart.description.budget-by-area': 'Staplar med budget, prognos och avvikelse för områden: {count} st.',
  'chart.description.waterfall': 'Trappa från första till sista nivån, steg: {count} st.',
  'chart.description.result-units': 'Resultat mot tak för resultatenheter: {count} st.',
  'chart.description.activity-timeline': 'Tidslinje för aktiviteter: {count} st.',
  'chart.over-cap': 'över taket',
  'chart.scale-start': 'Skalan börjar vid {value}',
};

const english: ReportMessages = {
  'status.met': 'Fully met',
  'status.partly': 'Partly met',
  'status.not-met': 'Not met',
  'status.not-assessable': 'Not assessable',
  'status.needs-rule': 'Not judged without a rule',
  'missing.not-reported': 'Not reported',
  'missing.not-applicable': 'Not applicable',
  'missing.suppressed': 'Confidential',
  'missing.not-yet-measured': 'Not yet measured',
  'note.information': 'Information',
  'note.attention': 'Attention',
  'document.skip': 'To the content',
  'document.page': 'Page',
  'contents.label': 'Contents',
  'appendix.number': 'Appendix {number}',
  'attest.signed': 'Attested {date}',
  'attest.unsigned': 'Not attested',
  'table.empty': 'No data',
  'chart.data': 'Data of the chart',
  'chart.empty': 'No data to show',
  'chart.column.indicator': 'Indicator',
  'chart.column.outcome': 'Outcome',
  'chart.column.forecast': 'Forecast',
  'chart.column.target': 'Target',
  'chart.column.council-target': 'Council target',
  'chart.column.last-year': 'Last year',
  'chart.column.band': 'Accepted interval',
  'chart.column.status': 'Verdict',
  'chart.column.period': 'Period',
  'chart.column.women': 'Women/girls',
  'chart.column.men': 'Men/boys',
  'chart.column.total': 'Total',
  'chart.column.group': 'Group',
  'chart.column.goal': 'Goal',
  'chart.column.level': 'Level',
  'chart.column.area': 'Area',
  'chart.column.budget': 'Budget',
  'chart.column.deviation': 'Deviation',
  'chart.column.step': 'Step',
  'chart.column.change': 'Change',
  'chart.column.sum': 'Level after',
  'chart.column.unit': 'Result unit',
  'chart.column.value': 'Result',
  'chart.column.cap': 'Cap',
  'chart.column.activity': 'Activity',
  'chart.column.start': 'Start',
  'chart.column.end': 'End',
  'chart.description.indicator-bullet': 'Outcome, forecast and targets of indicators: {count}.',
  'chart.description.series-by-sex': 'Lines for women, men and total over periods: {count}.',
  'chart.description.goal-status': 'Bars with the number of goals by verdict in groups: {count}.',
  'chart.description.tree-overview': 'Goal tree with verdicts, goals: {count}.',
  'chart.description.budget-by-area': 'Bars with budget, forecast and deviation of areas: {count}.',
  'chart.description.waterfall': 'Stairs from the first to the last level, steps: {count}.',
  'chart.description.result-units': 'Results against caps of result units: {count}.',
  'chart.description.activity-timeline': 'Timeline of activities: {count}.',
  'chart.over-cap': 'over the cap',
  'chart.scale-start': 'The scale starts at {value}',
};

/**
 * The message table in Swedish and English. Renderers take `messages` to replace any of them.
 *
 * @category Messages
 */
export const reportMessages: Readonly<Record<Language, ReportMessages>> = { sv: swedish, en: english };
