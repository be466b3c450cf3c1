export { isPeriodCalendarError, PeriodCalendarError, type PeriodCalendarErrorCode } from './errors.ts';
