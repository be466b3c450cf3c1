import type { Grid, Line } from './grid.ts';

// The role of a heading in one word, the same for the same column of another table.
const keyOf = ({ label, roles }: Line): string => {
  const year = roles.year ?? '';
  const text = label.toLowerCase();
  if (roles.deviation) return 'deviation';
  if (roles.difference) return 'difference';
  if (roles.requested) return 'requested';
  if (roles.adjustment) return `adjustment ${text}`;
  if (roles.forecast) return /\befter\b/.test(text) ? 'forecast after' : 'forecast';
  if (roles.cost || roles.income || roles.net)
    return [
      roles.cost && 'cost',
      roles.income && 'income',
      roles.net && 'net',
      roles.budget && 'budget',
      year,
    ]
      .filter(Boolean)
      .join(' ');
  if (roles.budget) return `budget ${year}`;
  if (roles.outcome) return `outcome ${year} ${text}`;
  return text;
};

/**
 * The columns of two tables that say the same, by their headings.
 *
 * @param a - one table
 * @param b - the other table
 * @returns pairs of column indexes; a heading that fits two columns of a table pairs with none
 */
export const pairColumns = (a: Grid, b: Grid): readonly (readonly [number, number])[] => {
  const [keysA, keysB] = [a, b].map(({ columns }) => columns.map(keyOf)) as [string[], string[]];
  const once = (keys: readonly string[], key: string): boolean => keys.indexOf(key) === keys.lastIndexOf(key);
  return keysA.flatMap((key, at) => {
    const other = keysB.indexOf(key);
    return other >= 0 && once(keysA, key) && once(keysB, key) ? [[at, other] as const] : [];
  });
};
