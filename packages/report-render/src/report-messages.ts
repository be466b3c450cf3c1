import type { ChartMessages } from './chart-messages.ts';
import type { Language } from './tree/language.ts';

/**
 * Keys of the texts printed outside charts.
 *
 * @category Messages
 */
export type ReportMessageKey =
  | 'status.met'
  | 'status.partly'
  | 'status.not-met'
  | 'status.not-assessable'
  | 'status.needs-rule'
  | 'missing.not-reported'
  | 'missing.not-applicable'
  | 'missing.suppressed'
  | 'missing.not-yet-measured'
  | 'note.information'
  | 'note.attention'
  | 'document.skip'
  | 'document.page'
  | 'contents.label'
  | 'appendix.number'
  | 'attest.signed'
  | 'attest.unsigned'
  | 'table.empty';

/**
 * The texts that renderers print by themselves outside charts, by their keys. `{name}` stands for a value.
 *
 * @category Messages
 */
export type ReportMessages = Readonly<Record<ReportMessageKey, string>>;

/**
 * Every text that renderers print by themselves. Their option `messages` replaces any of them.
 *
 * @category Messages
 */
export type Messages = ReportMessages & ChartMessages;

const swedish: ReportMessages = {
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
};

/**
 * The message table outside charts in Swedish and English; `chartMessages` of `@sdn/report-render/charts` is the rest.
 *
 * @category Messages
 */
export const reportMessages: Readonly<Record<Language, ReportMessages>> = { sv: swedish, en: english };
