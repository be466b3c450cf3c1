import type { PrintedTable } from '../printed-table.ts';
import type { Hypothesis } from './hypothesis.ts';

/** A row and the rows printed as parts of it. */
export interface PartGroup {
  readonly whole: number;
  readonly parts: readonly number[];
  readonly kind: 'varav' | 'subrow';
}

/**
 * The groups of varav rows and of indented rows, each with the row that it stands under.
 *
 * @param table - the table
 * @returns the groups in printed order
 */
export const listPartGroups = (table: PrintedTable): readonly PartGroup[] => {
  const groups: { whole: number; parts: number[]; kind: 'varav' | 'subrow' }[] = [];
  let whole: number | undefined;
  table.rows.forEach(({ kind }, index) => {
    if (kind === 'heading') whole = undefined;
    else if (kind === 'row' || kind === 'sum') whole = index;
    else if (whole !== undefined) {
      const last = groups.at(-1);
      if (last?.whole === whole && last.kind === kind) last.parts.push(index);
      else groups.push({ whole, parts: [index], kind });
    }
  });
  return groups;
};

/**
 * `whole = Σ parts`: parts need not exhaust their whole, so only the figures can say that they do.
 *
 * @param group - the row and its parts
 * @returns the hypothesis
 */
export const partHypothesis = (group: PartGroup): Hypothesis => ({
  kind: 'parts',
  axis: 'rows',
  target: group.whole,
  scale: 1,
  terms: group.parts.map((index) => ({ index, factor: 1 })),
  prior: 0,
  because: [`${group.parts.length} ${group.kind} rows stand under the row and exhaust it`],
});
