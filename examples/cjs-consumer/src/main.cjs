const { budgetAdherence, formatAmount } = require('@sdn/budget-adjustments');
const { buildGoalTree } = require('@sdn/goal-model');
const { parseTarget } = require('@sdn/indicator-calc');
const { parsePeriod, endOfPeriod } = require('@sdn/period-calendar');
const { paragraph, report } = require('@sdn/report-render');
const { renderMarkdown } = require('@sdn/report-render/markdown');

/**
 * The goals of a plan, typed through JSDoc: no TypeScript, and the editor still knows every field.
 *
 * @type {readonly import('@sdn/goal-model').Goal[]}
 */
const goals = [
  { id: 'd-1', level: 'direction', number: '1', title: 'En modern storstad' },
  { id: 'c-1.1', level: 'council', number: '1.1', title: 'Människor är självförsörjande', parent: 'd-1' },
];

/**
 * The share of the budget that a forecast uses, as the city prints it.
 *
 * @param {import('@sdn/budget-adjustments').AdherenceFigures} figures
 * @returns {string}
 */
const printAdherence = (figures) => {
  const adherence = budgetAdherence(figures);
  return adherence.status === 'computed'
    ? `${formatAmount(adherence.percent, { unit: 'plain', decimals: 1 })} %`
    : adherence.reason;
};

const target = parseTarget('Max 10 personer');
const period = parsePeriod('Tertial 1 2021');

console.log(`${period.key} ends ${endOfPeriod(period)}`);
console.log(`${target.raw}: ${target.kind}`);
console.log(`Budgetföljsamhet: ${printAdherence({ outcome: '2462.8', budget: '2522.8' })}`);
console.log(`Goal tree: ${buildGoalTree({ goals }).roots.length} root`);
console.log(renderMarkdown(report({ title: 'CommonJS' }, [paragraph('Rendered by require.')])).trim());
