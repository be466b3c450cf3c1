import { type HtmlHandlers, renderHtml } from '@sdn/report-render/html';
import type { Report } from '@sdn/report-render';
import { h } from 'hastscript';

/** Each link has another that leads back: the link to `#cell-3` stands in finding 3, the one to `#finding-3` in its cell. */
const linkHandler: HtmlHandlers['link'] = ({ href, children }, { inline }) => {
  const [, target, number] = /^#(cell|finding)-(\d+)$/.exec(href) ?? [];
  const id = `${target === 'cell' ? 'finding' : 'cell'}-${number ?? ''}`;
  return h('a', { href, id }, inline(children));
};

const css = ':target{outline:3px solid var(--focus);outline-offset:3px}a[id^=finding]{scroll-margin:30vh}';

/** The report of an audit as one HTML file, where a click leads from a finding to its figure and back. */
export const renderFindings = (report: Report): string =>
  renderHtml(report, { handlers: { link: linkHandler }, css });
