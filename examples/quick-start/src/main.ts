import { formatFinding, reconcileTable } from '@sdn/budget-adjustments/reconcile';
import { assessIndicator } from '@sdn/indicator-calc';

const sickLeave = { target: '9 %', outcome: '9,8 %', forecast: '9 %', better: 'lower' } as const;
console.log(`Sick leave, by its forecast: ${assessIndicator(sickLeave, { basis: 'forecast' }).status}`);

const printed = ['68,1 34,1', '69,5 3,5', '73,8 3,7', '79,7 4,0'].map((row) => row.split(' '));
const rows = printed.map((cells, index) => ({ label: `Område ${index + 1}`, kind: 'row' as const, cells }));
const columns = ['Bruttobudget', 'Varav 5 %'];
for (const finding of reconcileTable({ id: 'resultatenheter', unit: 'mnkr', columns, rows }).findings)
  console.log(formatFinding(finding, 'en'));
