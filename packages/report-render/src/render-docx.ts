import { banner } from './internal/docx/banner.ts';
import type { DocxContent, DocxContext, DocxMarks } from './internal/docx/context.ts';
import { docxHandlers } from './internal/docx/handlers.ts';
import { bulletNumbering } from './internal/docx/numbering.ts';
import { picturesOf, type Rasterize } from './internal/docx/pictures.ts';
import { run } from './internal/docx/runs.ts';
import { writeDocument } from './internal/docx/write-document.ts';
import { handle } from './internal/handle.ts';
import { mapBlocks } from './internal/map-blocks.ts';
import { checkCreated } from './internal/office/check-created.ts';
import { prepare } from './internal/prepare.ts';
import type { RenderOptions } from './render-options.ts';
import type { NodeHandlers } from './tree/node.ts';
import type { Report } from './tree/report.ts';

/**
 * One handler per node type of the DOCX format.
 *
 * @category DOCX
 */
export type DocxHandlers = NodeHandlers<DocxContext, DocxContent>;

/**
 * Options of {@link renderDocx}.
 *
 * @category DOCX
 */
export interface DocxOptions extends RenderOptions {
  /** Handlers that replace those of the format, by node type. */
  readonly handlers?: Partial<DocxHandlers> | undefined;
  /** Time of creation in the properties, `YYYY-MM-DDThh:mm:ssZ`; without it the document bears no time. */
  readonly created?: string | undefined;
  /** Turns the drawing of a chart into PNG, which Word wants beside SVG; without it charts are their data tables. */
  readonly rasterize?: Rasterize | undefined;
}

/**
 * Renders a report as a Word document (Word-dokument) that people can go on working in.
 *
 * Headings, title, captions and lists have Word's own styles, so navigation and restyling work; the table of contents
 * is a field with its entries filled in, whose page numbers Word sets when the field is updated (F9). Table heads are
 * marked and repeat on each page; a table of more than 20 columns is cut into parts that all name their rows. The
 * language is sv-SE or en-GB. Charts need `rasterize`, since Word wants a PNG beside the SVG; each gets its text
 * alternative, and its data as a table either way.
 *
 * @param report - the tree
 * @param options - messages, handlers, progress, cancellation, time and rasterizer
 * @returns the file, equal bytes for equal input and equal rasterizer
 * @throws ReportRenderError `tree-invalid` when a node's type or the language is unknown or a list holds null,
 *   `date-invalid` when `created` is no such time, `render-aborted` when the signal asks for it
 *
 * @example
 * ```ts
 * import { paragraph, report } from '@sdn/report-render';
 * import { renderDocx } from '@sdn/report-render/docx';
 *
 * const bytes = await renderDocx(report({ title: 'Plan' }, [paragraph('Inget att rapportera.')]));
 * bytes.length > 1000; // => true
 * ```
 *
 * @category DOCX
 */
export const renderDocx = async (report: Report, options: DocxOptions = {}): Promise<Uint8Array> => {
  checkCreated(options.created);
  const { head, body, entries, messages } = prepare(report, options.messages);
  const handlers: DocxHandlers = { ...docxHandlers, ...options.handlers };
  const pictures = await picturesOf(body, { language: report.language, messages }, options.rasterize);
  const headings = new Map(
    entries.map((entry, index) => [
      entry.id,
      { ...entry, number: index + 1, bookmark: bookmarkOf(entry.id, index + 1) },
    ]),
  );
  const links = new Map<string, string>();
  let numberedLists = 0;
  const shared = {
    language: report.language,
    messages,
    headings: [...headings.values()],
    headingOf: (id) => headings.get(id),
    linkTo: (address) => {
      const id = links.get(address) ?? `rIdLink${links.size + 1}`;
      links.set(address, id);
      return id;
    },
    newNumbering: () => bulletNumbering + (numberedLists += 1),
    pictureOf: (node) => pictures.get(node),
  } satisfies Partial<DocxContext>;
  const contextWith = (marks: DocxMarks): DocxContext => {
    const context: DocxContext = {
      ...shared,
      marks,
      inline: (children, more) => {
        const inner = more === undefined ? context : contextWith({ ...marks, ...more });
        return children.flatMap((child) =>
          typeof child === 'string' ? run(child, inner) : handle(handlers, child, inner),
        );
      },
      blocks: (children) => children.flatMap((child) => handle(handlers, child, context)),
    };
    return context;
  };
  const context = contextWith({});
  const main = mapBlocks(body, options, (block) => textOf(handle(handlers, block, context)));
  const xml = textOf(banner(head, context)) + main.join('');
  return writeDocument(
    head,
    { xml, pictures: [...pictures.values()], links, numberedLists },
    messages,
    options.created,
  );
};

const textOf = (content: DocxContent): string => content.map(({ xml }) => xml).join('');

/** Word allows 40 letters, digits and underscores. */
const bookmarkOf = (id: string, number: number): string =>
  `h${number}_${id.replaceAll('-', '_')}`.slice(0, 40);
