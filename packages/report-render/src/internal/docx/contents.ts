import type { Contents } from '../../tree/contents.ts';
import { type Xml, xmlElement } from '../../xml-element.ts';
import type { DocxContent, DocxContext, DocxHeading } from './context.ts';
import { textWidth } from './page.ts';
import { fieldEnd, fieldStart, run } from './runs.ts';
import { wordParagraph } from './word-paragraph.ts';

/**
 * The table of contents: a field with its entries filled in, whose page numbers Word sets when it updates the field.
 *
 * @param node - the node
 * @param context - what every handler gets
 * @returns the field in the frame that Word knows tables of contents by
 */
export const contentsField = (node: Contents, context: DocxContext): DocxContent => {
  const listed = context.headings.filter(({ level }) => level <= node.depth);
  const start = fieldStart(`TOC \\h \\o "1-${node.depth}"`);
  return [
    xmlElement(
      'w:sdt',
      {},
      xmlElement(
        'w:sdtPr',
        {},
        xmlElement('w:alias', { 'w:val': context.messages['contents.label'] }),
        xmlElement(
          'w:docPartObj',
          {},
          xmlElement('w:docPartGallery', { 'w:val': 'Table of Contents' }),
          xmlElement('w:docPartUnique'),
        ),
      ),
      xmlElement(
        'w:sdtContent',
        {},
        listed.length === 0
          ? wordParagraph({}, start, fieldEnd())
          : listed.map((heading, index) =>
              wordParagraph(
                { style: `TOC${heading.level}`, rightTab: textWidth },
                index === 0 ? start : undefined,
                entry(heading, context),
                index === listed.length - 1 ? fieldEnd() : undefined,
              ),
            ),
      ),
    ),
  ];
};

/** No dots before the tab: they would lead to a page number that only Word can tell. */
const entry = ({ text, bookmark }: DocxHeading, context: DocxContext): Xml =>
  xmlElement(
    'w:hyperlink',
    { 'w:history': 1, 'w:anchor': bookmark },
    run(text, context),
    xmlElement('w:r', {}, xmlElement('w:tab')),
    fieldStart(`PAGEREF ${bookmark} \\h`),
    fieldEnd(),
  );
