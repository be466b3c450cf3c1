import { buildChartTable } from '../../build-chart-table.ts';
import type { NodeHandlers } from '../../tree/node.ts';
import { printNumber, printNumberValue } from '../print-number.ts';
import { statusSymbol } from '../status-symbol.ts';
import { cellOf, textCell } from './cells.ts';
import type { XlsxContent, XlsxContext } from './context.ts';
import { numberFormat } from './number-format.ts';
import { tableSheet } from './table-sheet.ts';

const nothing = (): XlsxContent => [];

/** The XLSX format: one handler per node type. */
export const xlsxHandlers: NodeHandlers<XlsxContext, XlsxContent> = {
  heading: (node, { inline }) => {
    const cell = cellOf(inline(node.children));
    return cell === null ? [] : [{ kind: 'line', cells: [{ ...cell, fontWeight: 'bold' }] }];
  },
  paragraph: nothing,
  list: nothing,
  table: (node, context) => [tableSheet(node, context)],
  'key-figures': (node, { inline, messages }) =>
    node.items.map(({ label, value, status, note }) => ({
      kind: 'line',
      cells: [
        textCell(label),
        cellOf(inline(value)),
        status === undefined ? null : textCell(`${statusSymbol[status]} ${messages[`status.${status}`]}`),
        note === undefined ? null : textCell(note),
      ],
    })),
  chart: ({ chart }, context) => context.blocks([buildChartTable(chart, context)]),
  note: nothing,
  decisions: nothing,
  contents: nothing,
  appendices: nothing,
  attest: nothing,
  'page-break': nothing,
  strong: (node, { inline }) => inline(node.children),
  emphasis: (node, { inline }) => inline(node.children),
  link: (node, { inline }) => inline(node.children),
  status: (node, { messages }) => [
    `${statusSymbol[node.status]} ${node.label ?? messages[`status.${node.status}`]}`,
  ],
  number: (node, { language }) => {
    const text = printNumberValue(node, language);
    return printNumber(node.value, node, language) === undefined
      ? [text]
      : [{ kind: 'number', value: node.value, format: numberFormat(node), text }];
  },
  missing: (node, { messages }) => [messages[`missing.${node.reason}`]],
  'line-break': () => ['\n'],
};
