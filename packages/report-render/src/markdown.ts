export { type MarkdownHandlers, type MarkdownOptions, renderMarkdown } from './render-markdown.ts';
export type { MarkdownContent, MarkdownContext, MarkdownHeading } from './internal/markdown/context.ts';
