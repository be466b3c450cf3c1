import {
  heading,
  list,
  numberValue,
  paragraph,
  report,
  type Report,
  statusMark,
  table,
} from '@sdn/report-render';
import { random } from './random.ts';

/** A report as a board publishes it: for every goal a heading, a judgement, its indicators and its activities. */
export interface BenchReport {
  readonly goals: number;
  readonly report: Report;
  /** For every goal, the texts that must stand in the result, in this order. */
  readonly texts: readonly (readonly string[])[];
}

const WORDS =
  'trygg stad skola förskola äldreomsorg lägenhet invånare trygghet stöd arbete språk kultur fritid miljö avfall energi buller öppen ledning uppföljning åtgärd samverkan kvalitet'.split(
    ' ',
  );
const STATUSES = ['met', 'partly', 'not-met', 'not-assessable'] as const;

export const makeReport = (goals: number): BenchReport => {
  const { integer, pick } = random(0x4e90);
  const sentence = (words: number): string => {
    const text = Array.from({ length: words }, () => pick(WORDS)).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const texts: string[][] = [];
  const body = Array.from({ length: goals }, (_, place) => {
    const title = `${sentence(5).slice(0, -1)} nummer ${place + 1}`;
    const judgement = sentence(40);
    const status = pick(STATUSES);
    const rows = Array.from({ length: 5 }, () => ({
      name: sentence(6),
      figures: Array.from({ length: 3 }, () => ({ value: integer(0, 99_999), decimals: 1 })),
      status: pick(STATUSES),
    }));
    const activities = Array.from({ length: 3 }, () => sentence(8));
    texts.push([title, judgement, ...rows.map(({ name }) => name), ...activities]);
    return [
      heading(2, title),
      paragraph([statusMark(status), ' ', judgement]),
      table({
        caption: `Indikatorer under mål ${place + 1}`,
        columns: [
          { label: 'Indikator' },
          { label: 'Utfall', kind: 'number' },
          { label: 'Prognos', kind: 'number' },
          { label: 'Årsmål', kind: 'number' },
          { label: 'Status' },
        ],
        rows: rows.map(({ name, figures, status }) => [
          name,
          ...figures.map(({ value, decimals }) => numberValue(String(value / 10 ** decimals), { decimals })),
          statusMark(status),
        ]),
      }),
      list(activities),
    ];
  });
  return { goals, report: report({ title: 'Tertialrapport', language: 'sv' }, body.flat()), texts };
};

/** 1 for every goal whose texts all stand in a plain text, in their order. */
export const goalsIn = (plain: string, { texts }: BenchReport): Uint8Array => {
  const text = plain.replace(/\s+/g, ' ');
  let from = 0;
  return Uint8Array.from(texts, (expected) => {
    for (const each of expected) {
      const found = text.indexOf(each, from);
      if (found < 0) return 0;
      from = found + each.length;
    }
    return 1;
  });
};
