import type { BudgetKind, LedgerEntry } from '@sdn/budget-adjustments';
import type { Language } from '../tree/language.ts';

/**
 * Keys of the texts in budget tables, budget sentences and decisions about money.
 *
 * @category Messages
 */
export type BudgetMessageKey =
  | `budget.caption.${BudgetKind}`
  | `budget.column.${'area' | 'class' | 'cost' | 'income' | 'budget' | 'net' | 'previous' | 'change' | 'requested' | 'volumeAndTurnover' | 'outcome' | 'forecast' | 'deviation'}`
  | `budget.chart.${BudgetKind}`
  | 'budget.chart.description'
  | 'budget.total'
  | `budget.subject.${'area' | 'board'}`
  | `budget.planned${'' | '.increase' | '.decrease' | '.unchanged'}`
  | `budget.${'forecast' | 'outcome'}.${'balance' | 'surplus' | 'deficit'}`
  | 'budget.kind.operating'
  | 'budget.kind.investment'
  | `requests.caption.${LedgerEntry['kind']}`
  | `requests.column.${'purpose' | 'area' | 'amount' | 'from' | 'to'}`
  | `requests.${'pot' | 'condition' | 'joint' | 'appendix'}`
  | `decision.${LedgerEntry['kind']}`
  | `decision.amount${'' | '.missing'}`
  | 'units.caption'
  | `units.column.${'name' | 'opening' | 'result' | 'transfer' | 'yearlyCap' | 'closing' | 'fundCap'}`
  | `units.deficit.${'cover' | 'dissolve'}`
  | 'units.rules';

/**
 * The texts in budget tables, budget sentences and decisions about money, by their keys. `{name}` stands for a value.
 *
 * @category Messages
 */
export type BudgetMessages = Readonly<Record<BudgetMessageKey, string>>;

const swedish: BudgetMessages = {
  'budget.caption.operating': 'Driftbudget per verksamhetsområde {year}, {unit}',
  'budget.caption.investment': 'Investeringar {year}, {unit}',
  'budget.column.area': 'Verksamhetsområde',
  'budget.column.class': 'Investering',
  'budget.column.cost': 'Kostnad',
  'budget.column.income': 'Intäkt',
  'budget.column.budget': 'Budget',
  'budget.column.net': 'Netto',
  'budget.column.previous': 'Föregående år',
  'budget.column.change': 'Förändring',
  'budget.column.requested': 'Begärda budgetjusteringar',
  'budget.column.volumeAndTurnover': 'Prestations- och omslutningsförändringar',
  'budget.column.outcome': 'Utfall',
  'budget.column.forecast': 'Prognos',
  'budget.column.deviation': 'Avvikelse',
  'budget.chart.operating': 'Budget och prognos per verksamhetsområde {year}, {unit}',
  'budget.chart.investment': 'Budget och prognos för investeringar {year}, {unit}',
  'budget.chart.description': 'Störst är {name} med {amount}.',
  'budget.total': 'Totalt',
  'budget.subject.area': 'Verksamhetsområdet',
  'budget.subject.board': 'Nämnden',
  'budget.planned': '{subject} budgeteras med netto {net}.',
  'budget.planned.increase':
    '{subject} budgeteras med netto {net}, vilket är en ökning med {change} jämfört med föregående år.',
  'budget.planned.decrease':
    '{subject} budgeteras med netto {net}, vilket är en minskning med {change} jämfört med föregående år.',
  'budget.planned.unchanged':
    '{subject} budgeteras med netto {net}, vilket är oförändrat jämfört med föregående år.',
  'budget.forecast.balance': '{subject} prognostiserar en budget i balans.',
  'budget.forecast.surplus': '{subject} prognostiserar ett överskott om {amount}.',
  'budget.forecast.deficit': '{subject} prognostiserar ett underskott om {amount}.',
  'budget.outcome.balance': '{subject} redovisar en budget i balans.',
  'budget.outcome.surplus': '{subject} redovisar ett överskott om {amount}.',
  'budget.outcome.deficit': '{subject} redovisar ett underskott om {amount}.',
  'budget.kind.operating': 'drift',
  'budget.kind.investment': 'investeringar',
  'requests.caption.budget-adjustment': 'Begärda budgetjusteringar, {budget}, {unit}',
  'requests.caption.turnover-change': 'Omslutningsförändringar, {budget}, {unit}',
  'requests.caption.volume-change': 'Prestationsförändringar, {budget}, {unit}',
  'requests.caption.rebudgeting': 'Ombudgeteringar, {budget}, {unit}',
  'requests.caption.premises': 'Medel för lokaler, {budget}, {unit}',
  'requests.caption.internal-transfer': 'Interna omfördelningar, {budget}, {unit}',
  'requests.caption.deduction': 'Schablonavdrag, {budget}, {unit}',
  'requests.column.purpose': 'Ändamål',
  'requests.column.area': 'Verksamhetsområde',
  'requests.column.amount': 'Belopp',
  'requests.column.from': 'Från',
  'requests.column.to': 'Till',
  'requests.pot': 'Söks ur {pot}.',
  'requests.condition': 'Villkor: {condition}',
  'requests.joint': 'Gemensam ansökan med {boards}.',
  'requests.appendix': 'Se bilaga {appendix}.',
  'decision.budget-adjustment': 'Nämnden begär budgetjustering {amount} för {purpose}.',
  'decision.turnover-change': 'Nämnden anmäler omslutningsförändringar {amount}.',
  'decision.volume-change': 'Nämnden begär budgetjustering {amount} för prestationsförändring: {purpose}.',
  'decision.rebudgeting': 'Nämnden begär ombudgetering {amount} för {purpose}.',
  'decision.premises': 'Nämnden begär medel för lokaler {amount}: {purpose}.',
  'decision.internal-transfer': 'Nämnden godkänner intern omfördelning {amount}: {purpose}.',
  'decision.deduction': 'Nämnden godkänner schablonavdrag {amount}: {purpose}.',
  'decision.amount': 'om {amount}',
  'decision.amount.missing': 'utan angivet belopp',
  'units.caption': 'Resultatenheter {year}, {unit}',
  'units.column.name': 'Resultatenhet',
  'units.column.opening': 'Från föregående år',
  'units.column.result': 'Resultat',
  'units.column.transfer': 'Överförs av årets resultat',
  'units.column.yearlyCap': 'Årets tak',
  'units.column.closing': 'Till nästa år',
  'units.column.fundCap': 'Tak för fonden',
  'units.deficit.cover': 'Underskottet ska vara täckt senast i bokslutet {year}.',
  'units.deficit.dissolve': 'Underskottet skulle ha täckts i bokslutet {year}; enheten upplöses.',
  'units.rules': 'Regler: {rules}.',
};

