import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ReportStatus } from '../../tree/status-mark.ts';
import { statusSymbol } from '../status-symbol.ts';

/**
 * Symbol, text and colour of a verdict; the symbol is hidden from speech, since the text says it.
 *
 * @param status - the verdict
 * @param label - the text beside the symbol
 * @returns the element
 */
export const statusElement = (status: ReportStatus, label: string): Element =>
  h('span', { className: ['status', status] }, [
    h('span', { ariaHidden: 'true' }, statusSymbol[status]),
    `\u00a0${label}`,
  ]);
