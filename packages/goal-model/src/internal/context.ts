import type { Finding, FindingCode } from '../finding.ts';
import type { Goal } from '../goal.ts';
import type { Activity, Indicator, Plan } from '../plan.ts';
import type { RuleSet } from '../rules.ts';

/** What every check of a plan sees, and where it reports. */
interface Context {
  readonly plan: Plan;
  readonly rules: RuleSet;
  readonly indicators: readonly Indicator[];
  readonly activities: readonly Activity[];
  /** The first goal with each id. */
  readonly goalById: ReadonlyMap<string, Goal>;
  readonly report: Report;
}

/** Takes one finding; its severity comes from the rule set. */
export type Report = (
  code: FindingCode,
  path: Finding['path'],
  ids: readonly string[],
  details?: Finding['details'],
) => void;

/** A check of a plan. */
export type Check = (context: Context) => void;

/**
 * Makes a reporter that appends to a list, with the severities of a rule set.
 *
 * @param rules - the rule set
 * @param findings - the list appended to
 * @returns the reporter
 */
export const reporter =
  (rules: Pick<RuleSet, 'severities'>, findings: Finding[]): Report =>
  (code, path, ids, details = {}) => {
    const severity = rules.severities[code] ?? 'warning';
    if (severity === 'off') return;
    const cut = Object.entries(details).map(([key, value]) => [
      key,
      typeof value === 'string' ? clip(value) : value,
    ]);
    findings.push({ code, severity, path, ids, details: Object.fromEntries(cut) as Finding['details'] });
  };

/**
 * Cuts a text at 120 characters, so that a finding stays readable whatever a title holds.
 *
 * @param text - the text
 * @returns the text, with an ellipsis where it was cut
 */
export const clip = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text);
