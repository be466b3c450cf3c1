import type { IStylesOptions } from 'docx';
import type { Language } from '../../tree/language.ts';
import { languageTags } from '../office/core-properties.ts';

const font = 'Arial';
const ink = '1b1b1b';
const accent = '0b4c75';
const quiet = '555555';

const heading = (size: number, before: number) => ({
  run: { font, size, bold: true, color: accent },
  paragraph: { spacing: { before, after: 80 }, keepNext: true, keepLines: true },
});

/**
 * Word's own styles set for reports, so that navigation, contents and restyling work as in any document.
 *
 * @param language - language of the report
 * @returns the styles
 */
export const documentStyles = (language: Language): IStylesOptions => ({
  default: {
    document: {
      run: { font, size: 21, color: ink, language: { value: languageTags[language] } },
      paragraph: { spacing: { after: 120, line: 276, lineRule: 'auto' } },
    },
    title: {
      run: { font, size: 48, bold: true, color: accent },
      paragraph: { spacing: { before: 160, after: 120, line: 240, lineRule: 'auto' }, keepNext: true },
    },
    heading1: heading(34, 400),
    heading2: heading(28, 320),
    heading3: heading(25, 260),
    heading4: heading(23, 220),
    heading5: heading(21, 200),
    hyperlink: { run: { color: accent, underline: {} } },
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { size: 26, color: quiet },
    },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { bold: true },
      paragraph: { keepNext: true, keepLines: true, spacing: { before: 240, after: 80 } },
    },
    ...[1, 2, 3, 4, 5].map((level) => ({
      id: `TOC${level}`,
      name: `toc ${level}`,
      basedOn: 'Normal',
      next: 'Normal',
      paragraph: { indent: { left: (level - 1) * 240 }, spacing: { after: 40 } },
    })),
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { before: 30, after: 30, line: 240, lineRule: 'auto' } },
    },
    {
      id: 'TableTextSmall',
      name: 'Table Text Small',
      basedOn: 'TableText',
      run: { size: 14 },
    },
    {
      id: 'Footnote',
      name: 'Table Note',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 18, color: quiet },
      paragraph: { spacing: { before: 60, after: 200 } },
    },
    {
      id: 'Note',
      name: 'Note',
      basedOn: 'Normal',
      paragraph: { indent: { left: 240 }, keepLines: true },
      run: {},
    },
    {
      id: 'NoteTitle',
      name: 'Note Title',
      basedOn: 'Note',
      next: 'Note',
      run: { bold: true, color: accent },
      paragraph: { indent: { left: 240 }, keepNext: true },
    },
  ],
});
