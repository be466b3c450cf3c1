import type { Grounds, GroundGroup, Tally } from './describe-grounds.ts';
import type { Language } from './format-finding.ts';
import { english } from './internal/grammar/english.ts';
import type { Grammar, ItemWords, Predicate, ReasonWords } from './internal/grammar/grammar.ts';
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

type Part = readonly [predicate: Predicate, count: number];

/**
 * Puts a judgement and its grounds into the sentences that reports print (bedömningen och vad den grundas på).
 *
 * A clause stands exactly where the goal has such items, nouns agree with their number, and numbers are written out up to
 * twelve (tolv). Underlying goals get a sentence of their own. Of an indicator that cannot be assessed the text says what the
 * reason handed in with its status says ("har ännu inte en fastställd mätmetod" for `method-pending`, "saknar uppgift" for
 * `not-reported`), and only that it cannot be assessed ("kan inte bedömas") where no reason, or one without words, was given.
 * The sentences look ahead at the year, as tertial reports do; in a verksamhetsberättelse print the counts of the grounds.
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
  const { grammar, undetermined } = style;
  const leftOut = undetermined === 'leave-out' && tally.notAssessable < tally.total;
  const total = leftOut ? tally.total - tally.notAssessable : tally.total;
  const reasons = leftOut ? [] : countReasons(tally, words);
  const neuter = words.neuter === true;
  const sayAll = (predicate: Predicate): string =>
    total === 1 ? `${words.one} ${predicate[0]}` : `${words.all} ${predicate[1]}`;
  const saySome = ([predicate, count]: Part): string =>
    `${sayNumber(count, neuter, style)} ${predicate[count === 1 ? 0 : 1]}`;
  const others: readonly Part[] = [
    [words.others.partly, tally.partly],
    [words.others.notMet, tally.notMet],
    ...reasons.map(([{ other }, count]): Part => [other, count]),
  ];
  const rest = joinWords(others.filter(([, count]) => count > 0).map(saySome), grammar.and);

  if (tally.met === total) return sayAll(words.met);
  if (tally.partly === total) return sayAll(words.partly);
  if (tally.notMet === total && total === 1) return sayAll(words.notMet);
  if (reasons[0]?.[1] === total) return sayAll(reasons[0][0].clause);
  if (!leftOut && tally.notAssessable === total) return `${sayAll(words.unassessed.clause)}, ${rest}`;
  const met = tally.met === 0 ? grammar.none(neuter) : sayNumber(tally.met, neuter, style);
  const head = `${met} ${grammar.of} ${sayNumber(total, neuter, style)} ${words.some} ${words.met[tally.met === 1 ? 0 : 1]}`;
  // "None of three is met" says it all; otherwise the other items follow.
  return tally.notMet === total ? head : `${head}, ${rest}`;
};

// What is said of the items that cannot be assessed and of how many, in the order of the plan.
const countReasons = (tally: Tally, words: ItemWords): readonly (readonly [ReasonWords, number])[] => {
  const counts = new Map<ReasonWords, number>();
  for (const { status, reason = '' } of tally.items) {
    if (status !== 'not-assessable') continue;
    const said = words.reasons?.get(reason) ?? words.unassessed;
    counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  return [...counts];
};

// A number in words up to the limit, in digits above it or where no word is known.
const sayNumber = (count: number, neuter: boolean, { grammar, wordsUpTo }: Style): string => {
  if (count > wordsUpTo) return count.toString();
  return count === 1 ? grammar.one(neuter) : (grammar.numbers[count] ?? count.toString());
};

const joinWords = (words: readonly string[], and: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1) ?? ''}`;

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
