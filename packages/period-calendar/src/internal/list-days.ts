import type { CivilDate } from '../period.ts';
import type { EveId, EveSelection, HolidayId, SwedishDay } from '../swedish-day.ts';
import { addDays, weekdayOf } from './civil.ts';
import { eveRows, holidayRows, statutoryEves, type DayRow, type DayRule } from './day-rules.ts';
import { easterDay } from './easter.ts';
import { checkYear } from './months.ts';

const dayOf = (rule: DayRule, year: number, easter: CivilDate): CivilDate => {
  if (typeof rule === 'number') return addDays(easter, rule);
  if (typeof rule === 'string') return `${year}-${rule}`;
  const from = `${year}-${rule[0]}`;
  return addDays(from, (rule[1] - weekdayOf(from) + 7) % 7);
};

const isSelected = (id: EveId, eves: EveSelection): boolean =>
  eves === 'all' || (eves !== 'none' && (eves === 'statutory' ? statutoryEves : eves).includes(id));

/**
 * The holidays and selected eves of a year, in order of date.
 *
 * @param year - 1950 to 2100
 * @param eves - which eves to list
 * @returns the days
 */
export const listDays = (year: number, eves: EveSelection): readonly SwedishDay[] => {
  checkYear(year, 1950, 2100);
  const easter = easterDay(year);
  const rows = (list: readonly DayRow<HolidayId | EveId>[], kind: SwedishDay['kind']): SwedishDay[] =>
    list
      .filter(([, , , from = 1950, until = 2100]) => from <= year && year <= until)
      .map(([id, name, rule]) => ({ date: dayOf(rule, year, easter), id, name, kind }));
  return [
    ...rows(holidayRows, 'holiday'),
    ...rows(
      eveRows.filter(([id]) => isSelected(id, eves)),
      'eve',
    ),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
};
