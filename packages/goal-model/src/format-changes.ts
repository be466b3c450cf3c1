import type { PlanChange, PlanList } from './diff-plans.ts';
import type { Language } from './format-finding.ts';
import { clip } from './internal/context.ts';
import { fillTemplate } from './internal/fill-template.ts';
import { nounOf } from './internal/nouns.ts';

type Words = Readonly<Record<Language, string>>;

const templates: Readonly<Record<PlanChange['kind'], Words>> = {
  added: { sv: '{list} har tillkommit: {title}', en: '{list} added: {title}' },
  removed: { sv: '{list} har utgått: {title}', en: '{list} removed: {title}' },
  moved: {
    sv: '{list} har flyttats från {before} till {after}: {title}',
    en: '{list} moved from {before} to {after}: {title}',
  },
  renumbered: {
    sv: '{list} har fått nytt nummer, {before} blir {after}: {title}',
    en: '{list} renumbered from {before} to {after}: {title}',
  },
  reworded: {
    sv: '{list} har omformulerats: ”{before}” blir ”{after}”',
    en: '{list} reworded: "{before}" becomes "{after}"',
  },
  're-levelled': {
    sv: '{list} har bytt nivå från {before} till {after}: {title}',
    en: '{list} changed level from {before} to {after}: {title}',
  },
  'target-changed': {
    sv: '{list} har fått nytt årsmål, {before} blir {after}: {title}',
    en: '{list} has a new target, {before} becomes {after}: {title}',
  },
  'dates-changed': {
    sv: '{list} har fått nytt datum, {before} blir {after}: {title}',
    en: '{list} has a new date, {before} becomes {after}: {title}',
  },
  'status-changed': {
    sv: '{list} har fått ny status, {before} blir {after}: {title}',
    en: '{list} has a new status, {before} becomes {after}: {title}',
  },
  changed: { sv: '{list} har ändrats ({field}): {title}', en: '{list} changed ({field}): {title}' },
  reordered: { sv: '{list}: ny ordningsföljd', en: '{list}: new order' },
};

const listNames: Readonly<Record<PlanList | 'document', Words>> = {
  document: { sv: 'Dokumentet', en: 'Document' },
  goals: { sv: 'Mål', en: 'Goal' },
  indicators: { sv: 'Indikator', en: 'Indicator' },
  activities: { sv: 'Aktivitet', en: 'Activity' },
  decisions: { sv: 'Beslut', en: 'Decision' },
};

const nothing: Words = { sv: 'Inga ändringar.', en: 'No changes.' };

/**
 * Puts the changes between two plans into words, one line for each (sammanfattning av ändringar).
 *
 * @param changes - the changes, from `diffPlans`
 * @param language - `sv` or `en`
 * @returns lines in the order of the changes, parted by line breaks, without markup; texts longer than 120 characters are cut
 *
 * @example
 * ```ts
 * import { formatChanges } from '@sdn/goal-model/texts';
 *
 * const change = { kind: 'target-changed', list: 'indicators', id: 'ind-6', title: 'Antal platser för feriejobb' } as const;
 * formatChanges([{ ...change, field: 'target', before: '645 st', after: '700 st' }], 'sv');
 * // => 'Indikator har fått nytt årsmål, 645 st blir 700 st: Antal platser för feriejobb'
 * formatChanges([], 'en'); // => 'No changes.'
 * ```
 *
 * @category Texts
 */
export const formatChanges = (changes: readonly PlanChange[], language: Language): string =>
  changes.length === 0
    ? nothing[language]
    : changes
        .map((change) => {
          const values = wordsOf(change, language);
          return fillTemplate(templates[change.kind][language], (name) =>
            name === 'list' ? listNames[change.list][language] : clip(values[name] ?? ''),
          );
        })
        .join('\n');

const wordsOf = (change: PlanChange, language: Language): Readonly<Record<string, string>> => {
  if ('row' in change) return { title: 'title' in change.row ? change.row.title : change.row.text };
  if (change.kind === 'reordered') return {};
  const { kind, title, field, before, after } = change;
  const vocabulary = kind === 're-levelled' ? 'levels' : kind === 'status-changed' ? 'grades' : undefined;
  // A value as said in a text; none as a dash.
  const say = (value: unknown): string => {
    if (value === undefined) return '–';
    if (typeof value !== 'string') return JSON.stringify(value);
    return vocabulary === undefined ? value : nounOf(value, vocabulary, language);
  };
  return { title, field, before: say(before), after: say(after) };
};
