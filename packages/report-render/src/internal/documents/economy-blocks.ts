import type { LedgerEntry } from '@sdn/budget-adjustments';
import type { DocumentSection } from '../../documents/document-section.ts';
import { buildAreaChart } from '../../from-budget/build-area-chart.ts';
import { type AreaTableOptions, buildAreaTable } from '../../from-budget/build-area-table.ts';
import { buildRequestTables } from '../../from-budget/build-request-tables.ts';
import { buildResultUnitTable } from '../../from-budget/build-result-unit-table.ts';
import { formatBudgetSentence } from '../../from-budget/format-budget-sentence.ts';
import type { Block } from '../../tree/block.ts';
import { heading } from '../../tree/heading.ts';
import { paragraph } from '../../tree/paragraph.ts';
import { totalArea } from './area-figures.ts';
import type { DocumentContext } from './document-context.ts';
import { drawn } from './drawn.ts';

/**
 * What is generated in a section of the economy.
 *
 * @param section - the section
 * @param context - data and words
 * @returns the blocks; none where the document has nothing to tell
 */
export const economyBlocks = (
  section: DocumentSection,
  { data: { plan, budget = {} }, options, texts }: DocumentContext,
): readonly Block[] => {
  const { kind, year } = plan.document;
  const { areas = [], investments = [], resultUnits = [], requests = [] } = budget;
  const money: AreaTableOptions = { ...options, kind, year };
  const tablesOf = (...kinds: readonly LedgerEntry['kind'][]): readonly Block[] =>
    buildRequestTables(
      requests.filter(({ entry }) => kinds.includes(entry.kind)),
      options,
    );
  switch (section) {
    case 'operating-budget': {
      if (areas.length === 0) return [];
      const total = budget.total ?? totalArea(texts['budget.total'], areas, money);
      return [
        ...sentence(formatBudgetSentence(total, { ...money, subject: 'board' })),
        buildAreaTable(areas, { ...money, total }),
        ...drawn(options, () => buildAreaChart(areas, money)),
      ];
    }
    case 'areas':
      return areas
        .filter((area) => (area.kind ?? 'row') === 'row')
        .flatMap((area) => {
          const text = formatBudgetSentence(area, money);
          return text === '' ? [] : [heading(3, area.name), paragraph(text)];
        });
    case 'investments':
      return investments.length === 0
        ? []
        : [buildAreaTable(investments, { ...money, budget: 'investment' })];
    case 'result-units':
      return resultUnits.length === 0 ? [] : [buildResultUnitTable(resultUnits, money)];
    case 'adjustments':
      return tablesOf('budget-adjustment', 'volume-change', 'rebudgeting', 'internal-transfer', 'deduction');
    case 'turnover-changes':
      return tablesOf('turnover-change');
    case 'premises':
      return tablesOf('premises');
    default:
      return [];
  }
};

const sentence = (text: string): readonly Block[] => (text === '' ? [] : [paragraph(text)]);
