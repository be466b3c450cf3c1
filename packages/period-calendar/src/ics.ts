export {
  renderCalendar,
  type CalendarActivity,
  type CalendarContent,
  type RenderCalendarOptions,
} from './ics/render-calendar.ts';
