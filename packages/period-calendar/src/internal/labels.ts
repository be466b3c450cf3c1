import type { CalendarKind, Language } from '../period.ts';

/** Month names as texts print them, January first. */
export const monthNames: Readonly<Record<Language, readonly string[]>> = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/**
 * Month names cut to three letters; Swedish keeps names of four letters whole.
 *
 * @param name - the whole name
 * @param language - of the name
 * @returns the short name
 */
export const shortMonth = (name: string, language: Language): string =>
  language === 'sv' && name.length < 5 ? name : name.slice(0, 3);

/** Long names of the numbered kinds. */
export const kindNames: Readonly<Record<Language, Readonly<Partial<Record<CalendarKind, string>>>>> = {
  sv: { half: 'Halvår', tertial: 'Tertial', quarter: 'Kvartal' },
  en: { half: 'Half-year', tertial: 'Tertial', quarter: 'Quarter' },
};
