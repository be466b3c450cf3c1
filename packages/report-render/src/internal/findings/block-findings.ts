import type { ReportFinding } from '../../finding.ts';
import type { Block } from '../../tree/block.ts';
import { dayNumber } from '../day-number.ts';
import { plainText, type TextContext } from '../plain-text.ts';
import { chartFindings } from './chart-findings.ts';
import { found, type Path } from './found.ts';
import { tableFindings } from './table-findings.ts';

/**
 * Checks one block by itself.
 *
 * @param block - the block
 * @param path - where it stands
 * @param context - language and texts
 * @returns the findings
 */
export const blockFindings = (block: Block, path: Path, context: TextContext): ReportFinding[] => {
  const whenEmpty = (empty: boolean): ReportFinding[] =>
    empty ? [found('block-empty', path, { type: block.type })] : [];
  switch (block.type) {
    case 'paragraph':
      return whenEmpty(plainText(block.children, context).trim() === '');
    case 'list':
    case 'decisions':
    case 'appendices':
    case 'key-figures':
      return whenEmpty(block.items.length === 0);
    case 'note':
      return [
        ...whenEmpty(block.children.length === 0),
        ...block.children.flatMap((child, index) =>
          blockFindings(child, [...path, 'children', index], context),
        ),
      ];
    case 'attest':
      return [
        ...whenEmpty(block.entries.length === 0),
        ...block.entries.flatMap(({ date }, index) =>
          date !== undefined && dayNumber(date) === undefined
            ? [found('date-invalid', [...path, 'entries', index, 'date'], { date })]
            : [],
        ),
      ];
    case 'table':
      return tableFindings(block, path, context);
    case 'chart':
      return chartFindings(block.chart, [...path, 'chart']);
    case 'heading':
    case 'contents':
    case 'page-break':
      return [];
  }
};
