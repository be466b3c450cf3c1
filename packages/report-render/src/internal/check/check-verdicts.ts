import type { CheckFinding } from '../../check/check-finding.ts';
import type { CheckedDocument } from '../../check/checked-document.ts';
import { groupBy } from '../group-by.ts';
import { fold } from './plain.ts';

/**
 * Finds one value with two verdicts: indicators of one title, target and value that are judged differently.
 *
 * @param document - plan and assessments
 * @returns a finding at each assessment that disagrees with the first like it
 */
export const checkVerdicts = ({ plan, assessments = [] }: CheckedDocument): readonly CheckFinding[] => {
  const indicators = new Map((plan.indicators ?? []).map((indicator) => [indicator.id, indicator]));
  const judged = assessments.flatMap(({ indicator, outcome = '', forecast = '', verdict }, row) => {
    const { title, target = '' } = indicators.get(indicator) ?? {};
    if (title === undefined || verdict === undefined || fold(outcome + forecast) === '') return [];
    return [
      {
        row,
        title,
        verdict,
        value: outcome || forecast,
        key: [title, target, outcome, forecast].map(fold).join('|'),
      },
    ];
  });
  return groupBy(judged, ({ key }) => key).flatMap(([first, ...rest]) =>
    rest
      .filter(({ verdict }) => verdict !== first.verdict)
      .map(({ row, title, verdict, value }): CheckFinding => ({
        code: 'verdicts-differ',
        severity: 'error',
        path: ['assessments', row, 'verdict'],
        place: title,
        found: verdict,
        expected: first.verdict,
        details: { value },
      })),
  );
};
