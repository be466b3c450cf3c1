import type { CheckFinding } from '../../check/check-finding.ts';
import type { CheckedDocument } from '../../check/checked-document.ts';
import { plain } from './plain.ts';

/** What cannot be meant for a reader. Capitals only where small letters could be words. */
const placeholders = [
  /(?<![\p{L}\d])(?:X{3,}|x{3,}|[Xx]{2,},[Xx]+)(?![\p{L}\d])/u,
  /(?<!\p{L})(?:TODO|FIXME|TBD|ÅÅÅÅ|lorem ipsum)(?!\p{L})/u,
  /\[\s*(?:…|\.{3}|\?|_*)\s*\]/u,
  /\?{3,}|_{4,}/u,
];

/** What a writer says to the next writer, and seldom to a reader. */
const requests = [
  /(?<!\p{L})(?:fyll i|skriv här|klicka här|(?:text|fylls i|kompletteras) senare)(?!\p{L})/iu,
];

/**
 * Finds notes that were left over from writing: XXX, "fyll i", TODO, empty brackets and the like.
 *
 * @param document - every text of it
 * @returns an error at each placeholder, a warning at each request to a writer; one for each text
 */
export const checkNotes = (document: CheckedDocument): readonly CheckFinding[] =>
  textsOf(document).flatMap(({ text, place, path }): CheckFinding[] => {
    const printed = plain(text);
    const placeholder = firstOf(placeholders, printed);
    const found = placeholder ?? firstOf(requests, printed);
    if (found === undefined) return [];
    const severity = placeholder === undefined ? 'warning' : 'error';
    return [{ code: 'note-left', severity, path, place: plain(place), found, details: { text: printed } }];
  });

const firstOf = (patterns: readonly RegExp[], text: string): string | undefined =>
  patterns.map((pattern) => pattern.exec(text)?.[0]).find((match) => match !== undefined);

interface PlacedText {
  readonly text: string;
  readonly place: string;
  readonly path: CheckFinding['path'];
}

const textsOf = ({
  plan,
  tables = [],
  headings = [],
  prose = [],
  decisions = [],
  adjustments = [],
}: CheckedDocument): readonly PlacedText[] => [
  ...headings.map((text, row) => ({ text, place: text, path: ['headings', row] })),
  ...plan.goals.flatMap(({ title, expectedResults = [] }, row) => [
    { text: title, place: title, path: ['plan', 'goals', row, 'title'] },
    ...expectedResults.map(({ text }, at) => ({
      text,
      place: title,
      path: ['plan', 'goals', row, 'expectedResults', at],
    })),
  ]),
  ...(plan.indicators ?? []).flatMap(({ title, target = '', councilTarget = '' }, row) =>
    Object.entries({ title, target, councilTarget }).map(([name, text]) => ({
      text,
      place: title,
      path: ['plan', 'indicators', row, name],
    })),
  ),
  ...(plan.activities ?? []).map(({ title }, row) => ({
    text: title,
    place: title,
    path: ['plan', 'activities', row, 'title'],
  })),
  ...tables.flatMap(({ id, title = id, columns, rows }, row) => [
    { text: title, place: title, path: ['tables', row, 'title'] },
    ...columns.map((text, at) => ({ text, place: title, path: ['tables', row, 'columns', at] })),
    ...rows.flatMap(({ label, cells }, line) => [
      { text: label, place: title, path: ['tables', row, 'rows', line, 'label'] },
      ...cells.map((cell, at) => ({
        text: cell ?? '',
        place: title,
        path: ['tables', row, 'rows', line, 'cells', at],
      })),
    ]),
  ]),
  ...decisions.map(({ summary }, row) => ({ text: summary, place: summary, path: ['decisions', row] })),
  ...adjustments.map(({ purpose }, row) => ({ text: purpose, place: purpose, path: ['adjustments', row] })),
  ...prose.map(({ text, section = plan.document.title ?? plan.document.organisation }, row) => ({
    text,
    place: section,
    path: ['prose', row],
  })),
];
