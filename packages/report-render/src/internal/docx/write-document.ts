import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { Messages } from '../../report-messages.ts';
import type { Report } from '../../tree/report.ts';
import { rezip } from '../office/rezip.ts';
import type { DocxContext } from './context.ts';
import { fixedParts } from './fixed-parts.ts';
import { flatList } from './lists.ts';
import { run } from './runs.ts';
import { documentNumbering, documentStyles, languageTags } from './styles.ts';

type ReportHead = Omit<Report, 'body'>;

/**
 * Writes the rendered body as a Word document with title, properties, styles and page numbers.
 *
 * @param head - the report without its body
 * @param body - the rendered body
 * @param context - what every handler gets
 * @param date - time written into the properties
 * @returns the file, equal bytes for equal input
 */
export const writeDocument = async (
  head: ReportHead,
  body: readonly FileChild[],
  context: DocxContext,
  date: string | undefined,
): Promise<Uint8Array> => {
  const document = new Document({
    title: head.title,
    creator: head.organisation ?? '',
    lastModifiedBy: head.organisation ?? '',
    ...(head.subtitle === undefined ? {} : { subject: head.subtitle }),
    ...(head.description === undefined ? {} : { description: head.description }),
    styles: documentStyles(head.language),
    numbering: { config: documentNumbering() },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1247, bottom: 1247, left: 1134, right: 1134 },
          },
        },
        footers: { default: pageFooter(context.messages) },
        children: [...banner(head, context), ...body],
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  return rezip(bytes, fixedParts(date, languageTags[head.language]));
};

const banner = (head: ReportHead, context: DocxContext): FileChild[] => [
  ...(head.organisation === undefined
    ? []
    : [new Paragraph({ children: [run(head.organisation, context)] })]),
  new Paragraph({ heading: HeadingLevel.TITLE, children: [run(head.title, context)] }),
  ...(head.subtitle === undefined
    ? []
    : [new Paragraph({ style: 'Subtitle', children: [run(head.subtitle, context)] })]),
  ...(head.facts === undefined
    ? []
    : flatList(
        false,
        head.facts.map(({ label, value }) => [
          run(`${label}: `, context, { bold: true }),
          run(value, context),
        ]),
        context,
      )),
];

const pageFooter = (messages: Messages): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: [`${messages['document.page']} `, PageNumber.CURRENT] })],
      }),
    ],
  });
