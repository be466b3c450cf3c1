import { parseTarget, safeParseQuantity } from '@sdn/indicator-calc';
import type { CheckFinding } from '../../check/check-finding.ts';
import type { CheckedDocument } from '../../check/checked-document.ts';
import { plain } from './plain.ts';

/** A unit that a cell states itself. */
const stated = /\d\s*(mnkr|tkr|kr|%)$/iu;

/**
 * Finds mixed units: an indicator whose target, council target, outcome and forecast state different ones, and cells that
 * state another unit than their table without their column saying so.
 *
 * A missing unit is not another unit.
 *
 * @param document - plan, assessments and tables
 * @returns a warning at each indicator and cell
 */
export const checkUnits = (document: CheckedDocument): readonly CheckFinding[] => [
  ...indicatorUnits(document),
  ...(document.tables ?? []).flatMap(({ id, title = id, unit = '', columns, rows }, table) =>
    isMoney(unit)
      ? rows.flatMap(({ label, cells }, row) =>
          cells.flatMap((cell, column): CheckFinding[] => {
            const found = stated.exec(plain(cell ?? ''))?.[1]?.toLowerCase();
            const heading = columns[column] ?? '';
            if (found === undefined || found === unit || explains(`${heading} ${label}`, found)) return [];
            return [
              {
                code: 'units-mixed',
                severity: 'warning',
                path: ['tables', table, 'rows', row, 'cells', column],
                place: [title, label, heading].map(plain).join(', '),
                found: plain(cell ?? ''),
                expected: unit,
                details: {},
              },
            ];
          }),
        )
      : [],
  ),
];

const isMoney = (unit: string): boolean => ['mnkr', 'tkr', 'kr'].includes(unit);

const explains = (words: string, unit: string): boolean =>
  unit === '%' ? /%|procent|andel/iu.test(words) : words.toLowerCase().includes(unit);

const indicatorUnits = ({ plan, assessments = [] }: CheckedDocument): readonly CheckFinding[] => {
  const reported = new Map(assessments.map((assessment) => [assessment.indicator, assessment]));
  return (plan.indicators ?? []).flatMap(
    ({ id, title, target = '', councilTarget = '' }, row): CheckFinding[] => {
      const { outcome = '', forecast = '' } = reported.get(id) ?? {};
      const units = new Set([
        ...[target, councilTarget].map(unitOfTarget),
        ...[outcome, forecast].map(unitOfValue),
      ]);
      units.delete('');
      const [first, ...others] = units;
      return first === undefined || others.length === 0
        ? []
        : [
            {
              code: 'units-mixed',
              severity: 'warning',
              path: ['plan', 'indicators', row],
              place: title,
              found: others.join(', '),
              expected: first,
              details: { indicator: id },
            },
          ];
    },
  );
};

const unitOfTarget = (text: string): string => {
  const target = parseTarget(text);
  return 'unit' in target ? target.unit : '';
};

const unitOfValue = (text: string): string => {
  const read = safeParseQuantity(text);
  return read.success && 'unit' in read.data ? read.data.unit : '';
};
