import { safeParseTarget, type Target } from '@sdn/indicator-calc';
import type { IndicatorMessages } from '../../from-indicators/indicator-messages.ts';
import type { Inline } from '../../tree/inline.ts';
import type { Language } from '../../tree/language.ts';
import { fillText } from '../fill-text.ts';
import { messagesOf } from '../messages-of.ts';
import { plainText } from '../plain-text.ts';
import { printNumberValue } from '../print-number.ts';
import { numberCell } from './value-cell.ts';

/**
 * A target as a cell. In Swedish a printed target stands byte for byte; a target made in code, and every target in English, is
 * put into the words of the message table.
 *
 * @param target - the target
 * @param language - language of the report
 * @param texts - the words
 * @returns the cell; nothing where there is no target
 */
export const targetCell = (
  target: Target | string | undefined,
  language: Language,
  texts: IndicatorMessages,
): Inline => {
  if (target === undefined) return '';
  if (typeof target === 'string') {
    const read = safeParseTarget(target);
    return read.success ? targetCell(read.data, language, texts) : target;
  }
  if (target.kind === 'level') return numberCell(target, language);
  if (target.kind === 'unparsed') return target.raw;
  if (target.raw !== undefined && language === 'sv') return target.raw;
  return inWords(target, language, texts);
};

const inWords = (
  target: Exclude<Target, { kind: 'level' | 'unparsed' }>,
  language: Language,
  texts: IndicatorMessages,
): string => {
  const print = (value: string, decimals: number, unit: string): string =>
    printNumberValue({ value, decimals, unit }, language);
  const printed = 'value' in target ? print(target.value, target.decimals, target.unit) : '';
  switch (target.kind) {
    case 'at-most':
    case 'at-least':
      return fillText(texts[`target.${target.kind}`], { value: printed });
    case 'within':
      return fillText(texts['target.within'], {
        centre: target.centre === '0' ? '' : print(target.centre, target.decimals, ''),
        value: printed,
      }).trim();
    case 'direction':
      return texts[`target.${target.change}`];
    case 'relative':
      return fillText(texts['target.relative'], {
        value: printed,
        what: target.what,
        year: target.baseYear ?? texts['target.last-year'],
      }).replace('  ', ' ');
    case 'delegated':
      return fillText(texts['target.delegated'], { to: target.to.join('/') });
    case 'pending':
      return fillText(texts['target.pending'], { until: target.until ?? '' }).trim();
    case 'none':
      return '';
  }
};

/**
 * A target in running text.
 *
 * @param target - the target
 * @param language - language of the report
 * @param texts - the words
 * @returns the text; the word for no target where there is none
 */
export const targetText = (
  target: Target | string | undefined,
  language: Language,
  texts: IndicatorMessages,
): string =>
  plainText([targetCell(target, language, texts)], { language, messages: messagesOf(language) }) ||
  texts['target.none'];
