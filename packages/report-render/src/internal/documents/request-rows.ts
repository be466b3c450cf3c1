import { type DecimalInput, type LedgerEntry, netOf } from '@sdn/budget-adjustments';
import type { BudgetMessages } from '../../from-budget/budget-messages.ts';
import type { MoneyOptions } from '../../from-budget/budget-options.ts';
import type { DocumentRequest } from '../../from-budget/list-requests.ts';
import { commentRow } from '../../tree/comment-row.ts';
import type { TableRow } from '../../tree/table.ts';
import { tableRow } from '../../tree/table-row.ts';
import { fillText } from '../fill-text.ts';
import { amountCell, totalOf } from './money.ts';

interface RowOptions extends MoneyOptions {
  readonly texts: BudgetMessages;
}

/**
 * The rows of one request in the table of its kind and pot.
 *
 * @param request - the request
 * @param options - the unit and the words
 * @returns the rows
 */
export const requestRows = (
  { entry, amount, budget }: DocumentRequest,
  options: RowOptions,
): readonly TableRow[] => {
  const { texts } = options;
  const cell = (value: DecimalInput | undefined) => amountCell(value, options);
  switch (entry.kind) {
    case 'turnover-change':
      return entry.lines
        .filter((line) => line.budget === budget)
        .map((line) =>
          tableRow('row', [entry.purpose, line.area, cell(line.cost), cell(line.income), cell(netOf(line))]),
        );
    case 'internal-transfer':
    case 'deduction':
      return entry.moves.map((move) =>
        tableRow('row', [entry.purpose, move.from.area, move.to.area, cell(move.amount)]),
      );
    case 'budget-adjustment':
      return [
        tableRow('row', [entry.purpose, entry.area, cell(amount)]),
        ...(entry.parts ?? []).map((part) => tableRow('varav', [part.what, '', cell(part.amount)])),
        ...[
          entry.jointApplicants?.length
            ? fillText(texts['requests.joint'], { boards: entry.jointApplicants.join(', ') })
            : '',
          entry.pot === undefined ? '' : fillText(texts['requests.pot'], { pot: entry.pot }),
          entry.condition === undefined
            ? ''
            : fillText(texts['requests.condition'], { condition: entry.condition }),
          entry.appendix === undefined
            ? ''
            : fillText(texts['requests.appendix'], { appendix: entry.appendix }),
        ]
          .filter((text) => text !== '')
          .map((text) => commentRow(text)),
      ];
    default:
      return [tableRow('row', [purposeOf(entry), entry.area, cell(amount)])];
  }
};

/**
 * The total of a table of requests.
 *
 * @param group - the requests of the table
 * @param kind - their kind
 * @param options - the unit and the words
 * @returns the sum row
 */
export const requestSum = (
  group: readonly DocumentRequest[],
  kind: LedgerEntry['kind'],
  options: RowOptions,
): TableRow => {
  const total = options.texts['budget.total'];
  if (kind !== 'turnover-change') {
    const sum = totalOf(group.map(({ amount }) => amount));
    const between = kind === 'internal-transfer' || kind === 'deduction' ? ['', ''] : [''];
    return tableRow('sum', [total, ...between, amountCell(sum, options)]);
  }
  const mine = group.flatMap(({ entry, budget }) =>
    'lines' in entry ? entry.lines.filter((line) => line.budget === budget) : [],
  );
  const sums = [
    mine.map(({ cost }) => cost),
    mine.map(({ income }) => income),
    mine.map((line) => netOf(line)),
  ];
  return tableRow('sum', [total, '', ...sums.map((amounts) => amountCell(totalOf(amounts), options))]);
};

/**
 * What a request is for, in the words of its kind.
 *
 * @param entry - the entry
 * @returns the purpose
 */
export const purposeOf = (entry: LedgerEntry): string =>
  'project' in entry ? entry.project : 'premises' in entry ? entry.premises : entry.purpose;
