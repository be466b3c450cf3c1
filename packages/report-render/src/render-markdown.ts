import type { Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { handle } from './internal/handle.ts';
import { mapBlocks } from './internal/map-blocks.ts';
import { withAnchors } from './internal/markdown/anchors.ts';
import type { MarkdownContent, MarkdownContext } from './internal/markdown/context.ts';
import { markdownHandlers } from './internal/markdown/handlers.ts';
import { isPhrasing, list, listItem, paragraph, text } from './internal/markdown/nodes.ts';
import { prepare } from './internal/prepare.ts';
import type { RenderOptions } from './render-options.ts';
import type { NodeHandlers } from './tree/node.ts';
import type { Report } from './tree/report.ts';

/**
 * One handler per node type of the Markdown format.
 *
 * @category Markdown
 */
export type MarkdownHandlers = NodeHandlers<MarkdownContext, MarkdownContent>;

/**
 * Options of {@link renderMarkdown}.
 *
 * @category Markdown
 */
export interface MarkdownOptions extends RenderOptions {
  /** Handlers that replace those of the format, by node type. */
  readonly handlers?: Partial<MarkdownHandlers> | undefined;
}

/**
 * Renders a report as GitHub Flavored Markdown that reads well as plain text.
 *
 * Every text is escaped, so that a parser reads back the very words; no raw HTML is written. Charts become their data
 * tables, notes become quotes, page breaks vanish.
 *
 * @param report - the tree
 * @param options - messages, handlers, progress and cancellation
 * @returns the whole file with a final line feed, equal bytes for equal input
 * @throws ReportRenderError `tree-invalid` when a node's type or the language is unknown or a list holds null,
 *   `render-aborted` when the signal asks for it
 *
 * @example
 * ```ts
 * import { paragraph, report } from '@sdn/report-render';
 * import { renderMarkdown } from '@sdn/report-render/markdown';
 *
 * renderMarkdown(report({ title: 'Plan' }, [paragraph('2 * 3 * 4')])); // => '# Plan\n\n2 \\* 3 \\* 4\n'
 * ```
 *
 * @category Markdown
 */
export const renderMarkdown = (report: Report, options: MarkdownOptions = {}): string => {
  const { head, body, entries, messages } = prepare(report, options.messages);
  const handlers: MarkdownHandlers = { ...markdownHandlers, ...options.handlers };
  const context: MarkdownContext = {
    language: report.language,
    messages,
    headings: withAnchors(entries, report.title),
    inline: (children) =>
      children
        .flatMap((child) => (typeof child === 'string' ? [text(child)] : handle(handlers, child, context)))
        .filter(isPhrasing),
    blocks: (children) => children.flatMap((child) => handle(handlers, child, context)),
  };
  const main = mapBlocks(body, options, (block) => handle(handlers, block, context));
  return serialize([...banner(head), ...main.flat()]);
};

const extensions = [gfmToMarkdown({ tablePipeAlign: false })];

const serialize = (children: RootContent[]): string => {
  const root: Root = { type: 'root', children };
  return toMarkdown(root, { extensions, bullet: '-', listItemIndent: 'one', rule: '-' });
};

const banner = ({ title, subtitle, organisation, facts = [] }: Omit<Report, 'body'>): RootContent[] => [
  { type: 'heading', depth: 1, children: [text(title)] },
  ...[organisation, subtitle].flatMap((line) => (line === undefined ? [] : [paragraph([text(line)])])),
  ...(facts.length === 0
    ? []
    : [
        list(
          false,
          facts.map(({ label, value }) => listItem([text(`${label}: ${value}`)])),
        ),
      ]),
];
