import type { Report } from '../../tree/report.ts';
import type { DocxContent, DocxContext } from './context.ts';
import { flatList } from './lists.ts';
import { run } from './runs.ts';
import { wordParagraph } from './word-paragraph.ts';

/**
 * What stands above the body: whose report it is, title, subtitle and facts.
 *
 * @param head - the report without its body
 * @param context - what every handler gets
 * @returns the paragraphs
 */
export const banner = (head: Omit<Report, 'body'>, context: DocxContext): DocxContent => {
  const line = (text: string | undefined, style?: string): DocxContent =>
    text === undefined ? [] : [wordParagraph(style === undefined ? {} : { style }, run(text, context))];
  return [
    ...line(head.organisation),
    ...line(head.title, 'Title'),
    ...line(head.subtitle, 'Subtitle'),
    ...flatList(
      false,
      (head.facts ?? []).map(({ label, value }) => [
        run(`${label}: `, context, { bold: true }),
        run(value, context),
      ]),
      context,
    ),
  ];
};