const english: BudgetMessages = {
  'budget.caption.operating': 'Operating budget by area {year}, {unit}',
  'budget.caption.investment': 'Investments {year}, {unit}',
  'budget.column.area': 'Area',
  'budget.column.class': 'Investment',
  'budget.column.cost': 'Cost',
  'budget.column.income': 'Income',
  'budget.column.budget': 'Budget',
  'budget.column.net': 'Net',
  'budget.column.previous': 'Previous year',
  'budget.column.change': 'Change',
  'budget.column.requested': 'Requested adjustments',
  'budget.column.volumeAndTurnover': 'Volume and turnover changes',
  'budget.column.outcome': 'Outcome',
  'budget.column.forecast': 'Forecast',
  'budget.column.deviation': 'Deviation',
  'budget.chart.operating': 'Budget and forecast by area {year}, {unit}',
  'budget.chart.investment': 'Budget and forecast of investments {year}, {unit}',
  'budget.chart.description': 'The largest is {name} with {amount}.',
  'budget.total': 'Total',
  'budget.subject.area': 'The area',
  'budget.subject.board': 'The board',
  'budget.planned': '{subject} has a net budget of {net}.',
  'budget.planned.increase':
    '{subject} has a net budget of {net}, an increase of {change} on the previous year.',
  'budget.planned.decrease':
    '{subject} has a net budget of {net}, a decrease of {change} on the previous year.',
  'budget.planned.unchanged': '{subject} has a net budget of {net}, unchanged from the previous year.',
  'budget.forecast.balance': '{subject} forecasts a balanced budget.',
  'budget.forecast.surplus': '{subject} forecasts a surplus of {amount}.',
  'budget.forecast.deficit': '{subject} forecasts a deficit of {amount}.',
  'budget.outcome.balance': '{subject} shows a balanced budget.',
  'budget.outcome.surplus': '{subject} shows a surplus of {amount}.',
  'budget.outcome.deficit': '{subject} shows a deficit of {amount}.',
  'budget.kind.operating': 'operating',
  'budget.kind.investment': 'investment',
  'requests.caption.budget-adjustment': 'Requested budget adjustments, {budget}, {unit}',
  'requests.caption.turnover-change': 'Turnover changes, {budget}, {unit}',
  'requests.caption.volume-change': 'Volume changes, {budget}, {unit}',
  'requests.caption.rebudgeting': 'Rebudgeting, {budget}, {unit}',
  'requests.caption.premises': 'Money for premises, {budget}, {unit}',
  'requests.caption.internal-transfer': 'Internal transfers, {budget}, {unit}',
  'requests.caption.deduction': 'Deductions, {budget}, {unit}',
  'requests.column.purpose': 'Purpose',
  'requests.column.area': 'Area',
  'requests.column.amount': 'Amount',
  'requests.column.from': 'From',
  'requests.column.to': 'To',
  'requests.pot': 'Asked from {pot}.',
  'requests.condition': 'Condition: {condition}',
  'requests.joint': 'Joint application with {boards}.',
  'requests.appendix': 'See appendix {appendix}.',
  'decision.budget-adjustment': 'The board requests a budget adjustment {amount} for {purpose}.',
  'decision.turnover-change': 'The board announces turnover changes {amount}.',
  'decision.volume-change': 'The board requests a budget adjustment {amount} for changed volumes: {purpose}.',
  'decision.rebudgeting': 'The board requests rebudgeting {amount} for {purpose}.',
  'decision.premises': 'The board requests money for premises {amount}: {purpose}.',
  'decision.internal-transfer': 'The board approves an internal transfer {amount}: {purpose}.',
  'decision.deduction': 'The board approves a deduction {amount}: {purpose}.',
  'decision.amount': 'of {amount}',
  'decision.amount.missing': 'without a stated amount',
  'units.caption': 'Result units {year}, {unit}',
  'units.column.name': 'Result unit',
  'units.column.opening': 'From previous year',
  'units.column.result': 'Result',
  'units.column.transfer': "Carried over of the year's result",
  'units.column.yearlyCap': 'Cap of the year',
  'units.column.closing': 'To next year',
  'units.column.fundCap': 'Cap of the fund',
  'units.deficit.cover': 'The deficit must be covered by the closing of {year}.',
  'units.deficit.dissolve': 'The deficit was to be covered by the closing of {year}; the unit is dissolved.',
  'units.rules': 'Rules: {rules}.',
};

/**
 * The texts in budget tables, budget sentences and decisions about money, in Swedish and English.
 *
 * @category Messages
 */
export const budgetMessages: Readonly<Record<Language, BudgetMessages>> = { sv: swedish, en: english };
