import { chartMessages } from '../chart-messages.ts';
import type { Messages } from '../report-messages.ts';
import type { Language } from '../tree/language.ts';
import { messagesOf } from './messages-of.ts';

/**
 * Lays the caller's texts over both message tables of a language.
 *
 * @param language - language of the report
 * @param extra - the caller's texts
 * @returns every text
 */
export const allMessagesOf = (language: Language, extra: Partial<Messages> = {}): Messages => ({
  ...messagesOf(language),
  ...chartMessages[language],
  ...extra,
});
