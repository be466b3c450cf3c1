import type { ReportFindingCode } from '../../finding.ts';
import type { Language } from '../../tree/language.ts';

/** The text of every finding; `{name}` stands for a detail. */
export const findingTexts: Readonly<Record<ReportFindingCode, Readonly<Record<Language, string>>>> = {
  'title-missing': { sv: 'Rapporten saknar titel.', en: 'The report has no title.' },
  'heading-empty': { sv: 'En rubrik saknar text.', en: 'A heading has no text.' },
  'heading-level-skipped': {
    sv: 'Rubriken ”{heading}” har nivå {level}; högst {expected} kan följa på rubriken före.',
    en: 'The heading "{heading}" has level {level}; at most {expected} can follow the heading before.',
  },
  'section-empty': {
    sv: 'Under rubriken ”{heading}” står ingenting. Skriv ”Inget att rapportera.” om det är så.',
    en: 'Nothing stands under the heading "{heading}". Say "Nothing to report." if that is so.',
  },
  'id-duplicate': { sv: 'Två rubriker har id {id}.', en: 'Two headings have the id {id}.' },
  'block-empty': { sv: 'Ett block av typen {type} är tomt.', en: 'A block of the type {type} is empty.' },
  'table-caption-missing': { sv: 'En tabell saknar tabellrubrik.', en: 'A table has no caption.' },
  'table-columns-missing': {
    sv: 'Tabellen ”{caption}” saknar kolumner.',
    en: 'The table "{caption}" has no columns.',
  },
  'table-ragged': {
    sv: 'En rad i tabellen ”{caption}” har {cells} celler, men tabellen har {columns} kolumner.',
    en: 'A row of the table "{caption}" has {cells} cells, but the table has {columns} columns.',
  },
  'column-head-missing': {
    sv: 'Kolumn {column} i tabellen ”{caption}” saknar kolumnrubrik.',
    en: 'Column {column} of the table "{caption}" has no head.',
  },
  'row-head-missing': {
    sv: 'En rad i tabellen ”{caption}” saknar namn i första kolumnen.',
    en: 'A row of the table "{caption}" has no name in the first column.',
  },
  'key-duplicate': { sv: 'Nyckeln {key} används två gånger.', en: 'The key {key} is used twice.' },
  'formula-key-unknown': {
    sv: 'Formeln använder nyckeln {key}, som inte finns.',
    en: 'The formula uses the key {key}, which is not there.',
  },
  'chart-title-missing': { sv: 'Ett diagram saknar titel.', en: 'A chart has no title.' },
  'chart-description-missing': {
    sv: 'Diagrammet ”{title}” saknar beskrivning av vad det visar.',
    en: 'The chart "{title}" has no description of what it shows.',
  },
  'chart-value-unreadable': {
    sv: 'Värdet ”{value}” i diagrammet ”{title}” är inget decimaltal med punkt och ritas inte.',
    en: 'The value "{value}" of the chart "{title}" is no decimal with a point and is not drawn.',
  },
  'link-refused': {
    sv: 'Länken ”{href}” skrivs ut utan länk: bara http, https, mailto, tel och relativa adresser godtas.',
    en: 'The link "{href}" is printed without a link: only http, https, mailto, tel and relative addresses are accepted.',
  },
  'link-target-unknown': {
    sv: 'Länken ”{href}” går till en rubrik som inte finns.',
    en: 'The link "{href}" goes to a heading that is not there.',
  },
  'link-text-missing': { sv: 'En länk saknar text.', en: 'A link has no text.' },
  'number-unreadable': {
    sv: '”{value}” är inget decimaltal med punkt och skrivs ut som det står.',
    en: '"{value}" is no decimal with a point and is printed as it stands.',
  },
  'date-invalid': {
    sv: '”{date}” är ingen dag skriven ÅÅÅÅ-MM-DD.',
    en: '"{date}" is no day written YYYY-MM-DD.',
  },
  'characters-replaced': {
    sv: 'Texten innehåller tecken som inte kan publiceras ({codes}); de ersätts med U+FFFD.',
    en: 'The text has characters that cannot be published ({codes}); they are replaced by U+FFFD.',
  },
};
