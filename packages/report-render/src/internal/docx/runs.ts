import { TextRun } from 'docx';
import type { DocxContext, DocxMarks } from './context.ts';

/**
 * A run of text with the marks around it.
 *
 * @param value - the words; tabs and line feeds become spaces, since Word has elements for them
 * @param context - what every handler gets
 * @param extra - further marks
 * @returns the run
 */
export const run = (value: string, { marks }: Pick<DocxContext, 'marks'>, extra: DocxMarks = {}): TextRun =>
  new TextRun({
    ...marks,
    ...extra,
    text: value.replace(/[\t\n\r\f\v\u0085\u2028\u2029]+/g, ' '),
  });
