import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { Messages } from '../../report-messages.ts';
import type { Report } from '../../tree/report.ts';
import { type Xml, xmlElement } from '../../xml-element.ts';
import { zipParts } from '../office/zip-parts.ts';
import type { DocxPicture } from './context.ts';
import { pictureParts } from './drawing.ts';
import { numberings } from './numbering.ts';
import { page } from './page.ts';
import { documentStyles, languageTags } from './styles.ts';

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
 * @param date - time written into the properties
 * @returns the file, equal bytes for equal input
 */
export const writeDocument = async (
  head: ReportHead,
  body: DocxBody,
  messages: Messages,
  date: string | undefined,
): Promise<Uint8Array> => {
  const frame = new Uint8Array(await Packer.toArrayBuffer(emptyDocument(head, messages)));
  const media = body.pictures.flatMap(pictureParts);
  const rewritten: Readonly<Record<string, (xml: string) => string>> = {
    'docProps/core.xml': (xml) => withTimes(xml, date, languageTags[head.language]),
    'word/document.xml': (xml) => xml.replace('<w:body>', () => `<w:body>${body.xml}`),
    'word/numbering.xml': (xml) =>
      xml.replace(/(<w:numbering [^>]*>).*(?=<\/w:numbering>)/s, (_, start: string) =>
        [start, ...numberings(body.numberedLists).map((each) => each.xml)].join(''),
      ),
    'word/_rels/document.xml.rels': (xml) =>
      xml.replace('</Relationships>', (end) =>
        [
          ...[...body.links].map(([address, id]) => relationship(id, 'hyperlink', address, 'External').xml),
          ...media.map(({ relationship: id, path }) => relationship(id, 'image', path).xml),
          end,
        ].join(''),
      ),
  };
  return zipParts([
    ...Object.entries(unzipSync(frame)).map(([path, content]) => {
      const rewrite = rewritten[path];
      return [path, rewrite === undefined ? content : strToU8(rewrite(strFromU8(content)))] as const;
    }),
    ...media.map(({ path, bytes }) => [`word/${path}`, bytes] as const),
  ]);
};

const emptyDocument = (head: ReportHead, messages: Messages): Document =>
  new Document({
    title: head.title,
    creator: head.organisation ?? '',
    lastModifiedBy: head.organisation ?? '',
    ...(head.subtitle === undefined ? {} : { subject: head.subtitle }),
    ...(head.description === undefined ? {} : { description: head.description }),
    styles: documentStyles(head.language),
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

/** The library writes the time of its run; the caller's or none stands instead. */
const withTimes = (xml: string, date: string | undefined, languageTag: string): string =>
  xml
    .replace(/<dcterms:(created|modified)([^>]*)>[^<]*<\/dcterms:\1>/g, (_, name: string, type: string) =>
      date === undefined ? '' : `<dcterms:${name}${type}>${date}</dcterms:${name}>`,
    )
    .replace('</cp:coreProperties>', `<dc:language>${languageTag}</dc:language></cp:coreProperties>`);
