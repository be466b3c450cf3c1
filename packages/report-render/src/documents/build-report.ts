import { buildGoalTree } from '@sdn/goal-model';
import { buildGoalSections } from '../from-goals/build-goal-sections.ts';
import { buildIndicatorTable } from '../from-indicators/build-indicator-table.ts';
import { economyBlocks } from '../internal/documents/economy-blocks.ts';
import { isFollowUp } from '../internal/documents/is-follow-up.ts';
import { joinIndicators } from '../internal/documents/join-indicators.ts';
import { titleOf } from '../internal/documents/title-of.ts';
import { fillText } from '../internal/fill-text.ts';
import { textsOf } from '../internal/texts.ts';
import { appendices } from '../tree/appendices.ts';
import { attest } from '../tree/attest.ts';
import type { Block } from '../tree/block.ts';
import { contents } from '../tree/contents.ts';
import { decisions } from '../tree/decisions.ts';
import { heading } from '../tree/heading.ts';
import { paragraph } from '../tree/paragraph.ts';
import { type Report, report } from '../tree/report.ts';
import type { DocumentData } from './document-data.ts';
import { type DocumentMessages, documentMessages } from './document-messages.ts';
import type { BuildReportOptions } from './document-options.ts';
import { type DocumentSection, documentSections } from './document-section.ts';
import { listDecisions } from './list-decisions.ts';

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
 *   `option-missing` when deviations are to be computed without their base; ReportRenderError `tree-invalid` for an unknown language
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
  const { kind, year, organisation, title } = data.plan.document;
  const texts = textsOf(documentMessages, options);
  const { main, economy } = documentSections[kind];
  const sectionOf = (section: DocumentSection): readonly Block[] => {
    if (section === 'goals') return goalSections(data, options, texts);
    if (section !== 'economy')
      return withHeading(1, section, mainBlocks(section, data, options), data, texts);
    const below = economy.flatMap((each) =>
      withHeading(2, each, economyBlocks(each, data, options, texts), data, texts),
    );
    return withHeading(1, section, below, data, texts);
  };
  return report(
    {
      title: title ?? fillText(texts[`title.${kind}`], { year }),
      organisation,
      language: options.language,
      ...(data.facts === undefined ? {} : { facts: data.facts }),
    },
    main.flatMap(sectionOf),
  );
};

/** A section under its heading: the caller's blocks, then the generated ones, or the word that there is nothing. */
const withHeading = (
  level: 1 | 2,
  section: DocumentSection,
  generated: readonly Block[],
  { plan, sections = {} }: DocumentData,
  texts: DocumentMessages,
): readonly Block[] => {
  const followsBudget = section === 'operating-budget' && isFollowUp(plan.document.kind);
  const title = followsBudget ? 'section.operating-budget.follow-up' : (`section.${section}` as const);
  const blocks = [...(sections[section] ?? []), ...generated];
  const nothing = section === 'attest' ? 'section.unsigned' : 'section.empty';
  return [
    heading(level, texts[title]),
    ...(blocks.length === 0 ? [paragraph(texts[nothing])] : blocks),
  ];
};

const mainBlocks = (
  section: DocumentSection,
  data: DocumentData,
  options: BuildReportOptions,
): readonly Block[] => {
  switch (section) {
    case 'decisions': {
      const proposed = listDecisions(data, options).map(({ text }) => text);
      return proposed.length === 0 ? [] : [decisions(proposed)];
    }
    case 'contents':
      return [contents(2)];
    case 'appendices':
      return data.appendices?.length ? [appendices(data.appendices)] : [];
    case 'attest':
      return data.attest?.length ? [attest(data.attest)] : [];
    default:
      return [];
  }
};

const goalSections = (
  data: DocumentData,
  options: BuildReportOptions,
  texts: DocumentMessages,
): readonly Block[] => {
  const { plan, grades, statuses, analyses = {}, sections = {} } = data;
  const { kind } = plan.document;
  if (plan.goals.length === 0) return withHeading(1, 'goals', [], data, texts);
  const rows = new Map(joinIndicators(plan.indicators ?? [], data.indicators).map((row) => [row.id, row]));
  const own = sections.goals ?? [];
  return [
    ...(own.length === 0 ? [] : [heading(1, texts['section.goals']), ...own]),
    ...buildGoalSections(buildGoalTree(plan), {
      ...options,
      kind,
      grades,
      statuses,
      prose: ({ id }) => (Object.hasOwn(analyses, id) ? (analyses[id] ?? []) : []),
      under: ({ goal, indicators }) => {
        const mine = indicators.flatMap(({ id }) => rows.get(id) ?? []);
        return mine.length === 0
          ? []
          : [buildIndicatorTable(mine, { ...options, kind, goal: titleOf(goal) })];
      },
    }),
  ];
};
