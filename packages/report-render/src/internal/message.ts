import { ReportRenderError } from '../errors.ts';
import { reportMessages, type ReportMessageKey, type ReportMessages } from '../report-messages.ts';
import type { Language } from '../tree/language.ts';
import { fillText } from './fill-text.ts';

/**
 * The table of a language with the caller's texts over it.
 *
 * @param language - language of the report
 * @param extra - the caller's texts
 * @returns the table
 */
export const messagesOf = (language: Language, extra: Partial<ReportMessages> = {}): ReportMessages => {
  if (!Object.hasOwn(reportMessages, language)) {
    throw new ReportRenderError(
      'tree-invalid',
      `The report's language is ${JSON.stringify(language)}. Expected "sv" or "en".`,
      { language },
    );
  }
  return { ...reportMessages[language], ...extra };
};

/**
 * Puts values in the places of a message.
 *
 * @param messages - the message table
 * @param key - key of the message
 * @param values - the values by name
 * @returns the text
 */
export const fill = (
  messages: ReportMessages,
  key: ReportMessageKey,
  values: Readonly<Record<string, string | number>>,
): string => fillText(messages[key], values);
