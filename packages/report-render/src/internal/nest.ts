/** An entry with those of deeper levels that follow it. */
export interface Nested<Entry> {
  readonly entry: Entry;
  readonly children: readonly Nested<Entry>[];
}

interface Growing<Entry> {
  readonly entry: Entry;
  readonly children: Growing<Entry>[];
}

/**
 * A flat list with levels as a tree; a skipped level nests one step only.
 *
 * @param entries - the entries in reading order
 * @returns the topmost entries
 */
export const nest = <Entry extends { readonly level: number }>(
  entries: readonly Entry[],
): Nested<Entry>[] => {
  const roots: Growing<Entry>[] = [];
  const open: Growing<Entry>[] = [];
  for (const entry of entries) {
    while ((open.at(-1)?.entry.level ?? 0) >= entry.level) open.pop();
    const node: Growing<Entry> = { entry, children: [] };
    (open.at(-1)?.children ?? roots).push(node);
    open.push(node);
  }
  return roots;
};
