import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Messages } from '../../report-messages.ts';
import type { Language } from '../../tree/language.ts';
import type { Report } from '../../tree/report.ts';
import { type Xml, xmlElement } from '../../xml-element.ts';
import { coreProperties, corePath } from '../office/core-properties.ts';
import { rezip } from '../office/rezip.ts';
import type { DocxPicture } from './context.ts';
import { pictureParts } from './drawing.ts';
import { numberingPart } from './numbering.ts';
import { page } from './page.ts';
import { documentStyles } from './styles.ts';

/** A rendered body, and what it refers to in other parts of the package. */
export interface DocxBody {
  /** The blocks as they stand in the file. */
  readonly xml: string;
  readonly pictures: readonly DocxPicture[];
  /** Ids of relationships by the addresses they lead to. */
  readonly links: ReadonlyMap<string, string>;
  /** How many numbered lists there are. */
  readonly numberedLists: number;
}

type ReportHead = Omit<Report, 'body'>;

/**
 * Writes a rendered body as a Word document with properties, styles and page numbers.
 *
 * The library docx writes the parts around the body. The body itself is ours: as a tree of its objects, that of a long
 * report took a gigabyte and most of the time.
 *
 * @param head - the report without its body
 * @param body - the rendered body
 * @param messages - texts printed by the renderer
 * @param created - time written into the properties
 * @returns the file, equal bytes for equal input
 */
export const writeDocument = async (
  head: ReportHead,
  body: DocxBody,
  messages: Messages,
  created: string | undefined,
): Promise<Uint8Array> => {
  const frame = new Uint8Array(await Packer.toArrayBuffer(emptyDocument(head.language, messages)));
  const media = body.pictures.flatMap(pictureParts);
  const rewriters: Readonly<Record<string, (xml: string) => string>> = {
    'word/document.xml': (xml) => xml.replace('<w:body>', (start) => start + body.xml),
    'word/_rels/document.xml.rels': (xml) =>
      xml.replace('</Relationships>', (end) =>
        [
          ...[...body.links].map(([address, id]) => relationship(id, 'hyperlink', address, 'External').xml),
          ...media.map(({ relationship: id, path }) => relationship(id, 'image', path).xml),
          end,
        ].join(''),
      ),
  };
  return rezip(frame, (path) => rewriters[path], {
    [corePath]: coreProperties(head, created),
    'word/numbering.xml': numberingPart(body.numberedLists),
    ...Object.fromEntries(media.map(({ path, bytes }) => [`word/${path}`, bytes])),
  });
};

const emptyDocument = (language: Language, messages: Messages): Document =>
  new Document({
    styles: documentStyles(language),
    sections: [{ properties: { page }, footers: { default: pageFooter(messages) }, children: [] }],
  });

const pageFooter = (messages: Messages): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: [`${messages['document.page']} `, PageNumber.CURRENT] })],
      }),
    ],
  });

const relationship = (id: string, type: 'hyperlink' | 'image', target: string, mode?: 'External'): Xml =>
  xmlElement('Relationship', {
    Id: id,
    Type: `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}`,
    Target: target,
    TargetMode: mode,
  });
