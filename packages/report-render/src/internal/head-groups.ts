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
  if (columns.every(({ group }) => group === undefined)) return undefined;
  const groups: { label: string | undefined; columns: number[] }[] = [];
  for (const [index, { group }] of columns.entries()) {
    const open = groups.at(-1);
    if (open !== undefined && open.label === group) open.columns.push(index);
    else groups.push({ label: group, columns: [index] });
  }
  return groups;
};
