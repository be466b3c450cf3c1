import type { Grounds, GroundGroup, Tally } from './describe-grounds.ts';
import type { Language } from './format-finding.ts';
import { english } from './internal/grammar/english.ts';
import type { Grammar, ItemWords } from './internal/grammar/grammar.ts';
import { swedish } from './internal/grammar/swedish.ts';
import type { Grade } from './status.ts';

/**
 * How the grounds are put into words.
 *
 * @category Texts
 */
export interface FormatGroundsOptions {
  /** Language of the text. */
  readonly language: Language;
  /**
   * Items that cannot be assessed: `count` keeps them in the total and says so, `leave-out` takes them out of the total and
   * is silent about them. Both are seen in one published report, so neither is the default.
   */
  readonly undetermined: 'count' | 'leave-out';
  /** Numbers up to this one are written out, at most 20; 12 when left out, as published reports mostly do. */
  readonly wordsUpTo?: number | undefined;
  /** Who judges; "Förvaltningen", "The administration" when left out. */
  readonly author?: string | undefined;
}

type StatusKey = 'met' | 'partly' | 'notMet' | 'notAssessable';

interface Style {
  readonly grammar: Grammar;
  readonly wordsUpTo: number;
  readonly undetermined: 'count' | 'leave-out';
}

const clauseGroups: readonly GroundGroup[] = [
  'councilIndicators',
  'boardIndicators',
  'unitIndicators',
  'councilActivities',
  'boardActivities',
  'unitActivities',
  'expectedResults',
];
const statusKeys: readonly StatusKey[] = ['met', 'partly', 'notMet', 'notAssessable'];

/**
 * Puts a judgement and its grounds into the sentences that reports print (bedömningen och vad den grundas på).
 *
 * A clause stands exactly where the goal has such items, nouns agree with their number, and numbers are written out up to
 * twelve (tolv). Underlying goals get a sentence of their own. Indicators without a status are said not to have a method of
 * measurement yet ("har ännu inte fastställda mätmetoder").
 *
 * @param grounds - the grounds, from `describeGrounds`
 * @param grade - the grade that the text states, usually the decided one
 * @param options - language and how to count
 * @returns one to three sentences, without markup
 *
 * @example
 * ```ts
 * import { buildGoalTree, describeGrounds } from '@sdn/goal-model';
 * import { formatGrounds } from '@sdn/goal-model/texts';
 *
 * const tree = buildGoalTree({
 *   goals: [{ id: 'kf-1.4', level: 'council', number: '1.4', title: 'Människor i behov av stöd får insatser i tid' }],
 *   indicators: ['a', 'b', 'c'].map((id) => ({ id, goal: 'kf-1.4', owner: 'council', title: `Indikator ${id}` })),
 *   activities: [{ id: 'act-1', goal: 'kf-1.4', owner: 'council', title: 'Samverkan om placeringar' }],
 * });
 * const grounds = describeGrounds(tree, tree.nodes[0]?.id, {
 *   indicators: { a: 'met', b: 'met', c: 'partly' },
 *   activities: { 'act-1': 'met' },
 * });
 * formatGrounds(grounds, 'met', { language: 'sv', undetermined: 'count' });
 * // => 'Förvaltningen gör bedömningen att kommunfullmäktiges mål för verksamhetsområdet kommer att uppfyllas under året. ' +
 * //   'Bedömningen grundas på att två av tre KF-indikatorer prognostiseras att nås, en nås delvis ' +
 * //   'och att KF-aktiviteten kommer att genomföras.'
 * ```
 *
 * @category Texts
 */
export const formatGrounds = (grounds: Grounds, grade: Grade, options: FormatGroundsOptions): string => {
  const { language, undetermined, wordsUpTo = 12, author } = options;
  const grammar = language === 'sv' ? swedish : english;
  const style = { grammar, wordsUpTo, undetermined };
  const { level, groups } = grounds;
  const sayGroup = (group: GroundGroup): string | undefined =>
    groups[group].total === 0 ? undefined : sayItems(groups[group], grammar.items(group, level), style);

  const sentences = [grammar.verdict(author ?? grammar.author, grammar.goal[level ?? 'document'], grade)];
  const clauses = clauseGroups
    .map(sayGroup)
    .filter((clause) => clause !== undefined)
    .map((clause) => `${grammar.that} ${clause}`);
  if (clauses.length > 0) sentences.push(`${grammar.grounds} ${joinWords(clauses, grammar.and)}.`);
  const goals = sayGroup('underlyingGoals');
  if (goals !== undefined) sentences.push(`${capitalise(goals)}.`);
  return sentences.join(' ');
};

const sayItems = (tally: Tally, words: ItemWords, style: Style): string => {
  const leftOut = style.undetermined === 'leave-out' && tally.notAssessable < tally.total;
  const counts: Readonly<Record<StatusKey, number>> = leftOut ? { ...tally, notAssessable: 0 } : tally;
  const total = leftOut ? tally.total - tally.notAssessable : tally.total;
  const form = total === 1 ? 0 : 1;

  const shared = statusKeys.find((key) => counts[key] === total);
  const allMissed = shared === 'notMet' && total > 1;
  if (shared !== undefined && !allMissed) {
    return `${total === 1 ? words.one : words.all} ${words[shared][form]}`;
  }
  const { grammar } = style;
  const neuter = words.neuter === true;
  const met = counts.met === 0 ? grammar.none(neuter) : sayNumber(counts.met, neuter, style);
  const head = `${met} ${grammar.of} ${sayNumber(total, neuter, style)} ${words.some} ${words.met[counts.met === 1 ? 0 : 1]}`;
  // "None of three is met" says it all; otherwise the other items follow.
  if (allMissed) return head;
  const others = (['partly', 'notMet', 'notAssessable'] as const)
    .filter((key) => counts[key] > 0)
    .map((key) => `${sayNumber(counts[key], neuter, style)} ${words.others[key][counts[key] === 1 ? 0 : 1]}`);
  return `${head}, ${joinWords(others, grammar.and)}`;
};

// A number in words up to the limit, in digits above it or where no word is known.
const sayNumber = (count: number, neuter: boolean, { grammar, wordsUpTo }: Style): string => {
  if (count > wordsUpTo) return count.toString();
  return count === 1 ? grammar.one(neuter) : (grammar.numbers[count] ?? count.toString());
};

const joinWords = (words: readonly string[], and: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1) ?? ''}`;

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
