import type { CheckFindingCode } from '../../check/check-finding.ts';
import type { Language } from '../../tree/language.ts';

/** The findings that no sibling words. */
export type OwnCheckCode = Extract<
  CheckFindingCode,
  | 'council-targets-differ'
  | 'verdicts-differ'
  | 'grades-differ'
  | 'year-stale'
  | 'note-left'
  | 'units-mixed'
  | 'prose-differs'
  | 'prose-count-differs'
>;

/** Their texts; `{found}`, `{expected}` and `{place}` are the finding's, other names stand for a detail. */
export const checkTexts: Readonly<Record<OwnCheckCode, Readonly<Record<Language, string>>>> = {
  'council-targets-differ': {
    sv: '”{place}” står två gånger med olika årsmål från KF: ”{expected}” och ”{found}”.',
    en: '"{place}" stands twice with different targets of the council: "{expected}" and "{found}".',
  },
  'verdicts-differ': {
    sv: '”{place}” har värdet {value} på två ställen men bedöms olika: {expected} och {found}.',
    en: '"{place}" has the value {value} in two places, but two verdicts: {expected} and {found}.',
  },
  'grades-differ': {
    sv: 'Bedömningen av ”{place}” säger {found}, men målet har status {expected}.',
    en: 'The judgement of "{place}" says {found}, but the status of the goal is {expected}.',
  },
  'year-stale': {
    sv: '{place}: ”{found}” har kvar ett tidigare år; väntat är ”{expected}”.',
    en: '{place}: "{found}" keeps an earlier year; expected "{expected}".',
  },
  'note-left': {
    sv: '{place}: en arbetsanteckning är kvar: ”{found}”.',
    en: '{place}: a working note is left: "{found}".',
  },
  'units-mixed': {
    sv: '{place}: enheterna blandas: {found} där {expected} är väntat.',
    en: '{place}: units are mixed: {found} where {expected} is expected.',
  },
  'prose-differs': {
    sv: '{place}: texten säger {found}, men raden ”{label}” har närmast {expected}.',
    en: '{place}: the text says {found}, but the nearest figure of the row "{label}" is {expected}.',
  },
  'prose-count-differs': {
    sv: '{place}: texten räknar ”{found}”, men i planen är de {expected}.',
    en: '{place}: the text counts "{found}", but the plan has {expected}.',
  },
};
