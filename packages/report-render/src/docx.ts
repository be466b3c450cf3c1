export { type DocxHandlers, type DocxOptions, renderDocx } from './render-docx.ts';
export type { DocxContent, DocxContext, DocxMarks, DocxPicture } from './internal/docx/context.ts';
export type { Rasterize } from './internal/docx/pictures.ts';
