export { type HtmlHandlers, type HtmlOptions, renderHtml } from './render-html.ts';
export type { HtmlContent, HtmlContext, HtmlHeading, HtmlPiece } from './internal/html/context.ts';
export { pageStyleHash } from './page-style-hash.ts';
