import { renderCalendar } from '@sdn/period-calendar/ics';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { planYear } from './plan-year.ts';

const handIn = {
  id: 'hand-in-t1',
  date: '2026-05-15',
  title: 'Tertialrapport 1',
  issuer: 'city',
  period: '2026-T1',
  source: 'Decision 1',
} as const;

test('a draft is due five working days before what is handed in, Ascension Day not counted', () => {
  const draft = planYear(2026, [handIn]).find(({ id }) => id === 'draft-hand-in-t1');
  expect(draft).toMatchObject({ date: '2026-05-07', issuer: 'board', period: '2026-T1', workingDay: true });
});

test("the board's own meetings have no draft", () => {
  const ids = planYear(2026, [{ ...handIn, issuer: 'board' }]).map(({ id }) => id);
  expect(ids).not.toContain('draft-hand-in-t1');
});

test('a calendar program finds every date of the year on its day', () => {
  const dates = planYear(2026, [handIn]);
  const text = renderCalendar({ dates }, { stamp: '2025-12-01T08:00:00Z', domain: 'stadsdel.example' });
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  expect(events.map((event) => event.startDate.toString())).toEqual(dates.map(({ date }) => date));
});
