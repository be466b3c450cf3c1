import type { ReportFinding } from '../../finding.ts';
import type { Report } from '../../tree/report.ts';
import { readDecimal } from '../decimal-string.ts';
import { outlineOf } from '../outline.ts';
import type { TextContext } from '../plain-text.ts';
import { replaceIllegal } from '../replace-illegal.ts';
import { safeHref } from '../safe-href.ts';
import { found, type Path } from './found.ts';
import { walk } from './walk.ts';

/**
 * Checks what can stand anywhere in the tree: links, numbers, and characters that renderers replace.
 *
 * @param report - the tree
 * @param context - language and texts
 * @returns the findings in reading order
 */
export const inlineFindings = (report: Report, context: TextContext): ReportFinding[] => {
  const targets = new Set(outlineOf(report.body, context).entries.map(({ id }) => `#${id}`));
  const findings: ReportFinding[] = [];
  walk(report, [], (value, path) => {
    if (typeof value === 'string') {
      if (replaceIllegal(value) !== value)
        findings.push(found('characters-replaced', path, { codes: codesOf(value) }));
      return;
    }
    if (typeof value['href'] === 'string') findings.push(...linkFindings(value['href'], targets, path));
    if (value['type'] === 'link' && isEmptyText(value['children']))
      findings.push(found('link-text-missing', path));
    if (
      value['type'] === 'number' &&
      typeof value['value'] === 'string' &&
      readDecimal(value['value']) === undefined
    ) {
      findings.push(found('number-unreadable', path, { value: value['value'] }));
    }
  });
  return findings;
};

const linkFindings = (href: string, targets: ReadonlySet<string>, path: Path): ReportFinding[] => {
  const address = safeHref(href);
  if (address === undefined) return [found('link-refused', path, { href })];
  return address.startsWith('#') && !targets.has(address)
    ? [found('link-target-unknown', path, { href })]
    : [];
};

const isEmptyText = (children: unknown): boolean =>
  Array.isArray(children) && children.every((child) => typeof child === 'string' && child.trim() === '');

const codesOf = (text: string): string =>
  Array.from(text)
    .filter((character) => replaceIllegal(character) !== character)
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(', ');
