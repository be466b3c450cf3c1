import type { Messages } from '../report-messages.ts';
import type { Report } from '../tree/report.ts';
import { allMessagesOf } from './all-messages.ts';
import { type Outline, outlineOf } from './outline.ts';
import { replaceIllegalIn } from './replace-illegal.ts';

/** A report as every format of running text begins with it. */
export interface Prepared extends Outline {
  /** The report without its body. */
  readonly head: Omit<Report, 'body'>;
  /** Texts printed by the renderer. */
  readonly messages: Messages;
}

/**
 * A report with its illegal characters replaced, its headings named, and the texts of its language.
 *
 * @param report - the tree
 * @param extra - messages that replace those of the table
 * @returns head, body, outline and texts
 */
export const prepare = (report: Report, extra: Partial<Messages> | undefined): Prepared => {
  const { body, ...head } = replaceIllegalIn(report);
  const messages = allMessagesOf(report.language, extra);
  return { head, messages, ...outlineOf(body, { language: report.language, messages }) };
};
