import type { ReportFinding } from '../../finding.ts';
import type { Chart } from '../../tree/chart.ts';
import { dayNumber } from '../day-number.ts';
import { readDecimal } from '../decimal-string.ts';
import { found, type Path } from './found.ts';
import { walk } from './walk.ts';

const values = new Set([
  'outcome',
  'forecast',
  'target',
  'councilTarget',
  'lastYear',
  'low',
  'high',
  'women',
  'men',
  'total',
  'budget',
  'deviation',
  'value',
  'cap',
]);
const days = new Set(['start', 'end', 'from', 'to']);

/**
 * Checks a chart: its text alternatives, and that every value and date can be drawn.
 *
 * @param chart - the chart
 * @param path - where it stands
 * @returns the findings
 */
export const chartFindings = (chart: Chart, path: Path): ReportFinding[] => {
  const findings = [
    ...(chart.title.trim() === '' ? [found('chart-title-missing', path)] : []),
    ...((chart.description ?? '').trim() === ''
      ? [found('chart-description-missing', path, { title: chart.title })]
      : []),
  ];
  walk(chart, path, (text, place) => {
    const name = String(place.at(-1));
    if (typeof text !== 'string') return;
    if (values.has(name) && readDecimal(text) === undefined) {
      findings.push(found('chart-value-unreadable', place, { title: chart.title, value: text }));
    }
    if (days.has(name) && dayNumber(text) === undefined) {
      findings.push(found('date-invalid', place, { date: text }));
    }
  });
  return findings;
};
