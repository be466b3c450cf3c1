import { type Xml, xmlElement } from '../../xml-element.ts';
import type { DocxContext, DocxMarks } from './context.ts';

const preserve = { 'xml:space': 'preserve' } as const;

/**
 * A run of text with the marks around it.
 *
 * @param value - the words; tabs and line feeds become spaces, since Word has elements for them
 * @param context - what every handler gets
 * @param extra - further marks
 * @returns the run
 */
export const run = (value: string, { marks }: Pick<DocxContext, 'marks'>, extra: DocxMarks = {}): Xml =>
  xmlElement(
    'w:r',
    {},
    properties({ ...marks, ...extra }),
    xmlElement('w:t', preserve, value.replace(/[\t\n\r\f\v\u0085\u2028\u2029]+/g, ' ')),
  );

const properties = ({ style, bold, italics }: DocxMarks): Xml | undefined =>
  style === undefined && bold === undefined && italics === undefined
    ? undefined
    : xmlElement(
        'w:rPr',
        {},
        style === undefined ? undefined : xmlElement('w:rStyle', { 'w:val': style }),
        bold === undefined ? undefined : [xmlElement('w:b'), xmlElement('w:bCs')],
        italics === undefined ? undefined : [xmlElement('w:i'), xmlElement('w:iCs')],
      );

/**
 * A field that Word fills in, such as a page number; what it shows until then stands after it.
 *
 * @param instruction - what Word shall fill in
 * @returns the start of the field
 */
export const fieldStart = (instruction: string): Xml =>
  xmlElement(
    'w:r',
    {},
    xmlElement('w:fldChar', { 'w:fldCharType': 'begin', 'w:dirty': 'true' }),
    xmlElement('w:instrText', preserve, instruction),
    xmlElement('w:fldChar', { 'w:fldCharType': 'separate' }),
  );

/** The end of a field. */
export const fieldEnd = (): Xml => xmlElement('w:r', {}, xmlElement('w:fldChar', { 'w:fldCharType': 'end' }));
