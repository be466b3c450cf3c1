import { isFollowUp, type Transcription } from '@sdn-examples/transcription';
import {
  cumulativePeriod,
  endOfPeriod,
  formatPeriod,
  safeParsePeriod,
  startOfPeriod,
} from '@sdn/period-calendar';

/**
 * The period a document speaks of, as printed anew and with its first and last day; undefined when it names none.
 * A follow-up tells of the year so far: tertial 2 from 1 January.
 */
export const findPeriod = (data: Transcription): { label: string; days: string } | undefined => {
  const { document } = data;
  const read = safeParsePeriod(document.period ?? String(document.year), { year: document.year });
  if (!read.success) return undefined;
  const told = isFollowUp(data) ? cumulativePeriod(read.data) : read.data;
  const days = `${startOfPeriod(told)} – ${endOfPeriod(told)}`;
  return { label: formatPeriod(read.data, { style: 'long', language: 'sv' }), days };
};
