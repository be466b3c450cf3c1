import type { CalendarKind, Language } from '../period.ts';

/** Month names as texts print them, January first. */
export const monthNames: Readonly<Record<Language, readonly string[]>> = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** Short month names: Swedish keeps names of four letters whole. */
export const monthAbbreviations: Readonly<Record<Language, readonly string[]>> = {
  sv: 'jan feb mars apr maj juni juli aug sep okt nov dec'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
};

/** Long names of the numbered kinds. */
export const kindNames: Readonly<Record<Language, Readonly<Partial<Record<CalendarKind, string>>>>> = {
  sv: { half: 'Halvår', tertial: 'Tertial', quarter: 'Kvartal' },
  en: { half: 'Half-year', tertial: 'Tertial', quarter: 'Quarter' },
};
