import type { IcsEvent } from 'ts-ics';
import { PeriodCalendarError } from '../errors.ts';
import type { CivilDate } from '../period.ts';
import { checkInterval } from './check-interval.ts';
import { addDays } from './civil.ts';

/** What an all-day event is made of; the last day included. */
export interface EventFields {
  readonly id: string;
  readonly title: string;
  readonly start: CivilDate;
  readonly end: CivilDate;
  readonly description?: string | undefined;
}

// Midnight in UTC: the writer reads a date without time in UTC.
const allDay = (date: CivilDate): { readonly date: Date; readonly type: 'DATE' } => ({
  date: new Date(date),
  type: 'DATE',
});

const clean = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, '');

// Distinct ids stay distinct, and nothing of an id can end the line it stands in.
const encode = (id: string): string =>
  id.replace(/[^A-Za-z0-9.-]/gu, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`);

/**
 * Refuses two events of one id, which would get one UID.
 *
 * @param entries - the events
 */
export const checkIds = (entries: readonly EventFields[]): void => {
  const seen = new Set<string>();
  for (const { id } of entries) {
    if (seen.has(id)) {
      throw new PeriodCalendarError(
        'id-duplicate',
        `Two entries have one id: got ${JSON.stringify(id)} twice, expected each id once. Give entries ids of their own.`,
        { id },
      );
    }
    seen.add(id);
  }
};

/**
 * The domain itself when it is one.
 *
 * @param domain - the domain to check
 * @returns the domain
 */
export const checkDomain = (domain: string): string => {
  if (/^[a-z0-9]+([.-][a-z0-9]+)*$/i.test(domain)) return domain;
  throw new PeriodCalendarError(
    'domain-invalid',
    `The domain is not one: got ${JSON.stringify(domain)}, expected a name such as stadsdel.example.`,
    { domain },
  );
};

/**
 * An all-day event for the writer.
 *
 * @param fields - what it is made of
 * @param domain - of its UID
 * @param stamp - its DTSTAMP
 * @returns the event
 */
export const calendarEvent = (fields: EventFields, domain: string, stamp: Date): IcsEvent => {
  const { id, title, description } = fields;
  const { start, end } = checkInterval(fields);
  return {
    uid: `${encode(id)}@${domain}`,
    summary: clean(title),
    stamp: { date: stamp },
    start: allDay(start),
    end: allDay(addDays(end, 1)),
    timeTransparent: 'TRANSPARENT',
    ...(description !== undefined && { description: clean(description) }),
  };
};
