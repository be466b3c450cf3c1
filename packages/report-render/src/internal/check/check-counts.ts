import { buildGoalTree, type GoalNode } from '@sdn/goal-model';
import type { CheckFinding } from '../../check/check-finding.ts';
import type { CheckedDocument } from '../../check/checked-document.ts';
import { fold, sentencesOf } from './plain.ts';

const words =
  'noll en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo'.split(
    ' ',
  );
const number = String.raw`\d{1,3}|${words.join('|')}|ett`;

/** What plans count, as prose names it, and how many of it stand directly at a goal. */
const kinds: readonly { readonly noun: string; readonly count: (node: GoalNode) => number }[] = [
  { noun: 'inriktningsmål(?:en)?', count: ({ goal }) => Number(goal.level === 'direction') },
  {
    noun: '(?:kf-mål(?:en)?|(?:kommunfullmäktiges |kf:s )?mål(?:en)? för verksamhetsområdet)',
    count: ({ goal }) => Number(goal.level === 'council'),
  },
  { noun: 'nämndmål(?:en)?', count: ({ goal }) => Number(goal.level === 'board') },
  { noun: 'enhetsmål(?:en)?', count: ({ goal }) => Number(goal.level === 'unit') },
  ...(['indikator', 'aktivitet'] as const).flatMap((item) => {
    const itemsOf = ({ indicators, activities }: GoalNode) =>
      item === 'indikator' ? indicators : activities;
    const owned = (owner: 'council' | 'board') => (node: GoalNode) =>
      itemsOf(node).filter((each) => each.owner === owner).length;
    return [
      { noun: `kf-${item}er(?:na)?`, count: owned('council') },
      { noun: `nämnd${item}er(?:na)?`, count: owned('board') },
      { noun: `${item}er(?:na)?`, count: (node: GoalNode) => itemsOf(node).length },
    ];
  }),
];

// Only a total can be held against the plan: "fem nämndmål" may be any five of them.
const totals = kinds.map(({ noun, count }) => ({
  count,
  pattern: new RegExp(
    String.raw`(?<![\p{L}\d,.-])(?:(?:${number}) av (?:de )?|(?:samtliga|alla|totalt|sammanlagt) )(?<total>${number}) ${noun}(?!\p{L})`,
    'giu',
  ),
}));

/**
 * Holds the totals that running text states of goals, indicators and activities ("fyra av fem KF-indikatorer",
 * "samtliga sju nämndmål") against the plan.
 *
 * Under the heading of a goal the total may be that of what stands directly at it, at the goals directly below, or at all
 * of them; that of the whole plan is right everywhere. A kind of which the plan has none is not counted.
 *
 * @param document - plan and prose
 * @returns a warning at each total that is none of these
 */
export const checkCounts = ({ plan, prose = [] }: CheckedDocument): readonly CheckFinding[] => {
  if (prose.length === 0) return [];
  const { nodes } = buildGoalTree(plan);
  return prose.flatMap(({ text, section = '' }, index) => {
    const under = nodes.find(({ goal: { number: label = '', title } }) =>
      [title, `${label} ${title}`].some((name) => fold(name) === fold(section)),
    );
    return sentencesOf(text).flatMap((sentence) =>
      totals.flatMap(({ count, pattern }) => {
        const near = under === undefined ? [] : [[under], under.children, subtreeOf(under)];
        const counts = [...near, nodes].map((scope) => sum(scope.map(count))).filter((each) => each > 0);
        return [...sentence.matchAll(pattern)]
          .filter(({ groups }) => counts.length > 0 && !counts.includes(valueOf(groups?.['total'] ?? '')))
          .map(([found]): CheckFinding => ({
            code: 'prose-count-differs',
            severity: 'warning',
            path: ['prose', index, 'text'],
            place: section === '' ? (plan.document.title ?? '') : section,
            found,
            expected: String(counts[0]),
            details: {},
          }));
      }),
    );
  });
};

const subtreeOf = (node: GoalNode): readonly GoalNode[] => [node, ...node.children.flatMap(subtreeOf)];

const valueOf = (text: string): number => {
  const word = fold(text);
  if (word === 'ett') return 1;
  return words.includes(word) ? words.indexOf(word) : Number(word);
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
