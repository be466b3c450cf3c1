/**
 * A piece of XML that is well-formed and escaped: what {@link xmlElement} builds.
 *
 * @category DOCX
 */
export interface Xml {
  /** The piece as it stands in the file. */
  readonly xml: string;
}

/**
 * What an element can hold. A bare string is text, which is always escaped; undefined is nothing.
 *
 * @category DOCX
 */
export type XmlContent = Xml | string | undefined | readonly XmlContent[];

/**
 * Attributes by their qualified names; one that is undefined is left out.
 *
 * @category DOCX
 */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/**
 * Builds an element of WordprocessingML, or of any other XML, for a handler of the DOCX format.
 *
 * @param name - qualified name, such as `w:p`; printed as given, so never a text from outside
 * @param attributes - the attributes in order; their values are escaped
 * @param content - what stands in the element
 * @returns the element
 *
 * @example
 * ```ts
 * import { xmlElement } from '@sdn/report-render/docx';
 *
 * xmlElement('w:r', {}, xmlElement('w:t', {}, 'a < b')).xml; // => '<w:r><w:t>a &lt; b</w:t></w:r>'
 * xmlElement('w:jc', { 'w:val': 'right' }).xml; // => '<w:jc w:val="right"/>'
 * ```
 *
 * @category DOCX
 */
export const xmlElement = (name: string, attributes: XmlAttributes = {}, ...content: XmlContent[]): Xml => {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) start += ` ${key}="${escaped(String(value))}"`;
  const inner = printed(content);
  return { xml: inner === '' ? `${start}/>` : `${start}>${inner}</${name}>` };
};

const printed = (content: XmlContent): string => {
  if (content === undefined) return '';
  if (typeof content === 'string') return escaped(content);
  if ('xml' in content) return content.xml;
  let all = '';
  for (const each of content) all += printed(each);
  return all;
};

const special = /[&<>"]/;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string =>
  special.test(text) ? text.replace(/[&<>"]/g, (sign) => entities[sign] ?? '') : text;
