import type { Report } from '../../tree/report.ts';
import type { Language } from '../../tree/language.ts';
import { xmlElement } from '../../xml-element.ts';

/** Language tags of office programs. */
export const languageTags: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** Where the properties stand in the package. */
export const corePath = 'docProps/core.xml';

/**
 * The part with the properties that every office program shows: title, author, subject, language and time.
 *
 * @param head - the report without its body
 * @param created - time of creation and change, in UTC; without it the file bears no time
 * @returns the part
 */
export const coreProperties = (head: Omit<Report, 'body'>, created: string | undefined): string => {
  const text = (name: string, content: string | undefined) =>
    content === undefined ? undefined : xmlElement(name, {}, content);
  const time = (name: string) =>
    created === undefined ? undefined : xmlElement(name, { 'xsi:type': 'dcterms:W3CDTF' }, created);
  const { xml } = xmlElement(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    text('dc:title', head.title),
    text('dc:subject', head.subtitle),
    text('dc:creator', head.organisation),
    text('dc:description', head.description),
    text('cp:lastModifiedBy', head.organisation),
    time('dcterms:created'),
    time('dcterms:modified'),
    text('dc:language', languageTags[head.language]),
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`;
};
