import type { Transcription } from '@sdn-examples/transcription';
import { endOfPeriod, formatPeriod, safeParsePeriod, startOfPeriod } from '@sdn/period-calendar';

/** The period a document speaks of, as printed anew and with its first and last day; undefined when it names none. */
export const findPeriod = ({ document }: Transcription): { label: string; days: string } | undefined => {
  const read = safeParsePeriod(document.period ?? String(document.year), { year: document.year });
  if (!read.success) return undefined;
  const days = `${startOfPeriod(read.data)} – ${endOfPeriod(read.data)}`;
  return { label: formatPeriod(read.data, { style: 'long', language: 'sv' }), days };
};
