import type { LedgerEntry } from '../ledger/entry.ts';
import type { LedgerFinding } from '../ledger/ledger-finding.ts';
import { statusRules } from '../ledger/status-rules.ts';

/**
 * What keeps a value from being an entry at all, such as JSON that no schema has read: the first field that does not fit.
 *
 * @param entry - the entry
 * @param path - where it stands
 * @returns one error, or none when the other checks can read the entry
 */
export const shapeFindings = (entry: LedgerEntry, path: LedgerFinding['path']): readonly LedgerFinding[] => {
  const field = isRecord(entry) ? misfitOf(entry) : 'entry';
  if (field === undefined) return [];
  const ids = isRecord(entry) && isText(entry.id) ? [entry.id] : [];
  return [{ code: 'entry-invalid', severity: 'error', path, ids, details: { field } }];
};

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isList = (value: unknown): value is readonly Fields[] => Array.isArray(value) && value.every(isRecord);

const misfitOf = ({ id, kind, history, ...own }: Fields): string | undefined => {
  if (!isText(id)) return 'id';
  if (!isText(kind) || !Object.hasOwn(statusRules, kind)) return 'kind';
  if (!isList(history)) return 'history';
  for (const { status, on, financing = '' } of history) {
    if (![status, on, financing].every(isText)) return 'history';
  }
  if (kind === 'turnover-change' && !isList(own['lines'])) return 'lines';
  if ((kind === 'internal-transfer' || kind === 'deduction') && !isList(own['moves'])) return 'moves';
  if (kind === 'rebudgeting') return ['project', 'report'].find((link) => !isText(own[link]));
  return own['parts'] === undefined || isList(own['parts']) ? undefined : 'parts';
};
