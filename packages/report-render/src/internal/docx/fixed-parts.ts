/**
 * Makes the rewriter that takes chance and the clock out of a document: relationship ids, which docx draws at random,
 * and bookmarks, which it counts over all documents of a process, are counted from 1; the times are the caller's or
 * none.
 *
 * @param date - time of creation and change, in UTC, or undefined
 * @param languageTag - language of the document
 * @returns gives the new text of each part; to be called once per part in the order of the file
 */
export const fixedParts = (
  date: string | undefined,
  languageTag: string,
): ((xml: string, path: string) => string) => {
  const relationships = counter('rIdLink');
  return (xml, path) => {
    if (path === 'docProps/core.xml') return withTimes(xml, date, languageTag);
    const bookmarks = counter('');
    const targets = counter('_Toc');
    // Text cannot hold "<", so this sees tags and field instructions alone, never what a reader reads.
    return xml.replace(/<w:instrText[^<>]*>[^<]*|<[^<>]*>/g, (tag) => {
      const linked = tag
        .replace(
          /( (?:r:\w+|Id)=")(rId[a-z0-9_-]{21})"/g,
          (_, start: string, id: string) => `${start}${relationships(id)}"`,
        )
        .replace(
          /( w:(?:name|anchor)="|PAGEREF )(_Toc\d+)/g,
          (_, start: string, name: string) => `${start}${targets(name)}`,
        );
      return /^<w:bookmark(?:Start|End) /.test(linked)
        ? linked.replace(/( w:id=")([^"]*)"/, (_, start: string, id: string) => `${start}${bookmarks(id)}"`)
        : linked;
    });
  };
};

/** Names by order of first appearance. */
const counter = (prefix: string): ((id: string) => string) => {
  const names = new Map<string, string>();
  return (id) => {
    const name = names.get(id) ?? `${prefix}${names.size + 1}`;
    names.set(id, name);
    return name;
  };
};

const withTimes = (xml: string, date: string | undefined, languageTag: string): string =>
  xml
    .replace(/<dcterms:(created|modified)([^>]*)>[^<]*<\/dcterms:\1>/g, (_, name: string, type: string) =>
      date === undefined ? '' : `<dcterms:${name}${type}>${date}</dcterms:${name}>`,
    )
    .replace('</cp:coreProperties>', `<dc:language>${languageTag}</dc:language></cp:coreProperties>`);
