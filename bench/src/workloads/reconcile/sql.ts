import { AMOUNTS, type Budget, COLUMNS, FORMULAS, UNIT } from '../../data/budget.ts';

/** The table of rows: place, parent, what is printed (p0 …), and for lines their amounts (a0 …) and the row at each level (l0 …). */
export const rowColumns = ({
  rows,
  firstLine,
  parents,
  ancestors,
  amounts,
  printed,
}: Budget): Readonly<Record<string, ArrayLike<number>>> => {
  const ofLines = (column: ArrayLike<number>): Float64Array =>
    Float64Array.from(column, (value, row) => (row < firstLine ? NaN : value));
  return {
    place: Int32Array.from({ length: rows }, (_, row) => row),
    parent: parents,
    ...Object.fromEntries(ancestors.map((column, level) => [`l${level}`, ofLines(column)])),
    ...Object.fromEntries(amounts.map((column, c) => [`a${c}`, ofLines(column)])),
    ...Object.fromEntries(printed.map((column, c) => [`p${c}`, column])),
  };
};

const list = (count: number, each: (place: number) => string): string =>
  Array.from({ length: count }, (_, place) => each(place)).join(', ');

/** Amounts of a column of formulas, as a sum of the columns before it. */
const formula = (letter: string, column: number): string =>
  (FORMULAS[column - AMOUNTS.length]?.terms ?? [])
    .map(({ column, factor }) => `${factor < 0 ? '-' : '+'} ${letter}${column}`)
    .join(' ');

const flags = (column: number): string => {
  const terms = FORMULAS[column - AMOUNTS.length]?.terms.length;
  const sum = `CASE WHEN parts > 0 AND 2 * ABS(c${column} - p${column}) > parts + 1 THEN 1 ELSE 0 END`;
  const exact = `CASE WHEN p${column} <> r${column} THEN 4 ELSE 0 END`;
  if (terms === undefined) return `${sum} + ${exact} AS f${column}`;
  const wrong = `CASE WHEN 2 * ABS(${formula('p', column)} - p${column}) > ${terms + 1} THEN 2 ELSE 0 END`;
  return `${sum} + ${wrong} + ${exact} AS f${column}`;
};

/**
 * The reconciliation as a user of a database writes it, in whole numbers: sums of the lines on every level, formulas,
 * rounding, sums of what is printed, flags.
 */
export const reconcileSql = (divide: string, levels: number): string => {
  const { length: width } = COLUMNS;
  const { length: plain } = AMOUNTS;
  const level = (each: number): string =>
    `SELECT l${each} AS place, ${list(plain, (c) => `SUM(a${c}) AS s${c}`)} FROM budget WHERE l${each} IS NOT NULL GROUP BY l${each}`;
  const levelsUp = Array.from({ length: levels }, (_, each) => level(each)).join(' UNION ALL ');
  const nets = Array.from({ length: width - plain }, (_, f) => plain + f);
  // A formula may use another one: those that only use amounts come first.
  const early = nets.filter((c) => FORMULAS[c - plain]?.terms.every(({ column }) => column < plain));
  const second = nets.filter(
    (c) => !early.includes(c) && FORMULAS[c - plain]?.terms.every(({ column }) => early.includes(column)),
  );
  const third = nets.filter((c) => !early.includes(c) && !second.includes(c));
  const add = (columns: readonly number[]): string =>
    columns.map((c) => `${formula('s', c)} AS s${c}`).join(', ');
  const round = (c: number): string =>
    `CASE WHEN s${c} < 0 THEN -1 ELSE 1 END * ((2 * ABS(s${c}) + ${UNIT}) ${divide} ${2 * UNIT}) AS r${c}`;
  return `
    WITH sums AS (
      ${levelsUp}
      UNION ALL SELECT place, ${list(plain, (c) => `a${c} AS s${c}`)} FROM budget WHERE a0 IS NOT NULL
    ), nets AS (SELECT *, ${add(early)} FROM sums
    ), current AS (SELECT *, ${add(second)} FROM nets
    ), derived AS (SELECT *, ${add(third)} FROM current
    ), rounded AS (SELECT place, ${list(width, round)} FROM derived
    ), collected AS (
      SELECT parent AS place, COUNT(*) AS parts, ${list(width, (c) => `SUM(p${c}) AS c${c}`)} FROM budget GROUP BY parent
    )
    SELECT budget.place AS place, ${list(width, (c) => `r${c}`)}, ${list(width, flags)}
    FROM budget JOIN rounded ON budget.place = rounded.place LEFT JOIN collected ON budget.place = collected.place`;
};

export const RESULT_COLUMNS = COLUMNS.flatMap((_, c) => [`r${c}`, `f${c}`]);
