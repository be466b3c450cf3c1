import { buildGoalTree } from '@sdn/goal-model';
import type { DocumentContext } from '../internal/documents/document-context.ts';
import { economyBlocks } from '../internal/documents/economy-blocks.ts';
import { mainBlocks } from '../internal/documents/main-blocks.ts';
import { requireKnown } from '../internal/documents/require-known.ts';
import { sectionBlocks } from '../internal/documents/section-blocks.ts';
import { fillText } from '../internal/fill-text.ts';
import { textsOf } from '../internal/texts.ts';
import { type Report, report } from '../tree/report.ts';
import type { DocumentData } from './document-data.ts';
import { documentMessages } from './document-messages.ts';
import type { BuildReportOptions } from './document-options.ts';
import { documentSections } from './document-section.ts';

/**
 * Builds a whole document as a report tree: a board's plan (VP), a tertial report (T1, T2), an annual report (VB), or a unit's plan.
 *
 * The plan says which kind. Sections come in the fixed order of {@link documentSections}; one that has nothing to tell keeps its
 * heading with "Inget att rapportera.". Goals, indicators, activities, budget, result units and requests become sections and tables
 * with the columns of the kind; the list of decisions is generated from the same data as the tables. Blocks of the caller's own go into
 * `sections` and `analyses`. Every renderer takes the result; `validateReport` has nothing to object to when titles and names are
 * not empty. No clock: days come in the data.
 *
 * @param data - plan, values, grades, money and the caller's own blocks
 * @param options - language, words, unit, base of deviations and how grounds count
 * @returns the report tree as plain JSON
 * @throws `GoalModelError` for goals that make no tree (`parent-unknown`, `goal-unknown`, …); `BudgetAdjustmentsError`
 *   `option-missing` when deviations are to be computed without their base; ReportRenderError `reference-unknown` for
 *   values, grades or analyses of something that the plan does not have, `tree-invalid` for an unknown language
 *
 * @example
 * ```ts
 * import { buildReport } from '@sdn/report-render/documents';
 * import { renderMarkdown } from '@sdn/report-render/markdown';
 *
 * const document = { kind: 'tertial-1', level: 'board', year: 2021, organisation: 'Södermalms stadsdelsnämnd', stage: 'final' } as const;
 * const tertial = buildReport(
 *   {
 *     plan: {
 *       document,
 *       goals: [
 *         { id: 'im-3', level: 'direction', number: '3', title: 'En ekonomiskt hållbar storstad' },
 *         { id: 'kf-3.2', level: 'council', number: '3.2', title: 'En bra arbetsgivare', parent: 'im-3', status: 'met' },
 *       ],
 *       indicators: [{ id: 'ind-90', goal: 'kf-3.2', owner: 'council', title: 'Sjukfrånvaro', target: '9 %', councilTarget: '7,5 %' }],
 *     },
 *     indicators: [{ id: 'ind-90', title: 'Sjukfrånvaro', outcome: '9,8 %', outcomeMen: '8,2 %', outcomeWomen: '10,1 %', forecast: '9 %' }],
 *     budget: { areas: [{ name: 'Äldreomsorg', decided: 1_106_000_000, forecast: 1_085_000_000 }] },
 *   },
 *   { deviationBase: 'decided' },
 * );
 * tertial.title; // => 'Tertialrapport 1 2021'
 * renderMarkdown(tertial).includes('Nämnden prognostiserar ett överskott om 21,0\u00a0mnkr.'); // => true
 * ```
 *
 * @category Documents
 */
export const buildReport = (data: DocumentData, options: BuildReportOptions = {}): Report => {
  requireKnown(data);
  const { kind, year, organisation, title } = data.plan.document;
  const texts = textsOf(documentMessages, options);
  const context: DocumentContext = { data, options, texts, tree: buildGoalTree(data.plan) };
  const { main, economy } = documentSections[kind];
  const body = main.flatMap((section) => {
    const blocks =
      section === 'economy'
        ? economy.flatMap((each) => sectionBlocks(each, 2, economyBlocks(each, context), context))
        : mainBlocks(section, context);
    // Goals are sections of the first level themselves.
    return section === 'goals' && data.plan.goals.length > 0
      ? blocks
      : sectionBlocks(section, 1, blocks, context);
  });
  return report(
    {
      title: title ?? fillText(texts[`title.${kind}`], { year }),
      organisation,
      language: options.language,
      ...(data.facts === undefined ? {} : { facts: data.facts }),
    },
    body,
  );
};
