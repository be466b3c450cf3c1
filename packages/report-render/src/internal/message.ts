import { ReportRenderError } from '../errors.ts';
import { reportMessages, type ReportMessageKey, type ReportMessages } from '../report-messages.ts';
import type { Language } from '../tree/language.ts';

/** The table of a language with the caller's texts over it. */
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

/** A message with its places filled; a place without a value stays as it is. */
export const fill = (
  messages: ReportMessages,
  key: ReportMessageKey,
  values: Readonly<Record<string, string | number>>,
): string => messages[key].replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
