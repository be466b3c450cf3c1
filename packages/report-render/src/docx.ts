export { type DocxHandlers, type DocxOptions, renderDocx } from './render-docx.ts';
export type {
  DocxContent,
  DocxContext,
  DocxHeading,
  DocxMarks,
  DocxPicture,
} from './internal/docx/context.ts';
export type { Rasterize } from './internal/docx/pictures.ts';
export { type Xml, type XmlAttributes, type XmlContent, xmlElement } from './xml-element.ts';
