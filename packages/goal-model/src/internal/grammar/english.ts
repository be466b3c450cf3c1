import type { Grade } from '../../status.ts';
import type { Grammar, ItemWords, Predicate, ReasonWords } from './grammar.ts';

const verdicts: Readonly<Record<Grade, string>> = {
  met: 'will be fulfilled during the year',
  partly: 'will be partly fulfilled during the year',
  'not-met': 'will not be fulfilled during the year',
  'not-assessable': 'cannot be judged yet',
};

const be = (text: string): Predicate => [`is ${text}`, `are ${text}`];
const same = (text: string): Predicate => [text, text];

// English has one word order for both.
const words = (predicate: Predicate): ReasonWords => ({ clause: predicate, other: predicate });
const notYetJudged = words(same('cannot be judged yet'));
const noTarget = words(['does not yet have a target', 'do not yet have targets']);
const noFigure = words(['has no figure', 'have no figures']);
const reasons: ReadonlyMap<string, ReasonWords> = new Map([
  [
    'method-pending',
    words(['does not yet have a method of measurement', 'do not yet have a method of measurement']),
  ],
  ['target-none', noTarget],
  ['target-delegated', noTarget],
  ['target-pending', noTarget],
  ['value-missing', noFigure],
  ['not-reported', noFigure],
  ['not-yet-measured', words(['has not been measured yet', 'have not been measured yet'])],
  ['suppressed', words(be('withheld for secrecy'))],
  ['not-applicable', words(same('cannot be calculated'))],
]);

const indicators = (owner: string): ItemWords => ({
  one: `the ${owner}indicator`,
  all: `all ${owner}indicators`,
  some: `${owner}indicators`,
  met: be('forecast to be met'),
  partly: be('forecast to be partly met'),
  notMet: be('not forecast to be met'),
  others: { partly: be('partly met'), notMet: be('not met') },
  unassessed: words(same('cannot be assessed')),
  reasons,
});

const activities = (owner: string): ItemWords => ({
  one: `the ${owner}activity`,
  all: `the ${owner}activities`,
  some: `${owner}activities`,
  met: same('will be carried out'),
  partly: same('will be partly carried out'),
  notMet: same('will not be carried out'),
  others: { partly: be('partly carried out'), notMet: be('not carried out') },
  unassessed: notYetJudged,
});

const judged = (one: string, all: string, some: string, done: string): ItemWords => ({
  one,
  all,
  some,
  met: be(`judged to be ${done}`),
  partly: be(`judged to be partly ${done}`),
  notMet: be(`not judged to be ${done}`),
  others: { partly: be(`partly ${done}`), notMet: be(`not ${done}`) },
  unassessed: notYetJudged,
});

const goals = (noun: string): ItemWords =>
  judged(`the underlying ${noun}`, `the underlying ${noun}s`, `underlying ${noun}s`, 'fulfilled');

// English, close to the Swedish.
export const english: Grammar = {
  author: 'The administration',
  numbers:
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
      ' ',
    ),
  one: () => 'one',
  none: () => 'none',
  of: 'of',
  and: 'and',
  that: 'that',
  goal: {
    direction: "the council's direction goal",
    council: "the council's goal",
    board: 'the board goal',
    unit: 'the unit goal',
    document: 'the goals',
  },
  verdict: (author, goal, grade) => `${author} judges that ${goal} ${verdicts[grade]}.`,
  grounds: 'The judgement rests on the grounds',
  items: (group, level) => {
    switch (group) {
      case 'councilIndicators':
        return indicators('council ');
      case 'boardIndicators':
        return indicators(level === 'board' ? '' : 'board ');
      case 'unitIndicators':
        return indicators(level === 'unit' ? '' : 'unit ');
      case 'councilActivities':
        return activities('council ');
      case 'boardActivities':
        return activities(level === 'board' ? '' : 'board ');
      case 'unitActivities':
        return activities(level === 'unit' ? '' : 'unit ');
      case 'expectedResults':
        return judged('the expected result', 'all expected results', 'expected results', 'achieved');
      case 'underlyingGoals':
        return goals(level === 'council' ? 'board goal' : level === 'board' ? 'unit goal' : 'council goal');
    }
  },
};
