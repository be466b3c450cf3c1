import type { CivilDate } from './period.ts';
import type { EveSelection } from './swedish-day.ts';

/** Which days an office keeps closed beside Saturdays, Sundays and public holidays. */
export interface WorkingDayOptions {
  /**
   * Eves without work; `statutory` by default: midsummer, Christmas and New Year's Eve, which lag (1930:173) om beräkning
   * av lagstadgad tid, 2 §, puts beside Sundays.
   */
  readonly eves?: EveSelection | undefined;
  /** Further closed days of this office, such as squeeze days it gives off; in any order. */
  readonly closed?: readonly CivilDate[] | undefined;
}
