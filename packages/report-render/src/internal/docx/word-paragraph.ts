import { type Xml, type XmlContent, xmlElement } from '../../xml-element.ts';

/** How a paragraph is set, beside what its style says. */
export interface ParagraphLook {
  readonly style?: string;
  readonly keepNext?: boolean;
  /** Number of the list in the numbering, and depth in it from 0. */
  readonly list?: { readonly numbering: number; readonly level: number };
  /** Place of a tab to the right edge, in twentieths of a point. */
  readonly rightTab?: number;
  /** Indent in twentieths of a point. */
  readonly indent?: number;
  readonly right?: boolean;
}

/**
 * A paragraph.
 *
 * @param look - style and setting
 * @param content - runs, links and bookmarks
 * @returns the paragraph
 */
export const wordParagraph = (look: ParagraphLook, ...content: XmlContent[]): Xml =>
  xmlElement('w:p', {}, paragraphProperties(look), content);

/**
 * The properties of a paragraph, in the order that the schema of WordprocessingML wants.
 *
 * @param look - style and setting
 * @returns the properties, or undefined when there are none
 */
export const paragraphProperties = (look: ParagraphLook): Xml | undefined => {
  const { style, keepNext, list, rightTab, indent, right } = look;
  const properties = [
    style === undefined ? undefined : xmlElement('w:pStyle', { 'w:val': style }),
    keepNext === true ? xmlElement('w:keepNext') : undefined,
    list === undefined
      ? undefined
      : xmlElement(
          'w:numPr',
          {},
          xmlElement('w:ilvl', { 'w:val': list.level }),
          xmlElement('w:numId', { 'w:val': list.numbering }),
        ),
    rightTab === undefined
      ? undefined
      : xmlElement('w:tabs', {}, xmlElement('w:tab', { 'w:val': 'right', 'w:pos': rightTab })),
    indent === undefined ? undefined : xmlElement('w:ind', { 'w:left': indent }),
    right === true ? xmlElement('w:jc', { 'w:val': 'right' }) : undefined,
  ];
  return properties.every((each) => each === undefined) ? undefined : xmlElement('w:pPr', {}, properties);
};
