import type { IndicatorFinding } from '../finding.ts';
import { formatTarget } from '../format-target.ts';
import type { Target } from '../target.ts';
import type { ReadRow } from './read-row.ts';
import { tidy } from './text.ts';

const COLUMNS = ['target', 'councilTarget'] as const;

// What a target says, without how it is printed: "öka" and "Öka" are the same.
const meaningOf = (target: Target): string =>
  JSON.stringify({ ...target, raw: undefined, decimals: undefined });

/**
 * Titles that stand more than once with different targets in the same column; an empty cell contradicts nothing.
 *
 * @param rows - the rows, in order
 * @returns the findings, in the order of the rows
 */
export const findTitleConflicts = (rows: readonly ReadRow[]): readonly IndicatorFinding[] => {
  const firstByTitle = new Map<string, { readonly row: ReadRow; readonly target: Target }>();
  return rows.flatMap((row, index) =>
    COLUMNS.flatMap((field): readonly IndicatorFinding[] => {
      const target = row[field];
      if (target === undefined || target.kind === 'none') return [];
      const key = `${field} ${tidy(row.title).trim().toLowerCase()}`;
      const first = firstByTitle.get(key);
      if (first === undefined) firstByTitle.set(key, { row, target });
      if (first === undefined || meaningOf(first.target) === meaningOf(target)) return [];
      return [
        {
          code: 'title-conflict',
          severity: 'error',
          path: [index, field],
          ids: [first.row.id, row.id],
          details: { title: row.title, first: formatTarget(first.target), second: formatTarget(target) },
        },
      ];
    }),
  );
};
