import type { CheckFinding } from '../../check/check-finding.ts';
import type { CheckedDocument } from '../../check/checked-document.ts';
import { plain, sentencesOf } from './plain.ts';

/** What is made anew each year, then a year with at most two words between: "Prognos helår 2020". */
const dated =
  /(?<!(?:mot|med|från|sedan|än) )(?<!\p{L})(?:\p{L}*budget|\p{L}*prognos|verksamhetsplan|investeringsplan|(?:års)?mål)(?: (?!från|mot|sedan|jämfört|år(?:et)? före)\p{L}+){0,2} ((?:19|20)\d\d)(?!\d)/giu;

/** A time that is yet to come: "under 2020 kommer nämnden att …". */
const coming =
  /(?<!\p{L})(?:under|hösten|våren|sommaren|vintern|helåret) ((?:19|20)\d\d) (?:kommer|ska|planeras|beräknas|väntas|förväntas|prognostiseras)(?!\p{L})/giu;

/**
 * Finds years left from an earlier document in headings and column titles ("Prognos 2020" in a report on 2021), and in
 * sentences that speak of an earlier year as yet to come.
 *
 * An earlier year beside the document's own is a comparison and no slip: in the same heading, or in a neighbouring column
 * of the same words ("Budget 2019", "Budget 2020"). Later years belong to plans of several years. Outcomes of earlier
 * years are what tables compare with.
 *
 * @param document - year, headings, tables and prose
 * @returns a warning at each heading, column title and sentence
 */
export const checkYears = ({
  plan,
  tables = [],
  headings = [],
  prose = [],
}: CheckedDocument): readonly CheckFinding[] => {
  const { year } = plan.document;
  const own = String(year);
  const stale = (
    text: string,
    place: string,
    path: CheckFinding['path'],
    { beside = [], pattern = dated }: { beside?: readonly string[]; pattern?: RegExp } = {},
  ): readonly CheckFinding[] => {
    const printed = plain(text);
    if (printed.includes(own)) return [];
    return [...printed.matchAll(pattern)]
      .filter(
        ([words, found]) =>
          Number(found) < year && !beside.some((other) => names(other, words, found ?? '', own)),
      )
      .map(([words, found]) => ({
        code: 'year-stale',
        severity: 'warning',
        path,
        place,
        found: words,
        expected: words.replace(found ?? '', own),
        details: { year: found ?? '' },
      }));
  };
  return [
    ...headings.flatMap((heading, row) => stale(heading, heading, ['headings', row])),
    ...tables.flatMap(({ id, title, columns }, row) => [
      ...stale(title ?? '', title ?? id, ['tables', row, 'title']),
      ...columns.flatMap((column, at) =>
        stale(column, title ?? id, ['tables', row, 'columns', at], { beside: columns }),
      ),
    ]),
    ...prose.flatMap(({ text, section }, row) =>
      sentencesOf(text).flatMap((sentence) =>
        stale(sentence, section ?? sentence, ['prose', row, 'text'], { pattern: coming }),
      ),
    ),
  ];
};

const names = (column: string, words: string, found: string, own: string): boolean =>
  plain(column).toLowerCase().includes(words.replace(found, own).toLowerCase());
