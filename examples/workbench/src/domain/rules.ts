import type { Choices } from '@sdn-examples/tertial-report';
import { type Decimal, parseAmount, type ResultUnitRules, resultUnitRules } from '@sdn/budget-adjustments';
import type { GradePolicy } from '@sdn/goal-model';
import type { PartlyRule } from '@sdn/indicator-calc';

/** When a missed target counts as partly met: `never` says that every miss is not met, `no-rule` that nobody has said. */
export const partlyKinds = [
  'within-percent',
  'within-points',
  'better-than-last-year',
  'never',
  'no-rule',
] as const;
type PartlyKind = (typeof partlyKinds)[number];

export const policyKinds = ['right-direction', 'strictest'] as const;
type PolicyKind = (typeof policyKinds)[number];

/** Whether the yearly cap limits a deficit, which no text settles; `unsaid` leaves such a unit unsettled. */
export const deficitKinds = ['unsaid', 'capped', 'carried'] as const;
type DeficitKind = (typeof deficitKinds)[number];

/** The rules that can be changed on the page. Numbers are the texts of their fields, with a decimal comma or point. */
export interface Rules {
  readonly partly: PartlyKind;
  /** Per cent or points of the rule for partly. */
  readonly margin: string;
  readonly policy: PolicyKind;
  readonly undetermined: 'count' | 'leave-out';
  /** First year of the edition of the city's rules for result units. */
  readonly edition: number;
  /** Per cent of the gross budget that a surplus may carry over in a year. */
  readonly yearlyPercent: string;
  /** Per cent of the gross budget that the fund may hold. */
  readonly fundPercent: string;
  readonly deficits: DeficitKind;
}

/** The editions of the rules for result units that are known, the oldest first. */
export const editions: readonly ResultUnitRules[] = (() => {
  const found: ResultUnitRules[] = [];
  for (let next: number | undefined = 2003; next !== undefined;) {
    const edition = resultUnitRules(next);
    found.push(edition);
    next = edition.validTo === undefined ? undefined : edition.validTo + 1;
  }
  return found;
})();

const editionOf = (from: number): ResultUnitRules =>
  editions.find(({ validFrom }) => validFrom === from) ?? resultUnitRules(from);

/** The exact number of a field that `isMargin` has let through, or of a share. */
const numberIn = (text: string): Decimal => {
  const read = parseAmount(text.trim().replace('.', ','), { unit: 'plain' });
  if (read.kind === 'amount') return read.value;
  throw new RangeError(`"${text}" is no number; expected one such as 7,5.`);
};

const percentOf = (share: string): string => numberIn(share).times(100).toFixed().replace('.', ',');

/** Whether a field holds a number that a rule can be made of: 0 to 100 with at most two decimals. */
export const isMargin = (text: string): boolean => /^(?:100|\d{1,2}(?:[.,]\d{1,2})?)$/.test(text.trim());

const partlyOf = ({ partly, margin }: Rules): readonly PartlyRule[] | undefined => {
  if (partly === 'no-rule') return undefined;
  if (partly === 'never') return [];
  if (partly === 'better-than-last-year') return [{ rule: partly }];
  return partly === 'within-percent'
    ? [{ rule: partly, percent: numberIn(margin) }]
    : [{ rule: partly, points: numberIn(margin) }];
};

const policyOf = ({ policy, undetermined }: Rules, start: GradePolicy): GradePolicy => {
  const groups = start.kind === 'own' ? undefined : start.groups;
  if (policy === start.kind) return { ...start, undetermined };
  return policy === 'strictest'
    ? { kind: policy, undetermined, groups }
    : { kind: policy, right: { met: 1, of: 2 }, strong: { met: 1, of: 2 }, undetermined, groups };
};

/** The rules as fields that a document of a year begins with: those of `examples/data/rules.json` and the year's edition. */
export const startRules = (choices: Choices, year: number): Rules => {
  const [partly] = choices.partly ?? [];
  const edition = editions.findLast(({ validFrom }) => validFrom <= year) ?? resultUnitRules(2003);
  return {
    partly: partly?.rule ?? (choices.partly ? 'never' : 'no-rule'),
    margin: partly && 'percent' in partly ? String(partly.percent) : '10',
    policy: choices.policy.kind === 'strictest' ? 'strictest' : 'right-direction',
    undetermined: choices.policy.kind === 'own' ? 'leave-out' : choices.policy.undetermined,
    edition: edition.validFrom,
    yearlyPercent: percentOf(edition.yearlyShare),
    fundPercent: percentOf(edition.fundShare),
    deficits: 'unsaid',
  };
};

/** The rules for result units that the fields stand for: an edition of the city's, or one of one's own made from it. */
const unitRulesOf = ({ edition: from, yearlyPercent, fundPercent }: Rules, year: number): ResultUnitRules => {
  const edition = editionOf(from);
  const yearlyShare = numberIn(yearlyPercent).div(100);
  const fundShare = numberIn(fundPercent).div(100);
  const isCitys =
    from <= year &&
    year <= (edition.validTo ?? year) &&
    yearlyShare.eq(edition.yearlyShare) &&
    fundShare.eq(edition.fundShare);
  if (isCitys) return edition;
  return {
    ...edition,
    id: `${edition.id}, changed`,
    source: `tried on the page, from: ${edition.source}`,
    validFrom: year,
    validTo: year,
    yearlyShare: yearlyShare.toFixed(),
    fundShare: fundShare.toFixed(),
  };
};

/** The choices that rules stand for, over those that a document begins with. */
export const choicesOf = (rules: Rules, start: Choices, year: number): Choices => ({
  ...start,
  partly: partlyOf(rules),
  policy: policyOf(rules, start.policy),
  resultUnits: {
    rules: unitRulesOf(rules, year),
    capDeficits: rules.deficits === 'unsaid' ? undefined : rules.deficits === 'capped',
  },
});
