import type { ReportMessages } from '../report-messages.ts';
import type { Inline } from '../tree/inline.ts';
import type { Language } from '../tree/language.ts';
import { printNumberValue } from './print-number.ts';

/** Language and texts that inlines are printed with. */
export interface TextContext {
  readonly language: Language;
  readonly messages: ReportMessages;
}

/**
 * The words of inlines without their marks, for contents, ids, names and formats without styles.
 *
 * @param children - what stands inside
 * @param context - language and texts
 * @returns the words
 */
export const plainText = (children: readonly Inline[], context: TextContext): string =>
  children.map((child) => inlineText(child, context)).join('');

const inlineText = (inline: Inline, context: TextContext): string => {
  if (typeof inline === 'string') return inline;
  switch (inline.type) {
    case 'strong':
    case 'emphasis':
    case 'link':
      return plainText(inline.children, context);
    case 'status':
      return inline.label ?? context.messages[`status.${inline.status}`];
    case 'number':
      return printNumberValue(inline, context.language);
    case 'missing':
      return context.messages[`missing.${inline.reason}`];
    case 'line-break':
      return ' ';
  }
};
