import type { Grade } from '../../status.ts';
import type { Grammar, ItemWords, Predicate, ReasonWords } from './grammar.ts';

const verdicts: Readonly<Record<Grade, string>> = {
  met: 'kommer att uppfyllas under året',
  partly: 'kommer att uppfyllas delvis under året',
  'not-met': 'inte kommer att uppfyllas under året',
  'not-assessable': 'ännu inte kan bedömas',
};

const same = (text: string): Predicate => [text, text];

const words = (clause: Predicate, other: Predicate = clause): ReasonWords => ({ clause, other });
const notYetJudged = words(same('ännu inte kan bedömas'), same('kan ännu inte bedömas'));
const noTarget = words(
  ['ännu inte har ett fastställt årsmål', 'ännu inte har fastställda årsmål'],
  ['har ännu inte ett fastställt årsmål', 'har ännu inte fastställda årsmål'],
);
const noFigure = words(same('saknar uppgift'));
const reasons: ReadonlyMap<string, ReasonWords> = new Map([
  [
    'method-pending',
    words(
      ['ännu inte har en fastställd mätmetod', 'ännu inte har fastställda mätmetoder'],
      ['har ännu inte en fastställd mätmetod', 'har ännu inte fastställda mätmetoder'],
    ),
  ],
  ['target-none', noTarget],
  ['target-delegated', noTarget],
  ['target-pending', noTarget],
  ['value-missing', noFigure],
  ['not-reported', noFigure],
  ['not-yet-measured', words(same('ännu inte har mätts'), same('har ännu inte mätts'))],
  ['suppressed', words(same('inte redovisas av sekretesskäl'), same('redovisas inte av sekretesskäl'))],
  ['not-applicable', words(same('inte går att beräkna'), same('går inte att beräkna'))],
]);

const indicators = (prefix: string): ItemWords => ({
  one: `${prefix}indikatorn`,
  all: `samtliga ${prefix}indikatorer`,
  some: `${prefix}indikatorer`,
  met: same('prognostiseras att nås'),
  partly: same('prognostiseras att nås delvis'),
  notMet: same('inte prognostiseras att nås'),
  others: { partly: same('nås delvis'), notMet: same('nås inte') },
  unassessed: words(same('inte kan bedömas'), same('kan inte bedömas')),
  reasons,
});

const activities = (prefix: string): ItemWords => ({
  one: `${prefix}aktiviteten`,
  all: `${prefix}aktiviteterna`,
  some: `${prefix}aktiviteter`,
  met: same('kommer att genomföras'),
  partly: same('kommer att genomföras delvis'),
  notMet: same('inte kommer att genomföras'),
  others: { partly: same('genomförs delvis'), notMet: same('genomförs inte') },
  unassessed: notYetJudged,
});

const results: ItemWords = {
  one: 'det förväntade resultatet',
  all: 'samtliga förväntade resultat',
  some: 'förväntade resultat',
  neuter: true,
  met: same('bedöms uppnås'),
  partly: same('bedöms uppnås delvis'),
  notMet: same('inte bedöms uppnås'),
  others: { partly: same('uppnås delvis'), notMet: same('uppnås inte') },
  unassessed: notYetJudged,
};

const goals = (noun: string): ItemWords => ({
  one: `underliggande ${noun}`,
  all: `underliggande ${noun}`,
  some: `underliggande ${noun}`,
  neuter: true,
  met: same('bedöms uppfyllas'),
  partly: same('bedöms uppfyllas delvis'),
  notMet: same('bedöms inte uppfyllas'),
  others: { partly: same('uppfylls delvis'), notMet: same('uppfylls inte') },
  unassessed: words(same('kan ännu inte bedömas')),
});

// Swedish, in the words of published reports of district boards.
export const swedish: Grammar = {
  author: 'Förvaltningen',
  numbers:
    'noll en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo'.split(
      ' ',
    ),
  one: (neuter) => (neuter ? 'ett' : 'en'),
  none: (neuter) => (neuter ? 'inget' : 'ingen'),
  of: 'av',
  and: 'och',
  that: 'att',
  goal: {
    direction: 'kommunfullmäktiges inriktningsmål',
    council: 'kommunfullmäktiges mål för verksamhetsområdet',
    board: 'nämndmålet',
    unit: 'enhetsmålet',
    document: 'målen',
  },
  verdict: (author, goal, grade) => `${author} gör bedömningen att ${goal} ${verdicts[grade]}.`,
  grounds: 'Bedömningen grundas på',
  items: (group, level) => {
    switch (group) {
      case 'councilIndicators':
        return indicators('KF-');
      case 'boardIndicators':
        return indicators(level === 'board' ? '' : 'nämnd');
      case 'unitIndicators':
        return indicators(level === 'unit' ? '' : 'enhets');
      case 'councilActivities':
        return activities('KF-');
      case 'boardActivities':
        return activities(level === 'board' ? '' : 'nämnd');
      case 'unitActivities':
        return activities(level === 'unit' ? '' : 'enhets');
      case 'expectedResults':
        return results;
      case 'underlyingGoals':
        return goals(
          level === 'council' ? 'nämndmål' : level === 'board' ? 'enhetsmål' : 'mål för verksamhetsområdet',
        );
    }
  },
};
