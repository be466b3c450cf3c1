import { ReportRenderError } from '../errors.ts';
import { reportMessages, type ReportMessages } from '../report-messages.ts';
import type { Language } from '../tree/language.ts';

/**
 * Finds the message table of a language; a language without one is the caller's mistake.
 *
 * @param language - language of the report
 * @returns the table outside charts
 */
export const messagesOf = (language: Language): ReportMessages => {
  if (Object.hasOwn(reportMessages, language)) return reportMessages[language];
  throw new ReportRenderError(
    'tree-invalid',
    `The report's language is ${JSON.stringify(language)}. Expected "sv" or "en".`,
    { language },
  );
};
