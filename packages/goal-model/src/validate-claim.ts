import { type Claim, findClaim } from './find-claim.ts';
import type { Finding } from './finding.ts';
import { reporter } from './internal/context.ts';
import { plainFigure } from './internal/plain-figure.ts';
import type { Indicator } from './plan.ts';
import { finalRules, type RuleSet } from './rules.ts';

/**
 * How strictly to read claims.
 *
 * @category Claims
 */
export interface ValidateClaimOptions {
  /** Rule set for the severities; `finalRules` when left out. */
  readonly rules?: Pick<RuleSet, 'severities'> | undefined;
}

const unitNames: ReadonlyMap<string, string> = new Map([
  ['procent', '%'],
  ['st', ''],
  ['stycken', ''],
  ['m²', 'm2'],
  ['kvm', 'm2'],
]);

/**
 * Compares what an expected result (förväntat resultat) claims with the årsmål of the indicator that it speaks of.
 *
 * `validatePlan` does this for every expected result that names its indicators; use this function for a pair of your own, for
 * instance one that `suggestIndicators` proposed. Figures are compared as text, so "9 000" and "9000" agree and "4,90" and
 * "4,9" too; pieces (st, stycken) and bare numbers are one unit. A bare target agrees with any comparator. A target without a
 * figure (delegated, pending, empty) or a claim that cannot be read gives no finding.
 *
 * @param text - the expected result as printed
 * @param indicator - the indicator with its target
 * @param options - severities
 * @returns at most one finding: unit, then value, then comparator; an empty list when they agree
 *
 * @example
 * ```ts
 * import { validateClaim } from '@sdn/goal-model';
 *
 * const trust = { id: 'ind-1', title: 'Andel som kan påverka insatsens utformning', target: '78 %' };
 * validateClaim('Minst 77 % upplever att de kan påverka insatsen', trust)[0]?.code; // => 'claim-value-differs'
 * validateClaim('Minst 78 % upplever att de kan påverka insatsen', trust); // => []
 * const index = { id: 'ind-2', title: 'Aktivt medskapandeindex', target: '82' };
 * validateClaim('Aktivt medskapandeindex uppgår till minst 82 %', index)[0]?.code; // => 'claim-unit-differs'
 * ```
 *
 * @category Claims
 */
export const validateClaim = (
  text: string,
  indicator: Pick<Indicator, 'id' | 'title' | 'target'>,
  options: ValidateClaimOptions = {},
): Finding[] => {
  const claim = findClaim(text);
  const target = findClaim(indicator.target ?? '');
  const findings: Finding[] = [];
  const difference = claim && target && differenceBetween(claim, target);
  if (difference !== undefined) {
    const details = { title: indicator.title, claimed: claim?.raw ?? '', target: indicator.target ?? '' };
    reporter(options.rules ?? finalRules, findings)(
      `claim-${difference}-differs`,
      [],
      [indicator.id],
      details,
    );
  }
  return findings;
};

const differenceBetween = (claim: Claim, target: Claim): 'unit' | 'value' | 'comparator' | undefined => {
  if (claim.value !== undefined && target.value !== undefined) {
    if (unitOf(claim) !== unitOf(target)) return 'unit';
    if (plainFigure(claim.value) !== plainFigure(target.value)) return 'value';
  } else if (claim.value !== target.value) return undefined;
  const stated = claim.comparator !== 'equal' && target.comparator !== 'equal';
  return stated && claim.comparator !== target.comparator ? 'comparator' : undefined;
};

const unitOf = ({ unit = '' }: Claim): string => {
  const name = unit.toLowerCase();
  return unitNames.get(name) ?? name;
};
