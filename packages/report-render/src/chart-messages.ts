import type { Language } from './tree/language.ts';

/**
 * Keys of the texts printed in charts and their data tables.
 *
 * @category Messages
 */
export type ChartMessageKey =
  | 'chart.data'
  | 'chart.empty'
  | 'chart.column.indicator'
  | 'chart.column.outcome'
  | 'chart.column.forecast'
  | 'chart.column.target'
  | 'chart.column.council-target'
  | 'chart.column.last-year'
  | 'chart.column.band'
  | 'chart.column.status'
  | 'chart.column.period'
  | 'chart.column.women'
  | 'chart.column.men'
  | 'chart.column.total'
  | 'chart.column.group'
  | 'chart.column.goal'
  | 'chart.column.level'
  | 'chart.column.area'
  | 'chart.column.budget'
  | 'chart.column.deviation'
  | 'chart.column.step'
  | 'chart.column.change'
  | 'chart.column.sum'
  | 'chart.column.unit'
  | 'chart.column.value'
  | 'chart.column.cap'
  | 'chart.column.activity'
  | 'chart.column.start'
  | 'chart.column.end'
  | 'chart.description.indicator-bullet'
  | 'chart.description.series-by-sex'
  | 'chart.description.goal-status'
  | 'chart.description.tree-overview'
  | 'chart.description.budget-by-area'
  | 'chart.description.waterfall'
  | 'chart.description.result-units'
  | 'chart.description.activity-timeline'
  | 'chart.over-cap'
  | 'chart.scale-start';

/**
 * The texts printed in charts and their data tables, by their keys. `{name}` stands for a value.
 *
 * @category Messages
 */
export type ChartMessages = Readonly<Record<ChartMessageKey, string>>;

const swedish: ChartMessages = {
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

const english: ChartMessages = {
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
 * The message table of charts in Swedish and English.
 *
 * @category Messages
 */
export const chartMessages: Readonly<Record<Language, ChartMessages>> = { sv: swedish, en: english };
