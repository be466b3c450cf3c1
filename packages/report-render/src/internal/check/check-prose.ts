import { type AmountUnit, type PrintedAmount, safeParseAmount } from '@sdn/budget-adjustments';
import type { PrintedTable } from '@sdn/budget-adjustments/reconcile';
import type { CheckFinding } from '../../check/check-finding.ts';
import type { CheckedDocument } from '../../check/checked-document.ts';
import { fold, plain } from './plain.ts';

const amounts =
  /(?:(?<!\p{L})(?:ca|cirka|drygt) )?(?<![\d,])\d{1,3}(?: \d{3})*(?:,\d+)? (?:mnkr|tkr|kr|miljoner kronor|tusen kronor|kronor)(?!\p{L})/giu;
const sentences = /(?<=[.!?]) (?=\p{Lu})/u;

/** Power of ten of each unit. */
const powers: Readonly<Record<AmountUnit, number>> = { plain: 0, kr: 0, tkr: 3, mnkr: 6 };

/**
 * Holds amounts in running text against the table of the same section.
 *
 * A sentence that names exactly one row of a table there is taken to speak of it: each of its amounts must be a cell of
 * that row, converted to one unit and rounded like the coarser print; signs are left out, for the words say them. A
 * sentence that names no row, or several, cannot be held against anything.
 *
 * @param document - prose and tables
 * @returns a warning at each amount that the row does not hold, with the nearest cell
 */
export const checkProse = ({ prose = [], tables = [] }: CheckedDocument): readonly CheckFinding[] =>
  prose.flatMap(({ text, section }, index) => {
    const near = tables.filter(
      (table) =>
        section === undefined ||
        [table.section, table.title].some((name) => fold(name ?? '') === fold(section)),
    );
    return plain(text)
      .split(sentences)
      .flatMap((sentence) => {
        const label = namedRow(sentence, near);
        const cells = label === undefined ? [] : cellsOf(label, near);
        if (label === undefined || cells.length === 0) return [];
        return [...sentence.matchAll(amounts)].flatMap(([printed]): CheckFinding[] => {
          const amount = readAmount(printed);
          if (amount === undefined || cells.some((cell) => agree(amount, cell))) return [];
          const nearest = [...cells].sort((a, b) => gap(amount, a).comparedTo(gap(amount, b)))[0];
          return [
            {
              code: 'prose-differs',
              severity: 'warning',
              path: ['prose', index, 'text'],
              place: section ?? label,
              found: printed,
              expected: nearest === undefined ? undefined : `${nearest.raw} ${nearest.unit}`,
              details: { label },
            },
          ];
        });
      });
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

const cellsOf = (label: string, tables: readonly PrintedTable[]): readonly PrintedAmount[] =>
  tables.flatMap(({ rows, unit }) =>
    unit === 'mnkr' || unit === 'tkr' || unit === 'kr'
      ? rows
          .filter((row) => fold(row.label) === fold(label))
          .flatMap(({ cells }) =>
            cells.map((cell) => readAmount(plain(cell ?? ''), unit)).filter((one) => one !== undefined),
          )
      : [],
  );

const readAmount = (text: string, unit?: AmountUnit): PrintedAmount | undefined => {
  const read = safeParseAmount(text, { unit });
  return read.success && read.data.kind === 'amount' ? read.data : undefined;
};

const gap = (a: PrintedAmount, b: PrintedAmount): PrintedAmount['value'] =>
  a.value.abs().minus(b.value.abs()).abs();

/** Half of the last digit printed, of the coarser of both; "ca" leaves room for one whole. */
const agree = (inProse: PrintedAmount, cell: PrintedAmount): boolean => {
  const last = Math.max(...[inProse, cell].map(({ unit, decimals }) => powers[unit] - decimals));
  return gap(inProse, cell).lte(inProse.approximate ? `1e${last}` : `5e${last - 1}`);
};
