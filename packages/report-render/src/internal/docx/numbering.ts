import { type Xml, xmlElement } from '../../xml-element.ts';

/** The deepest level of a list, from 0. */
export const deepestLevel = 8;

/** Number of the one list with bullets; those of numbered lists follow. */
export const bulletNumbering = 1;

const levels = Array.from({ length: deepestLevel + 1 }, (_, level) => level);
const bullets = 1;
const figures = 2;

/**
 * The part that defines all lists: one kind with bullets, one with figures, and a numbering of its own for every
 * numbered list, so that each counts from 1.
 *
 * @param numbered - how many numbered lists there are
 * @returns the part
 */
export const numberingPart = (numbered: number): string => {
  const { xml } = xmlElement(
    'w:numbering',
    { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' },
    listKind(bullets, 'bullet', (level) => (level % 2 === 0 ? '\u2022' : '\u2013')),
    listKind(figures, 'decimal', (level) => `%${level + 1}.`),
    xmlElement('w:num', { 'w:numId': bulletNumbering }, value('w:abstractNumId', bullets)),
    Array.from({ length: numbered }, (_, index) =>
      xmlElement(
        'w:num',
        { 'w:numId': bulletNumbering + 1 + index },
        value('w:abstractNumId', figures),
        levels.map((level) => xmlElement('w:lvlOverride', { 'w:ilvl': level }, value('w:startOverride', 1))),
      ),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`;
};

const listKind = (id: number, format: string, sign: (level: number) => string): Xml =>
  xmlElement(
    'w:abstractNum',
    { 'w:abstractNumId': id },
    value('w:multiLevelType', 'hybridMultilevel'),
    levels.map((level) =>
      xmlElement(
        'w:lvl',
        { 'w:ilvl': level },
        value('w:start', 1),
        value('w:numFmt', format),
        value('w:lvlText', sign(level)),
        value('w:lvlJc', 'left'),
        xmlElement(
          'w:pPr',
          {},
          xmlElement('w:spacing', { 'w:after': 60 }),
          xmlElement('w:ind', { 'w:left': 360 * (level + 1), 'w:hanging': 360 }),
        ),
      ),
    ),
  );

const value = (name: string, content: string | number): Xml => xmlElement(name, { 'w:val': content });
