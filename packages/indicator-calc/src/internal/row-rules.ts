import { assessTarget } from '../assess-target.ts';
import type { IndicatorFinding } from '../finding.ts';
import { formatTarget } from '../format-target.ts';
import type { ValidateIndicatorsOptions } from '../validate-indicators.ts';
import { absolute, isEqual, subtract } from './integer.ts';
import { isWithinPercent } from './judge.ts';
import { type ReadRow, VALUE_FIELDS } from './read-row.ts';
import { quantityIn, whyNoTarget } from './resolve-goal.ts';
import { decimalsOf, toScaled } from './scaled.ts';
import { unitClash } from './units.ts';

/** What a rule found in a row. */
interface RowFinding extends Pick<IndicatorFinding, 'code' | 'severity'> {
  readonly field: string;
  readonly details?: Readonly<Record<string, string>>;
}

type RowRule = (
  row: ReadRow,
  document: ValidateIndicatorsOptions['document'],
  farPercent: string | undefined,
) => readonly RowFinding[];

const printed = (cell: ReadRow['target'] | undefined): string =>
  cell === undefined ? '' : formatTarget(cell);

// An owner must set the targets of its own indicators, and those that the council leaves to it.
const missingTarget: RowRule = ({ target, councilTarget, owner }) => {
  const must = owner !== 'council' || councilTarget?.kind === 'delegated';
  return must && (target.kind === 'none' || target.kind === 'delegated')
    ? [
        {
          code: 'target-missing',
          severity: 'error',
          field: 'target',
          details: { council: printed(councilTarget) },
        },
      ]
    : [];
};

// A pending council target comes with a value of the board's own, or with none.
const pendingTarget: RowRule = ({ target, councilTarget }) => {
  const pending = target.kind === 'pending' ? target : councilTarget;
  if (pending?.kind !== 'pending') return [];
  const own = whyNoTarget(target) === undefined;
  return [
    {
      code: 'target-pending',
      severity: own ? 'info' : 'warning',
      field: target.kind === 'pending' ? 'target' : 'councilTarget',
      details: { pending: printed(pending), own: own ? printed(target) : '' },
    },
  ];
};

const unparsedTarget: RowRule = (row) =>
  (['target', 'councilTarget'] as const).flatMap((field) =>
    row[field]?.kind === 'unparsed'
      ? [
          {
            code: 'target-unparsed',
            severity: 'warning',
            field,
            details: { text: printed(row[field]) },
          } as const,
        ]
      : [],
  );

const unreadableValue: RowRule = ({ unreadable }) =>
  unreadable.map(([field, text]) => ({
    code: 'value-unreadable',
    severity: 'error',
    field,
    details: { text },
  }));

// A yearly indicator has no outcome during the year, though it may come after it (a spring survey).
const outcomeOnYearly: RowRule = ({ outcome, periodicity }, document) => {
  const value = quantityIn(outcome);
  const yearly = periodicity === 'year' || periodicity === 'biennial';
  return document === 'tertial' && yearly && value !== undefined
    ? [{ code: 'outcome-on-yearly', severity: 'info', field: 'outcome', details: { outcome: value.raw } }]
    : [];
};

const missingForecast: RowRule = ({ forecast, periodicity }, document) =>
  document === 'tertial' && periodicity === 'tertial' && quantityIn(forecast) === undefined
    ? [{ code: 'forecast-missing', severity: 'warning', field: 'forecast' }]
    : [];

// The cells of a row that print a number in the unit of the indicator: all but a relative target.
const numbersOf = (row: ReadRow) =>
  (['target', 'councilTarget', ...VALUE_FIELDS] as const).flatMap((field) => {
    const cell = row[field];
    return cell !== undefined && 'unit' in cell && cell.kind !== 'relative'
      ? [{ field, unit: cell.unit, raw: cell.raw ?? '' }]
      : [];
  });

const units: RowRule = (row) => {
  const numbers = numbersOf(row);
  const bare = numbers.find(({ unit }) => unit === '');
  const withUnit = numbers.filter(({ unit }) => unit !== '');
  const [first] = withUnit;
  const other = withUnit.find(({ unit }) => first !== undefined && unitClash(unit, first.unit) !== undefined);
  const isShare = /^andel(?:en)?(?!\p{L})/iu.test(row.title);
  const findings: RowFinding[] = [];
  if (isShare && bare !== undefined) {
    findings.push({
      code: 'share-without-percent',
      severity: 'warning',
      field: bare.field,
      details: { text: bare.raw },
    });
  }
  const odd = other ?? (isShare ? undefined : bare);
  if (first !== undefined && odd !== undefined) {
    const details = { text: odd.raw, other: first.raw };
    findings.push({ code: 'unit-mixed', severity: 'warning', field: odd.field, details });
  }
  return findings;
};

const farTarget: RowRule = ({ target, lastYear, unit = '' }, _document, farPercent) => {
  const last = quantityIn(lastYear);
  if (farPercent === undefined || last === undefined) return [];
  if (target.kind !== 'level' && target.kind !== 'at-most' && target.kind !== 'at-least') return [];
  if (unitClash(target.unit || unit, last.unit || unit) !== undefined) return [];
  const scale = Math.max(decimalsOf(target.value), decimalsOf(last.value));
  const reference = toScaled(last.value, scale);
  const distance = absolute(subtract(toScaled(target.value, scale), reference));
  const decimals = decimalsOf(farPercent);
  if (isEqual(distance, 0)) return [];
  if (isWithinPercent(distance, toScaled(farPercent, decimals), decimals, reference)) return [];
  const details = { target: printed(target), lastYear: last.raw, percent: farPercent };
  return [{ code: 'target-far-from-outcome', severity: 'warning', field: 'target', details }];
};

const weakerTarget: RowRule = ({ target, councilTarget, better, councilScope, unit }) =>
  councilTarget !== undefined &&
  assessTarget(target, councilTarget, { better, scope: councilScope, unit }).relation === 'weaker'
    ? [
        {
          code: 'weaker-than-council',
          severity: 'warning',
          field: 'target',
          details: { target: printed(target), council: printed(councilTarget) },
        },
      ]
    : [];

/** The rules that look at one row, in the order of their findings. */
export const rowRules: readonly RowRule[] = [
  missingTarget,
  pendingTarget,
  unparsedTarget,
  unreadableValue,
  outcomeOnYearly,
  missingForecast,
  units,
  farTarget,
  weakerTarget,
];
