import type { ReportMessages } from '../report-messages.ts';
import type { Appendix } from '../tree/appendices.ts';
import { fillText } from './fill-text.ts';

/**
 * "Bilaga 1": the appendix's own number, else its place in the list.
 *
 * @param appendix - the appendix
 * @param index - its place in the list, from 0
 * @param messages - the message table
 * @returns the number in words
 */
export const appendixNumber = (appendix: Appendix, index: number, messages: ReportMessages): string =>
  fillText(messages['appendix.number'], { number: appendix.number ?? index + 1 });
