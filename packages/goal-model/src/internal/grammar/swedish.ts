import type { Grade } from '../../status.ts';
import type { Grammar, ItemWords, Predicate } from './grammar.ts';

const verdicts: Readonly<Record<Grade, string>> = {
  met: 'kommer att uppfyllas under året',
  partly: 'kommer att uppfyllas delvis under året',
  'not-met': 'inte kommer att uppfyllas under året',
  'not-assessable': 'ännu inte kan bedömas',
};

const same = (text: string): Predicate => [text, text];

const indicators = (prefix: string): ItemWords => ({
  one: `${prefix}indikatorn`,
  all: `samtliga ${prefix}indikatorer`,
  some: `${prefix}indikatorer`,
  met: same('prognostiseras att nås'),
  partly: same('prognostiseras att nås delvis'),
  notMet: same('inte prognostiseras att nås'),
  notAssessable: ['ännu inte har en fastställd mätmetod', 'ännu inte har fastställda mätmetoder'],
  others: {
    partly: same('nås delvis'),
    notMet: same('nås inte'),
    notAssessable: ['har ännu inte en fastställd mätmetod', 'har ännu inte fastställda mätmetoder'],
  },
});

const activities = (prefix: string): ItemWords => ({
  one: `${prefix}aktiviteten`,
  all: `${prefix}aktiviteterna`,
  some: `${prefix}aktiviteter`,
  met: same('kommer att genomföras'),
  partly: same('kommer att genomföras delvis'),
  notMet: same('inte kommer att genomföras'),
  notAssessable: same('ännu inte kan bedömas'),
  others: {
    partly: same('genomförs delvis'),
    notMet: same('genomförs inte'),
    notAssessable: same('kan ännu inte bedömas'),
  },
});

const results: ItemWords = {
  one: 'det förväntade resultatet',
  all: 'samtliga förväntade resultat',
  some: 'förväntade resultat',
  neuter: true,
  met: same('bedöms uppnås'),
  partly: same('bedöms uppnås delvis'),
  notMet: same('inte bedöms uppnås'),
  notAssessable: same('ännu inte kan bedömas'),
  others: {
    partly: same('uppnås delvis'),
    notMet: same('uppnås inte'),
    notAssessable: same('kan ännu inte bedömas'),
  },
};

const goals = (noun: string): ItemWords => ({
  one: `underliggande ${noun}`,
  all: `underliggande ${noun}`,
  some: `underliggande ${noun}`,
  neuter: true,
  met: same('bedöms uppfyllas'),
  partly: same('bedöms uppfyllas delvis'),
  notMet: same('bedöms inte uppfyllas'),
  notAssessable: same('kan ännu inte bedömas'),
  others: {
    partly: same('uppfylls delvis'),
    notMet: same('uppfylls inte'),
    notAssessable: same('kan ännu inte bedömas'),
  },
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
