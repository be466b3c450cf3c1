import type { Path } from './found.ts';

/**
 * Visits every value of a JSON tree, the outer before the inner.
 *
 * @param value - the tree
 * @param path - where it stands
 * @param visit - called with every string and every object that is not a list
 */
export const walk = (
  value: unknown,
  path: Path,
  visit: (value: string | Readonly<Record<string, unknown>>, path: Path) => void,
): void => {
  if (Array.isArray(value)) {
    for (const [index, child] of value.entries()) walk(child, [...path, index], visit);
  } else if (typeof value === 'string') visit(value, path);
  else if (isRecord(value)) {
    visit(value, path);
    for (const [name, child] of Object.entries(value)) walk(child, [...path, name], visit);
  }
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
