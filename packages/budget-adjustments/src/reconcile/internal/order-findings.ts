import type { CellReference } from '../printed-table.ts';
import type { ReconcileFinding, ReconcileSeverity } from '../finding.ts';

const ranks: Readonly<Record<ReconcileSeverity, number>> = { error: 0, rounding: 1, info: 2 };

const nameOf = ({ table, row, column }: CellReference): string => JSON.stringify([table, row, column]);

/**
 * Errors first, then roundings, then information; a cell that a broken relation has already named is not named again.
 *
 * @param findings - what the relations found
 * @param notes - what was found besides
 * @returns all of them in order
 */
export const orderFindings = (
  findings: readonly ReconcileFinding[],
  notes: readonly ReconcileFinding[],
): readonly ReconcileFinding[] => {
  const named = new Set(findings.filter(({ severity }) => severity === 'error').map(nameOf));
  const isNew = ({ severity, cells }: ReconcileFinding): boolean =>
    severity !== 'error' || !cells.some((cell) => named.has(nameOf(cell)));
  return [...findings, ...notes.filter(isNew)].sort((a, b) => ranks[a.severity] - ranks[b.severity]);
};
