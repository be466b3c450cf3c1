import { listDecisions } from '../../documents/list-decisions.ts';
import type { DocumentSection } from '../../documents/document-section.ts';
import { buildGoalSections } from '../../from-goals/build-goal-sections.ts';
import { buildStatusChart } from '../../from-goals/build-status-chart.ts';
import { buildIndicatorChart } from '../../from-indicators/build-indicator-chart.ts';
import { buildIndicatorTable } from '../../from-indicators/build-indicator-table.ts';
import { appendices } from '../../tree/appendices.ts';
import { attest } from '../../tree/attest.ts';
import type { Block } from '../../tree/block.ts';
import { contents } from '../../tree/contents.ts';
import { decisions } from '../../tree/decisions.ts';
import { heading } from '../../tree/heading.ts';
import type { DocumentContext } from './document-context.ts';
import { drawn } from './drawn.ts';
import { isFollowUp } from './is-follow-up.ts';
import { joinIndicators } from './join-indicators.ts';
import { titleOf } from './title-of.ts';

/**
 * What is generated in a section of the first level, the economy left aside.
 *
 * @param section - the section
 * @param context - data and words
 * @returns the blocks; none where the document has nothing to tell
 */
export const mainBlocks = (section: DocumentSection, context: DocumentContext): readonly Block[] => {
  const { data, options, tree } = context;
  switch (section) {
    case 'decisions': {
      const proposed = listDecisions(data, options).map(({ text }) => text);
      return proposed.length === 0 ? [] : [decisions(proposed)];
    }
    case 'summary': {
      const { grades, plan } = data;
      const graded = isFollowUp(plan.document.kind);
      return drawn(options, () => (graded ? buildStatusChart(tree, { ...options, grades }) : undefined));
    }
    case 'contents':
      return [contents(2)];
    case 'appendices':
      return data.appendices?.length ? [appendices(data.appendices)] : [];
    case 'goals':
      return goalBlocks(context);
    case 'attest':
      return data.attest?.length ? [attest(data.attest)] : [];
    default:
      return [];
  }
};

const goalBlocks = ({ data, options, texts, tree }: DocumentContext): readonly Block[] => {
  const { plan, grades, statuses, analyses = {}, sections = {} } = data;
  const { kind } = plan.document;
  const rows = new Map(joinIndicators(plan.indicators ?? [], data.indicators).map((row) => [row.id, row]));
  const analysisOf = new Map(Object.entries(analyses));
  const own = sections.goals ?? [];
  if (tree.nodes.length === 0) return [];
  return [
    ...(own.length === 0 ? [] : [heading(1, texts['section.goals']), ...own]),
    ...buildGoalSections(tree, {
      ...options,
      kind,
      grades,
      statuses,
      prose: ({ id }) => analysisOf.get(id) ?? [],
      under: ({ goal, indicators }) => {
        const mine = indicators.flatMap(({ id }) => rows.get(id) ?? []);
        if (mine.length === 0) return [];
        const named = { ...options, kind, goal: titleOf(goal) };
        const build = (): Block | undefined =>
          isFollowUp(kind) ? buildIndicatorChart(mine, named) : undefined;
        return [buildIndicatorTable(mine, named), ...drawn(options, build)];
      },
    }),
  ];
};
