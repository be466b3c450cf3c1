/**
 * TypeDoc plugin of the documentation site. Calls each guide, decision and page by its own heading and groups them by
 * folder, so that the Markdown files need no front matter, which other readers would show as a table; calls each entry by
 * its subpath; and mends what keeps the theme from being usable by keyboard and on a phone.
 */
import { Application, Converter, DefaultTheme, PageEvent, ReflectionKind } from 'typedoc';

/** What the documents of a folder are called together in the navigation. */
const categories = [
  [/\/docs\/guides\//, 'Guides'],
  [/\/examples\/(?!data\/)/, 'Examples'],
  [/\/docs\/adr\//, 'Decisions'],
  [/./, 'About'],
];

const nameDocument = (document) => {
  const path = document.project.files.getReflectionPath(document) ?? '';
  const heading = /^# (.+)\n/.exec(document.content[0]?.text ?? '');
  if (heading === null) throw new Error(`${path} does not begin with a heading`);
  document.name = heading[1];
  document.frontmatter.category = categories.find(([folder]) => folder.test(path))[1];
};

/** `packages/x/src/tables` becomes `tables`, and the main entry `index`. */
const nameEntry = (reflection) => {
  if (!reflection.kindOf(ReflectionKind.Module)) return;
  const subpath = /^packages\/[^/]+\/src(?:\/(.+))?$/.exec(reflection.name);
  if (subpath !== null) reflection.name = subpath[1] ?? 'index';
};

/** A table wider than the screen scrolls by itself, by keyboard too. */
const letTablesScroll = (markdown) => {
  markdown.renderer.rules.table_open = () =>
    '<div class="table" role="region" aria-label="Table" tabindex="0"><table>\n';
  markdown.renderer.rules.table_close = () => '</table></div>\n';
};

/** A summary is a button, so it may hold no link: its page becomes the first entry below it. */
const unnest = ({ path, children, ...element }) => {
  if (children === undefined) return { ...element, path };
  const overview = path === undefined ? [] : [{ text: 'Overview', path }];
  return { ...element, children: [...overview, ...children.map(unnest)] };
};

class SiteTheme extends DefaultTheme {
  buildNavigation(project) {
    return super.buildNavigation(project).map(unnest);
  }
}

/** Headings in a summary lose their permalink; "On this page" leads to them. */
const dropLinksInSummaries = (page) => {
  page.contents = page.contents?.replace(/<summary.*?<\/summary>/gs, (summary) =>
    summary.replace(/<a [^>]*class="tsd-anchor-icon".*?<\/a>/gs, ''),
  );
};

/** @param {Application} app */
export const load = (app) => {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, document) => nameDocument(document));
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (_, declaration) => nameEntry(declaration));
  app.renderer.defineTheme('site', SiteTheme);
  app.renderer.on(PageEvent.END, dropLinksInSummaries);
  // Options that are set earlier are read anew from the configuration.
  app.on(Application.EVENT_BOOTSTRAP_END, () => {
    app.options.setValue('theme', 'site');
    app.options.setValue('markdownItLoader', letTablesScroll);
  });
};
