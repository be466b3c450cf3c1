import type { IndicatorFinding, IndicatorFindingCode } from './finding.ts';

type Details = IndicatorFinding['details'];
type Text = (details: Details) => string;

const TEXTS: Readonly<Record<IndicatorFindingCode, readonly [sv: Text, en: Text]>> = {
  'target-missing': [
    ({ council }) => `årsmål saknas, men ska sättas${council ? ` (KF:s årsmål: ${council})` : ''}`,
    ({ council }) => `the target is missing but must be set${council ? ` (council: ${council})` : ''}`,
  ],
  'target-pending': [
    ({ pending, own }) => `målet är inte fastställt (${pending})${own ? `; eget årsmål: ${own}` : ''}`,
    ({ pending, own }) => `the target is pending (${pending})${own ? `; own target: ${own}` : ''}`,
  ],
  'target-unparsed': [
    ({ text }) => `målet ”${text}” går inte att tolka`,
    ({ text }) => `the target “${text}” fits no form`,
  ],
  'value-unreadable': [
    ({ text }) => `värdet ”${text}” går inte att tolka`,
    ({ text }) => `the value “${text}” is not a number`,
  ],
  'outcome-on-yearly': [
    ({ outcome }) => `utfall ${outcome} under året, fast periodiciteten är år`,
    ({ outcome }) => `outcome ${outcome} during the year of a yearly indicator`,
  ],
  'forecast-missing': [
    () => 'prognos för helåret saknas, fast periodiciteten är tertial',
    () => 'the full-year forecast is missing on a tertial indicator',
  ],
  'unit-mixed': [
    ({ text, other }) => `enheterna skiljer sig inom raden: ”${text}” och ”${other}”`,
    ({ text, other }) => `units differ within the row: “${text}” and “${other}”`,
  ],
  'share-without-percent': [
    ({ text }) => `andelen ”${text}” saknar procenttecken`,
    ({ text }) => `the share “${text}” has no per cent sign`,
  ],
  'target-far-from-outcome': [
    ({ target, lastYear, percent }) =>
      `årsmålet ${target} ligger mer än ${percent} procent från utfallet ${lastYear}`,
    ({ target, lastYear, percent }) =>
      `the target ${target} is more than ${percent} per cent from the outcome ${lastYear}`,
  ],
  'title-conflict': [
    ({ first, second }) => `titeln finns två gånger med olika mål: ${first} och ${second}`,
    ({ first, second }) => `the title stands twice with different targets: ${first} and ${second}`,
  ],
  'weaker-than-council': [
    ({ target, council }) => `årsmålet ${target} är svagare än KF:s årsmål ${council}`,
    ({ target, council }) => `the target ${target} is weaker than the council’s ${council}`,
  ],
};

/**
 * Puts a finding into one sentence, in Swedish or English, with the title of the indicator in front.
 *
 * @param finding - a finding of {@link validateIndicators}
 * @param language - `sv` or `en`
 * @returns the sentence; printed texts in it stand as printed and are not escaped for HTML
 *
 * @example
 * ```ts
 * import { formatFinding, validateIndicators } from '@sdn/indicator-calc/findings';
 *
 * const row = { id: 'a', title: 'Andel nöjda', owner: 'board', target: '75' } as const;
 * validateIndicators([row], { document: 'plan' }).map((finding) => formatFinding(finding, 'en'));
 * // => ['Andel nöjda: the share “75” has no per cent sign.']
 * ```
 *
 * @category Findings
 */
export const formatFinding = (finding: IndicatorFinding, language: 'sv' | 'en'): string =>
  `${finding.details['title'] ?? ''}: ${TEXTS[finding.code][language === 'sv' ? 0 : 1](finding.details)}.`;
