import { isCivilDate } from '../civil-date.ts';
import { foldText } from '../text.ts';
import type { Check } from '../context.ts';

/**
 * Activities: dates of the calendar, in order, within the plan year or the days on which the document is valid; none standing
 * twice.
 *
 * @param context - the plan, and where to report
 */
export const checkActivities: Check = (context) => {
  const { plan, activities, report } = context;
  const { year, validity } = plan.document;
  const from = validity?.from ?? `${year}-01-01`;
  const to = validity?.to ?? `${year}-12-31`;
  for (const [field, date] of Object.entries(validity === undefined ? {} : { from, to })) {
    if (isCivilDate(date)) continue;
    report('date-invalid', ['document', 'validity', field], [], { id: 'document', date });
  }
  if (from > to)
    report('dates-reversed', ['document', 'validity'], [], { id: 'document', start: from, end: to });
  const seen = new Map<string, { id: string; goal: string }>();
  activities.forEach(({ id, goal, title, start, end }, index) => {
    const path = ['activities', index];
    const dates = Object.entries({ start, end }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    const invalid = dates.filter(([, date]) => !isCivilDate(date));
    for (const [field, date] of invalid) report('date-invalid', [...path, field], [id], { id, date });
    if (invalid.length === 0) {
      const [first, last] = [start ?? from, end ?? to];
      const details = { id, start: first, end: last, from, to };
      if (dates.length === 2 && first > last) report('dates-reversed', path, [id], details);
      else if (first > to || last < from) report('activity-outside-year', path, [id], details);
      else if (first < from || last > to) report('activity-crosses-year', path, [id], details);
      if (start?.endsWith('-01') === false)
        report('activity-starts-mid-month', [...path, 'start'], [id], details);
    }
    const key = foldText(title);
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, { id, goal });
    else
      report('activity-repeated', [...path, 'title'], [id, earlier.id], {
        title,
        goal,
        earlierGoal: earlier.goal,
      });
  });
};
