import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { Messages } from '../../report-messages.ts';
import type { Report } from '../../tree/report.ts';

/** A report without its body. */
type ReportHead = Omit<Report, 'body'>;
import { pageStyle } from './page-style.ts';

/**
 * The document around the rendered body, its main element empty.
 *
 * @param report - the tree
 * @param messages - the message table
 * @param css - the caller's CSS
 * @returns the page as a tree
 */
export const htmlPage = (report: ReportHead, messages: Messages, css: string | undefined): Root =>
  h(null, [
    { type: 'doctype' },
    '\n',
    h('html', { lang: report.language }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('meta', { name: 'color-scheme', content: 'light dark' }),
        h('title', pageTitle(report)),
        report.description === undefined
          ? null
          : h('meta', { name: 'description', content: report.description }),
        h('style', css === undefined ? pageStyle() : `${pageStyle()}${css.replaceAll('</', '<\\/')}`),
      ]),
      '\n',
      h('body', [
        h('a', { className: ['skip'], href: '#main_' }, messages['document.skip']),
        '\n',
        banner(report),
        '\n',
        h('main', { id: 'main_' }),
      ]),
    ]),
  ]);

const pageTitle = ({ title, organisation }: ReportHead): string => {
  const name = title.trim() === '' ? (organisation ?? '') : title;
  return name.trim() === '' ? '\u2013' : name;
};

const banner = ({ title, subtitle, organisation, facts = [] }: ReportHead): Element =>
  h('header', [
    organisation === undefined ? null : h('p', { className: ['organisation'] }, organisation),
    h('h1', title),
    subtitle === undefined ? null : h('p', { className: ['subtitle'] }, subtitle),
    facts.length === 0
      ? null
      : h(
          'dl',
          { className: ['facts'] },
          facts.map(({ label, value }) => h('div', [h('dt', label), h('dd', value)])),
        ),
  ]);
