import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderCalendar } from '@sdn/period-calendar/ics';
import { reportingDateSchema } from '@sdn/period-calendar/schema';
import { planYear } from './plan-year.ts';

const here = dirname(dirname(fileURLToPath(import.meta.url)));
const [out = join(dirname(here), 'out')] = process.argv.slice(2);

// A file is data from outside: its schema says what is wrong with it, and where.
const file: unknown = JSON.parse(readFileSync(join(here, 'dates-2026.json'), 'utf8'));
const dates = planYear(2026, reportingDateSchema.array().parse(file));

for (const { date, title, source, workingDay, nextWorkingDay, exception, remark } of dates) {
  console.log(`${date}  ${title}`);
  console.log(`            ${source}`);
  if (!workingDay) console.log(`            not a working day; the next is ${nextWorkingDay}`);
  if (exception !== undefined) console.log(`            at the latest ${exception}, for special reasons`);
  if (remark !== undefined) console.log(`            ${remark.replaceAll('-', ' ')}: it is an election year`);
}

// The stamp is a given instant and not the clock, so that the same dates make the same bytes.
const calendar = renderCalendar(
  { dates },
  { stamp: '2025-12-01T08:00:00Z', domain: 'stadsdel.example', name: 'Stadsdelsnämnden 2026' },
);
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'deadlines-2026.ics'), calendar);
console.log(`\nWrote ${dates.length} dates to ${relative(process.cwd(), join(out, 'deadlines-2026.ics'))}`);
