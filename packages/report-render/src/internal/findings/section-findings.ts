import type { ReportFinding } from '../../finding.ts';
import type { Heading } from '../../tree/heading.ts';
import type { Report } from '../../tree/report.ts';
import { plainText, type TextContext } from '../plain-text.ts';
import { slug } from '../slug.ts';
import { found } from './found.ts';

/**
 * Checks the headings: their text, their levels, their ids, and that something stands under each.
 *
 * @param report - the tree
 * @param context - language and texts
 * @returns the findings in the order of the headings
 */
export const sectionFindings = (report: Report, context: TextContext): ReportFinding[] => {
  const findings: ReportFinding[] = [];
  const ids = new Set<string>();
  let level = 0;
  for (const [index, block] of report.body.entries()) {
    if (block.type !== 'heading') continue;
    const path = ['body', index];
    const heading = plainText(block.children, context);
    if (heading.trim() === '') findings.push(found('heading-empty', path));
    if (block.level > level + 1) {
      findings.push(
        found('heading-level-skipped', path, { heading, level: block.level, expected: level + 1 }),
      );
    }
    if (block.id !== undefined) {
      const id = slug(block.id);
      if (ids.has(id)) findings.push(found('id-duplicate', [...path, 'id'], { id }));
      ids.add(id);
    }
    if (isEmptySection(report, index, block)) findings.push(found('section-empty', path, { heading }));
    level = block.level;
  }
  return findings;
};

const isEmptySection = (report: Report, index: number, heading: Heading): boolean => {
  let place = index + 1;
  while (report.body[place]?.type === 'page-break') place += 1;
  const next = report.body[place];
  return next === undefined || (next.type === 'heading' && next.level <= heading.level);
};
