import { type BudgetLine, parseAmount } from '@sdn/budget-adjustments';

/**
 * Södermalm's budget for 2021 as its report for January to April prints it, in mnkr: cost and income of each area.
 * The report prints income with a minus; the last two rows of the area Stadsmiljö are added up.
 */
const operating = [
  ['Nämnd och administration', '72,9', '-1,8'],
  ['Individ- och familjeomsorg', '275,7', '-27,9'],
  ['Stadsmiljöverksamhet', '55,4', '-0,8'],
  ['Förskoleverksamhet', '495,6', '-50,0'],
  ['Äldreomsorg', '1 293,9', '-187,9'],
  ['Funktionsnedsättning', '489,5', '-43,5'],
  ['Barn, kultur och fritid', '32,3', '-7,6'],
  ['Arbetsmarknadsåtgärder', '41,4', '-15,5'],
  ['Ekonomiskt bistånd', '88,9', '-2,8'],
  ['Övrig verksamhet', '15,0', '0,0'],
] as const;

/** The investment budget of the same report, by class. */
const investment = [
  ['Parkinvesteringar', '7,9'],
  ['Reinvesteringar', '5,4'],
  ['Nycklade medel', '10,2'],
  ['Inventarier och maskiner', '3,0'],
  ['Klimatinvesteringar', '6,4'],
  ['Trygghetsinvesteringar', '1,8'],
  ['Övrigt', '0,6'],
] as const;

/** A printed figure in kronor; an empty cell would be an error here, since every figure stands above. */
const kronor = (printed: string) => {
  const amount = parseAmount(printed, { unit: 'mnkr' });
  if (amount.kind === 'missing') throw new Error(`Expected a figure in mnkr, got "${printed}".`);
  return amount.value;
};

/** The opening budget in kronor and canonical signs: cost +, income +. */
export const openingBudget: readonly BudgetLine[] = [
  ...operating.map(([area, cost, income]) => ({
    budget: 'operating' as const,
    area,
    cost: kronor(cost),
    income: kronor(income).abs(),
  })),
  ...investment.map(([area, cost]) => ({
    budget: 'investment' as const,
    area,
    cost: kronor(cost),
    income: 0,
  })),
];
