import {
  addWorkingDays,
  type ListedReportingDate,
  listReportingDates,
  type ReportingDate,
} from '@sdn/period-calendar';

/** Working days between the department's draft and the day the report is handed in; a board's own choice. */
const draftDays = 5;

/** The day the department's draft must be ready for what is handed in to the city. */
const draftOf = (handIn: ReportingDate): ReportingDate => ({
  id: `draft-${handIn.id}`,
  date: addWorkingDays(handIn.date, -draftDays),
  title: `Underlag: ${handIn.title}`,
  issuer: 'board',
  period: handIn.period,
  source: `${draftDays} working days before ${handIn.date}`,
});

/** The year's dates in order: those of law, those given, and a draft before each hand-in. */
export const planYear = (year: number, given: readonly ReportingDate[]): readonly ListedReportingDate[] => {
  const handIns = given.filter(({ issuer }) => issuer === 'city');
  return listReportingDates(year, { dates: [...given, ...handIns.map(draftOf)] });
};
