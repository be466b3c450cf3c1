import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { handle } from './internal/handle.ts';
import type { HtmlContent, HtmlContext } from './internal/html/context.ts';
import { htmlHandlers } from './internal/html/handlers.ts';
import { htmlPage } from './internal/html/page.ts';
import { mapBlocks } from './internal/map-blocks.ts';
import { prepare } from './internal/prepare.ts';
import type { RenderOptions } from './render-options.ts';
import type { NodeHandlers } from './tree/node.ts';
import type { Report } from './tree/report.ts';

/**
 * One handler per node type of the HTML format.
 *
 * @category HTML
 */
export type HtmlHandlers = NodeHandlers<HtmlContext, HtmlContent>;

/**
 * Options of {@link renderHtml}.
 *
 * @category HTML
 */
export interface HtmlOptions extends RenderOptions {
  /** Handlers that replace those of the format, by node type. */
  readonly handlers?: Partial<HtmlHandlers> | undefined;
  /** CSS put after the page's own; it may set the custom properties that the page's own reads. */
  readonly css?: string | undefined;
}

/**
 * Renders a report as one HTML file (webbsida) that needs nothing beside it: no script, no request, no font.
 *
 * The page is semantic, works from 320 px to A4, in light and dark, and under the policy
 * `default-src 'none'; style-src 'unsafe-inline'` (without `css` also under `pageStyleHash`). Every text is escaped; control and reordering characters become
 * U+FFFD. Printing it from a browser gives a tagged PDF with repeated table heads and page numbers.
 *
 * @param report - the tree
 * @param options - messages, handlers, CSS, progress and cancellation
 * @returns the whole file, equal bytes for equal input
 * @throws ReportRenderError `tree-invalid` when a node's type or the language is unknown or a list holds null,
 *   `render-aborted` when the signal asks for it
 *
 * @example
 * ```ts
 * import { paragraph, report } from '@sdn/report-render';
 * import { renderHtml } from '@sdn/report-render/html';
 *
 * renderHtml(report({ title: 'Plan' }, [paragraph('1 < 2')])).includes('<p>1 &#x3C; 2</p>'); // => true
 * ```
 *
 * @category HTML
 */
export const renderHtml = (report: Report, options: HtmlOptions = {}): string => {
  const { head, body, entries, messages } = prepare(report, options.messages);
  const handlers: HtmlHandlers = { ...htmlHandlers, ...options.handlers };
  const ids = new Map<string, number>();
  const context: HtmlContext = {
    language: report.language,
    messages,
    headings: entries,
    inline: (children) =>
      children.flatMap((child) => (typeof child === 'string' ? child : handle(handlers, child, context))),
    blocks: (children) => children.flatMap((child) => handle(handlers, child, context)),
    newId: (kind) => {
      const count = (ids.get(kind) ?? 0) + 1;
      ids.set(kind, count);
      return `${kind}_${count}`;
    },
  };
  // Block by block, so that the tree of a long page never stands in memory as a whole.
  const main = mapBlocks(body, options, (block) => print(h(null, [handle(handlers, block, context)])));
  const page = print(htmlPage(head, messages, options.css));
  // The last one: an attribute before it may hold the same characters.
  const end = page.lastIndexOf('</main>');
  return `${page.slice(0, end)}\n${main.join('\n')}\n${page.slice(end)}\n`;
};

const print = (tree: Root): string => toHtml(tree, { closeEmptyElements: true });
