import { type AmountUnit, type PrintedAmount, safeParseAmount } from '@sdn/budget-adjustments';
import type { PrintedTable } from '@sdn/budget-adjustments/reconcile';
import type { CheckFinding } from '../../check/check-finding.ts';
import type { CheckedDocument } from '../../check/checked-document.ts';
import { fold, plain, sentencesOf } from './plain.ts';

const figures =
  /(?<=^|[^\p{L}\d,])(?:(?:ca\.?|c:a|cirka|omkring|ungefär|drygt|knappt) )?(?:\d{1,3}(?: \d{3})+|\d+)(?:,\d+)?(?: (?:mnkr|tkr|kr|miljoner kronor|tusen kronor|kronor|procent)(?!\p{L})| ?%)/giu;
const percent = / ?(?:%|procent)$/iu;
// "Ökar med 3 procent" is a change, and which columns it lies between is not said.
const change = /(?<!\p{L})med (?:\p{L}+ )?$/iu;

/** Power of ten of each unit. */
const powers: Readonly<Record<AmountUnit, number>> = { plain: 0, kr: 0, tkr: 3, mnkr: 6 };

/** A figure in text or in a cell; shares are held against shares, money against money. */
interface Figure {
  readonly kind: 'money' | 'share';
  readonly printed: string;
  readonly amount: PrintedAmount;
}

/**
 * Holds amounts and percentages in running text against the table of the same section.
 *
 * A sentence that names exactly one row of a table there is taken to speak of it: each of its figures must be a cell of
 * that row, converted to one unit and rounded like the coarser print; signs are left out, for the words say them. A
 * sentence that names no row, or several, cannot be held against anything, nor a percentage in a table of amounts.
 *
 * @param document - prose and tables
 * @returns a warning at each figure that the row does not hold, with the nearest cell
 */
export const checkProse = ({ prose = [], tables = [] }: CheckedDocument): readonly CheckFinding[] =>
  prose.flatMap(({ text, section }, index) => {
    const near = tables.filter(
      (table) =>
        section === undefined ||
        [table.section, table.title].some((name) => fold(name ?? '') === fold(section)),
    );
    return sentencesOf(text).flatMap((sentence) => {
      const label = namedRow(sentence, near);
      const cells = label === undefined ? [] : cellsOf(label, near);
      return figuresIn(sentence).flatMap((figure): CheckFinding[] => {
        const [nearest, ...others] = cells
          .filter(({ kind }) => kind === figure.kind)
          .sort((one, other) => gap(figure, one).comparedTo(gap(figure, other)));
        if (label === undefined || nearest === undefined) return [];
        if ([nearest, ...others].some((cell) => agree(figure, cell))) return [];
        return [
          {
            code: 'prose-differs',
            severity: 'warning',
            path: ['prose', index, 'text'],
            place: section ?? label,
            found: figure.printed,
            expected: nearest.printed,
            details: { label },
          },
        ];
      });
    });
  });

const figuresIn = (sentence: string): readonly Figure[] =>
  [...sentence.matchAll(figures)].flatMap(({ 0: printed, index }) => {
    const figure = percent.test(printed)
      ? readShare(printed, printed)
      : readMoney(printed, undefined, printed);
    const changes = figure?.kind === 'share' && change.test(sentence.slice(0, index));
    return figure === undefined || changes ? [] : [figure];
  });

/** The only row that the sentence names; "Stadsmiljö" inside "Stadsmiljöverksamhet" is not named. */
const namedRow = (sentence: string, tables: readonly PrintedTable[]): string | undefined => {
  const words = ` ${fold(sentence).replace(/[^\p{L}\d]+/gu, ' ')} `;
  // Rows of one label in several tables are one name.
  const labels = new Map(tables.flatMap(({ rows }) => rows.map(({ label }) => [fold(label), plain(label)])));
  const named = [...labels.keys()].filter(
    (label) => /\p{L}{3}/u.test(label) && words.includes(` ${label.replace(/[^\p{L}\d]+/gu, ' ').trim()} `),
  );
  const longest = named.filter((label) => !named.some((other) => other !== label && other.includes(label)));
  return longest.length === 1 ? labels.get(longest[0] ?? '') : undefined;
};

const cellsOf = (label: string, tables: readonly PrintedTable[]): readonly Figure[] =>
  tables.flatMap(({ rows, unit }) =>
    rows
      .filter((row) => fold(row.label) === fold(label))
      .flatMap(({ cells }) => cells.map((cell) => readCell(plain(cell ?? ''), unit)))
      .filter((figure) => figure !== undefined),
  );

const readCell = (cell: string, unit: string | undefined): Figure | undefined => {
  if (unit === 'procent' || cell.endsWith('%')) return readShare(cell, `${cell.replace(percent, '')} %`);
  return unit === 'mnkr' || unit === 'tkr' || unit === 'kr'
    ? readMoney(cell, unit, `${cell} ${unit}`)
    : undefined;
};

const readShare = (text: string, printed: string): Figure | undefined =>
  figureOf('share', safeParseAmount(text.replace(percent, ''), { unit: 'plain' }), printed);

const readMoney = (text: string, unit: AmountUnit | undefined, printed: string): Figure | undefined =>
  figureOf('money', safeParseAmount(text, { unit }), printed);

const figureOf = (
  kind: Figure['kind'],
  read: ReturnType<typeof safeParseAmount>,
  printed: string,
): Figure | undefined =>
  read.success && read.data.kind === 'amount' ? { kind, printed, amount: read.data } : undefined;

const gap = (a: Figure, b: Figure): PrintedAmount['value'] =>
  a.amount.value.abs().minus(b.amount.value.abs()).abs();

/** Half of the last digit printed, of the coarser of both; "ca" leaves room for one whole. */
const agree = (inProse: Figure, cell: Figure): boolean => {
  const last = Math.max(...[inProse, cell].map(({ amount: { unit, decimals } }) => powers[unit] - decimals));
  return gap(inProse, cell).lte(inProse.amount.approximate ? `1e${last}` : `5e${last - 1}`);
};
