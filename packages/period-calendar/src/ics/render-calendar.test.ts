import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { renderCalendar, type CalendarActivity, type CalendarContent } from '../ics.ts';
import { listReportingDates } from '../index.ts';

const options = { stamp: '2026-01-31T12:00:00Z', domain: 'stadsdel.example' } as const;

/** Reads a calendar with a library that had no part in writing it. */
const read = (text: string) => {
  const root = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return root.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      title: event.summary,
      description: event.description,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      allDay: event.startDate.isDate && event.endDate.isDate,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      transparent: component.getFirstPropertyValue('transp'),
    };
  });
};

const activity = (fields: Partial<CalendarActivity> = {}): CalendarActivity => ({
  id: 'a1',
  title: 'Genomlysning',
  start: '2020-01-01',
  end: '2020-02-29',
  ...fields,
});

// Any character that UTF-8 can hold, the awkward ones often.
const character = fc.oneof(
  fc.constantFrom(
    ';',
    ',',
    '\\',
    ':',
    '"',
    '\n',
    '\r',
    '\t',
    ' ',
    '\u00a0',
    '\u0007',
    'å',
    'Ö',
    '_',
    '-',
    '%',
  ),
  fc.integer({ min: 0, max: 0xd7ff }).map((code) => String.fromCodePoint(code)),
  fc.integer({ min: 0x10000, max: 0x1ffff }).map((code) => String.fromCodePoint(code)),
);

const render = (content: CalendarContent): string => renderCalendar(content, options);

describe('read back by another library', () => {
  test('an activity is an all-day event with exclusive end', () => {
    expect(read(render({ activities: [activity()] }))).toEqual([
      {
        uid: 'activity-a1@stadsdel.example',
        title: 'Genomlysning',
        description: null,
        start: '2020-01-01',
        end: '2020-03-01',
        allDay: true,
        stamp: '2026-01-31T12:00:00Z',
        transparent: 'TRANSPARENT',
      },
    ]);
  });

  test('every reporting date of a year stands on its day, its source and next working day told', () => {
    const dates = listReportingDates(2024);
    const events = read(render({ dates }));
    expect(events.map(({ start }) => start)).toEqual(dates.map(({ date }) => date));
    expect(events.map(({ title }) => title)).toEqual(dates.map(({ title }) => title));
    expect(events.at(-1)).toMatchObject({
      uid: 'date-budget-adoption-2025@stadsdel.example',
      end: '2024-12-01',
      description:
        'Kommunallag (2017:725) 11 kap. 8–11 §§\nInte en arbetsdag; nästa arbetsdag är 2024-12-02.',
    });
    expect(renderCalendar({ dates }, { ...options, language: 'en' })).toContain('Not a working day');
  });

  test('a reporting date of the caller needs no listing', () => {
    const date = {
      id: 'x',
      date: '2024-05-04',
      title: 'X',
      issuer: 'board',
      period: '2024-T1',
      source: 'S',
    } as const;
    expect(read(render({ dates: [date] }))).toMatchObject([{ start: '2024-05-04', description: 'S' }]);
  });

  test('any title and description come back as they were, line breaks and control characters aside', () => {
    const text = fc.array(character, { maxLength: 120 }).map((list) => list.join(''));
    fc.assert(
      fc.property(text, text, (title, description) => {
        const kept = (given: string): string => given.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, '');
        const [event] = read(render({ activities: [activity({ title, description })] }));
        expect([event?.title, event?.description ?? '']).toEqual([kept(title), kept(description)]);
      }),
    );
  });

  test.each([
    'Semikolon; komma, omvänt\\snedstreck',
    'två\nrader',
    'två\r\nrader\roch en till',
    'END:VEVENT\r\nBEGIN:VEVENT',
    'Språk\u00a0och \u2212 tecken åäö ÅÄÖ',
    'å'.repeat(300),
    '🙂'.repeat(80),
    '',
  ])('the title %j', (title) => {
    const events = read(render({ activities: [activity({ title })] }));
    expect(events).toHaveLength(1);
    expect(events[0]?.title).toBe(title.replace(/\r\n?/g, '\n'));
  });
});

describe('the bytes', () => {
  const long = render({
    activities: [activity({ title: 'Åtgärder för äldre på Södermalm 🙂 '.repeat(12) })],
  });

  test('no line is longer than 75 octets, and every line ends with CRLF', () => {
    const lines = long.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBe(75);
    expect(long.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('are the same for the same input', () => {
    const dates = listReportingDates(2026);
    expect(render({ dates })).toBe(render({ dates }));
  });

  test('an empty calendar is one without events', () => {
    expect(render({})).toBe(
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//sdn//period-calendar//SV\r\nMETHOD:PUBLISH\r\nEND:VCALENDAR\r\n',
    );
  });

  test('the name of the calendar stays on its line', () => {
    const text = renderCalendar({}, { ...options, name: 'Planering\r\nBEGIN:VEVENT' });
    expect(text).toContain('\r\nX-WR-CALNAME:Planering BEGIN:VEVENT\r\n');
  });
});

describe('UIDs', () => {
  test('stay when the date moves', () => {
    const [date] = listReportingDates(2024);
    if (!date) throw new Error('no date');
    const uids = [date, { ...date, date: '2024-04-16' }].map(
      (entry) => read(render({ dates: [entry] }))[0]?.uid,
    );
    expect(uids[0]).toBe(uids[1]);
  });

  test('differ for different ids, whatever characters they have', () => {
    const id = fc.array(character, { maxLength: 6 }).map((list) => list.join(''));
    fc.assert(
      fc.property(id, id, (a, b) => {
        fc.pre(a !== b);
        const events = read(render({ activities: [activity({ id: a }), activity({ id: b })] }));
        expect(new Set(events.map(({ uid }) => uid)).size).toBe(2);
      }),
    );
  });
});

describe('what it refuses', () => {
  test.each([
    [{ activities: [activity(), activity()] }, {}, 'id-duplicate'],
    [{ activities: [activity({ start: '2020-02-30' })] }, {}, 'date-invalid'],
    [{ activities: [activity({ start: '2020-03-01' })] }, {}, 'order-reversed'],
    [{}, { stamp: '2026-01-31' }, 'stamp-invalid'],
    [{}, { stamp: '2026-02-30T12:00:00Z' }, 'stamp-invalid'],
    [{}, { stamp: '2026-01-31T24:00:00Z' }, 'stamp-invalid'],
    [{}, { stamp: '2026-01-31T12:00:00+01:00' }, 'stamp-invalid'],
    [{}, { domain: 'two words' }, 'domain-invalid'],
    [{}, { domain: 'x\r\nX' }, 'domain-invalid'],
    [{}, { domain: '' }, 'domain-invalid'],
  ])('%j with %j is %s', (content, given, code) => {
    expect(() => renderCalendar(content, { ...options, ...given })).toThrow(
      expect.objectContaining({ code }),
    );
  });
});
