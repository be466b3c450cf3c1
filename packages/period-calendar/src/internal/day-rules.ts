import type { EveId, HolidayId } from '../swedish-day.ts';

/**
 * When a day falls: a fixed `MM-DD`; days from Easter Day; or the first such weekday (1 Monday to 7 Sunday) on or after
 * an `MM-DD`.
 */
export type DayRule = string | number | readonly [from: string, weekday: number];

/** Id, Swedish name, rule, and the first and last year it holds where these lie within 1950–2100. */
export type DayRow<Id> = readonly [id: Id, name: string, rule: DayRule, from?: number, until?: number];

/**
 * Public holidays. From 1990 by lag (1989:253) om allmänna helgdagar; lag (2004:1320) put the national day in the place of
 * Whit Monday, first seen in 2005. The reform of 1953 moved midsummer and all saints to Saturdays and the Annunciation to a
 * Sunday; in 1951 the Annunciation gave way to Easter Day and was kept on Palm Sunday.
 */
export const holidayRows: readonly DayRow<HolidayId>[] = [
  ['new-years-day', 'Nyårsdagen', '01-01'],
  ['epiphany', 'Trettondedag jul', '01-06'],
  ['annunciation', 'Marie bebådelsedag', '03-25', 1950, 1950],
  ['annunciation', 'Marie bebådelsedag', -7, 1951, 1951],
  ['annunciation', 'Marie bebådelsedag', '03-25', 1952, 1952],
  ['good-friday', 'Långfredagen', -2],
  ['easter-day', 'Påskdagen', 0],
  ['easter-monday', 'Annandag påsk', 1],
  ['may-day', 'Första maj', '05-01'],
  ['ascension-day', 'Kristi himmelsfärdsdag', 39],
  ['whit-sunday', 'Pingstdagen', 49],
  ['whit-monday', 'Annandag pingst', 50, 1950, 2004],
  ['national-day', 'Nationaldagen', '06-06', 2005],
  ['midsummer-day', 'Midsommardagen', '06-24', 1950, 1952],
  ['midsummer-day', 'Midsommardagen', ['06-20', 6], 1953],
  ['all-saints-day', 'Alla helgons dag', ['11-01', 7], 1950, 1952],
  ['all-saints-day', 'Alla helgons dag', ['10-31', 6], 1953],
  ['christmas-day', 'Juldagen', '12-25'],
  ['boxing-day', 'Annandag jul', '12-26'],
];

/** Eves on which offices close or close early; those that always fall on a Saturday are left out. */
export const eveRows: readonly DayRow<EveId>[] = [
  ['epiphany-eve', 'Trettondagsafton', '01-05'],
  ['maundy-thursday', 'Skärtorsdagen', -3],
  ['walpurgis-eve', 'Valborgsmässoafton', '04-30'],
  ['midsummer-eve', 'Midsommarafton', '06-23', 1950, 1952],
  ['midsummer-eve', 'Midsommarafton', ['06-19', 5], 1953],
  ['all-saints-eve', 'Allhelgonaafton', ['10-30', 5], 1953],
  ['christmas-eve', 'Julafton', '12-24'],
  ['new-years-eve', 'Nyårsafton', '12-31'],
];

/**
 * The eves that law treats as Sundays: lag (1930:173) om beräkning av lagstadgad tid, 2 §, and semesterlagen (1977:480).
 */
export const statutoryEves: readonly EveId[] = ['midsummer-eve', 'christmas-eve', 'new-years-eve'];
