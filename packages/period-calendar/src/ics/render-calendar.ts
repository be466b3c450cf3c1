import { generateIcsCalendar } from 'ts-ics';
import { calendarEvent, checkDomain, checkIds, type EventFields } from '../internal/calendar-event.ts';
import { checkStamp } from '../internal/check-stamp.ts';
import { foldLines } from '../internal/fold-lines.ts';
import type { CivilDate, Language } from '../period.ts';
import type { ListedReportingDate, ReportingDate } from '../reporting-date.ts';

/** An activity as a calendar shows it. */
export interface CalendarActivity {
  /** Stable name, unique among the activities: it makes the event's UID. */
  readonly id: string;
  /** What stands in the calendar. */
  readonly title: string;
  /** First day. */
  readonly start: CivilDate;
  /** Last day, included. */
  readonly end: CivilDate;
  /** More text. */
  readonly description?: string | undefined;
}

/** What goes into a calendar file. */
export interface CalendarContent {
  /** Reporting dates; those of `listReportingDates` also say when they are no working day. */
  readonly dates?: readonly (ReportingDate | ListedReportingDate)[] | undefined;
  /** Activities. */
  readonly activities?: readonly CalendarActivity[] | undefined;
}

/** What a calendar file needs beside its content. */
export interface RenderCalendarOptions {
  /** The instant the file is made (DTSTAMP), UTC, `2026-01-31T12:00:00Z`. */
  readonly stamp: string;
  /** A domain of the publisher; it makes UIDs unique in the world. */
  readonly domain: string;
  /** Name of the calendar; none by default. */
  readonly name?: string | undefined;
  /** Language of the descriptions; `sv` by default. */
  readonly language?: Language | undefined;
}

const notWorking = {
  sv: 'Inte en arbetsdag; nästa arbetsdag är',
  en: 'Not a working day; the next working day is',
} as const;

const dateFields = (date: ReportingDate | ListedReportingDate, language: Language): EventFields => ({
  id: `date-${date.id}-${date.period}`,
  title: date.title,
  start: date.date,
  end: date.date,
  description:
    'workingDay' in date && !date.workingDay
      ? `${date.source}\n${notWorking[language]} ${date.nextWorkingDay}.`
      : date.source,
});

/**
 * Reporting dates and activities as an iCalendar file (RFC 5545) that calendar programs subscribe to or import.
 *
 * Every entry is an all-day event that blocks no time, its end exclusive as the format wants. A UID depends on the id (and,
 * for a reporting date, its period) and the domain alone, so a moved date moves the entry people already have. Lines are
 * folded at 75 octets; texts are escaped and control characters dropped. Same input, same bytes.
 *
 * @param content - reporting dates and activities
 * @param options - stamp, domain, name and language
 * @returns the file's text, lines ended by CRLF
 * @throws `stamp-invalid`, `domain-invalid`, `id-duplicate`, `date-invalid`, `order-reversed`
 *
 * @example
 * ```ts
 * import { renderCalendar } from '@sdn/period-calendar/ics';
 *
 * const text = renderCalendar(
 *   { activities: [{ id: 'a1', title: 'Genomlysning', start: '2020-01-01', end: '2020-02-29' }] },
 *   { stamp: '2020-01-01T08:00:00Z', domain: 'stadsdel.example' },
 * );
 * text.split('\r\n').filter((line) => /^(UID|DTSTART|DTEND)/.test(line)); // =>
 * // ['UID:activity-a1@stadsdel.example', 'DTSTART;VALUE=DATE:20200101', 'DTEND;VALUE=DATE:20200301']
 * renderCalendar({}, { stamp: 'today', domain: 'stadsdel.example' }); // => throws 'stamp-invalid'
 * ```
 *
 * @category Calendar files
 */
export const renderCalendar = (content: CalendarContent, options: RenderCalendarOptions): string => {
  const { name, language = 'sv' } = options;
  const domain = checkDomain(options.domain);
  const stamp = checkStamp(options.stamp);
  const { dates = [], activities = [] } = content;
  const entries = [
    ...dates.map((date) => dateFields(date, language)),
    ...activities.map((activity) => ({ ...activity, id: `activity-${activity.id}` })),
  ];
  checkIds(entries);
  return foldLines(
    generateIcsCalendar({
      version: '2.0',
      prodId: '-//sdn//period-calendar//SV',
      method: 'PUBLISH',
      ...(name !== undefined && { name: name.replace(/\p{Cc}+/gu, ' ') }),
      events: entries.map((entry) => calendarEvent(entry, domain, stamp)),
    }),
  );
};
