export { countStatuses, type StatusColumns, type StatusCounts } from './count-statuses.ts';
