import { ReportRenderError } from '../../errors.ts';
import { dayNumber } from '../day-number.ts';

/**
 * Refuses a time of creation that is none.
 *
 * @param created - the option
 */
export const checkCreated = (created: string | undefined): void => {
  if (created === undefined) return;
  const [day, time = ''] = created.split('T');
  if (dayNumber(day) !== undefined && /^(?:[01]\d|2[0-3])(?::[0-5]\d){2}Z$/.test(time)) return;
  throw new ReportRenderError(
    'date-invalid',
    `The option created is ${JSON.stringify(created)}. Expected a time in UTC such as "2021-05-10T08:00:00Z"; leave it out for a document without times.`,
    { created },
  );
};
