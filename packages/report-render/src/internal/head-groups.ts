import type { TableColumn } from '../tree/table.ts';

/** Neighbouring columns under one head; a group without a label is a run of columns that have none. */
export interface HeadGroup {
  readonly label: string | undefined;
  readonly columns: readonly number[];
}

/**
 * The upper row of a table's head, or undefined when no column has a group.
 *
 * @param columns - the columns of the table
 * @returns the groups in order, or undefined
 */
export const headGroups = (columns: readonly TableColumn[]): readonly HeadGroup[] | undefined => {
  const labels = columns.map(({ group = '' }) => (group.trim() === '' ? undefined : group));
  if (labels.every((label) => label === undefined)) return undefined;
  const groups: { label: string | undefined; columns: number[] }[] = [];
  for (const [index, label] of labels.entries()) {
    const open = groups.at(-1);
    if (open !== undefined && open.label === label) open.columns.push(index);
    else groups.push({ label, columns: [index] });
  }
  return groups;
};
