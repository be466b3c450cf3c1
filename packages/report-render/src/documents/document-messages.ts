import type { DocumentKind } from '@sdn/goal-model';
import { type BudgetMessages, budgetMessages } from '../from-budget/budget-messages.ts';
import { type GoalMessages, goalMessages } from '../from-goals/goal-messages.ts';
import { type IndicatorMessages, indicatorMessages } from '../from-indicators/indicator-messages.ts';
import type { Language } from '../tree/language.ts';
import type { DocumentSection } from './document-section.ts';

/**
 * Keys of the texts that a whole document has beside those of its parts.
 *
 * @category Messages
 */
export type DocumentMessageKey =
  | `title.${DocumentKind}`
  | `section.${DocumentSection}`
  | 'section.operating-budget.follow-up'
  | 'section.unsigned'
  | 'decision.target'
  | 'decision.expected-result';

/**
 * Every text of a whole document, by its key: those of goals, indicators and budget, its title, headings and decisions.
 *
 * @category Messages
 */
export type DocumentMessages = Readonly<Record<DocumentMessageKey, string>> &
  GoalMessages &
  IndicatorMessages &
  BudgetMessages;

const swedish: DocumentMessages = {
  ...goalMessages.sv,
  ...indicatorMessages.sv,
  ...budgetMessages.sv,
  'title.board-plan': 'Verksamhetsplan {year}',
  'title.tertial-1': 'Tertialrapport 1 {year}',
  'title.tertial-2': 'Tertialrapport 2 {year}',
  'title.annual-report': 'Verksamhetsberättelse {year}',
  'title.unit-plan': 'Verksamhetsplan {year}',
  'section.decisions': 'Förslag till beslut',
  'section.summary': 'Sammanfattning',
  'section.contents': 'Innehåll',
  'section.appendices': 'Bilagor',
  'section.introduction': 'Inledning',
  'section.goals': 'Mål',
  'section.economy': 'Ekonomi',
  'section.operating-budget': 'Budget per verksamhetsområde',
  'section.operating-budget.follow-up': 'Uppföljning av driftbudget',
  'section.areas': 'Verksamhetsområden',
  'section.result-units': 'Resultatenheter',
  'section.investments': 'Investeringar',
  'section.asset-sales': 'Försäljning av anläggningstillgångar',
  'section.projects': 'Särskilda projekt',
  'section.adjustments': 'Budgetjusteringar',
  'section.turnover-changes': 'Omslutningsförändringar',
  'section.premises': 'Medel för lokaler',
  'section.economy-other': 'Övrigt om ekonomin',
  'section.quality': 'Kvalitetsarbete',
  'section.other': 'Övrigt',
  'section.attest': 'Attest',
  'section.unsigned': 'Ej attesterad.',
  'decision.target': 'Nämnden godkänner ändrat årsmål för {indicator}: från {from} till {to}.',
  'decision.expected-result': 'Nämnden godkänner ändrat förväntat resultat för {goal}: {text}',
};

const english: DocumentMessages = {
  ...goalMessages.en,
  ...indicatorMessages.en,
  ...budgetMessages.en,
  'title.board-plan': 'Board plan {year}',
  'title.tertial-1': 'Tertial report 1 {year}',
  'title.tertial-2': 'Tertial report 2 {year}',
  'title.annual-report': 'Annual report {year}',
  'title.unit-plan': 'Unit plan {year}',
  'section.decisions': 'Proposed decisions',
  'section.summary': 'Summary',
  'section.contents': 'Contents',
  'section.appendices': 'Appendices',
  'section.introduction': 'Introduction',
  'section.goals': 'Goals',
  'section.economy': 'Economy',
  'section.operating-budget': 'Budget by area',
  'section.operating-budget.follow-up': 'Follow-up of the operating budget',
  'section.areas': 'Areas',
  'section.result-units': 'Result units',
  'section.investments': 'Investments',
  'section.asset-sales': 'Sales of assets',
  'section.projects': 'Special projects',
  'section.adjustments': 'Budget adjustments',
  'section.turnover-changes': 'Turnover changes',
  'section.premises': 'Money for premises',
  'section.economy-other': 'Other economy',
  'section.quality': 'Quality work',
  'section.other': 'Other',
  'section.attest': 'Attest',
  'section.unsigned': 'Not attested.',
  'decision.target': 'The board approves a changed target for {indicator}: from {from} to {to}.',
  'decision.expected-result': 'The board approves a changed expected result for {goal}: {text}',
};

/**
 * Every text of a whole document in Swedish and English.
 *
 * @category Messages
 */
export const documentMessages: Readonly<Record<Language, DocumentMessages>> = { sv: swedish, en: english };
