import {
  applyAdjustments,
  budgetAdherence,
  computeDeviation,
  type Decimal,
  formatAmount,
  isBudgetAdjustmentsError,
  recordEvent,
} from '@sdn/budget-adjustments';
import { denied, ledger } from './ledger.ts';
import { listIdentities } from './list-identities.ts';
import { openingBudget } from './opening-budget.ts';
import { totalOf } from './total-of.ts';

const millions = (kronor: Decimal): string => formatAmount(kronor, { unit: 'mnkr' });
const row = (day: string, figures: readonly string[], waiting: string): string =>
  [day.padEnd(10), ...figures.map((figure) => figure.padStart(9)), `  ${waiting}`].join('  ');

console.log('Södermalm 2021, mnkr\n');
console.log(row('Day', ['Cost', 'Income', 'Net', 'Investm.'], 'Waiting'));
for (const on of ['2021-01-01', '2021-05-27', '2021-06-30', '2021-09-30', '2021-12-31']) {
  const { lines, waiting } = applyAdjustments(openingBudget, ledger, { on });
  const figures = [
    totalOf(lines, 'operating', 'cost'),
    totalOf(lines, 'operating', 'income'),
    totalOf(lines, 'operating', 'net'),
    totalOf(lines, 'investment', 'net'),
  ];
  const begun = waiting.filter(({ status }) => status !== undefined);
  const names = begun.map(({ entry, status }) => `${entry} ${status ?? ''}`).join(', ');
  console.log(row(on, figures.map(millions), names || 'nothing'));
}

console.log('\nWhat moved the budget');
const { rows } = applyAdjustments(openingBudget, ledger, { on: '2021-12-31' });
for (const { on, entry, area, cost, income } of rows)
  console.log(`${on}  ${entry.padEnd(4)}  ${area}: cost ${millions(cost)}, income ${millions(income)}`);

console.log('\nWhat may not happen');
try {
  recordEvent(denied, { status: 'granted', on: '2021-12-06', financing: 'centrala medelsreserven' });
} catch (error) {
  if (!isBudgetAdjustmentsError(error)) throw error;
  console.log(`${error.code}: ${error.message}`);
}

console.log('\nFollow-up after four months, as printed');
const figures = { decided: '2522.8', volumeAndTurnover: '-5.7', forecast: '2462.8' };
for (const base of ['decided', 'with-volume-and-turnover'] as const) {
  const deviation = computeDeviation(figures, { base });
  const { base: compared, beforeTransfers } = deviation;
  console.log(
    `deviation ${compared.toFixed(1)} − ${figures.forecast} = ${beforeTransfers.toFixed(1)} (${base})`,
  );
}
const adherence = budgetAdherence({ outcome: figures.forecast, budget: figures.decided });
if (adherence.status === 'computed')
  console.log(`budgetföljsamhet ${formatAmount(adherence.percent, { unit: 'plain', decimals: 1 })} %`);

console.log('\nIdentities');
const identities = listIdentities(openingBudget, ledger);
for (const [identity, holds] of identities) console.log(`${holds ? 'holds' : 'FAILS'}  ${identity}`);
if (identities.some(([, holds]) => !holds)) process.exitCode = 1;
