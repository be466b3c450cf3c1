import { stripTags, type TranscribedTable, type Transcription } from '@sdn-examples/transcription';
import {
  type BudgetAdherence,
  budgetAdherence,
  computeDeviation,
  type Decimal,
  isBudgetAdjustmentsError,
  netOf,
  parseResultUnit,
  type ResultUnitSettlement,
  resultUnitRules,
  safeParseAmount,
  settleResultUnit,
  type SurplusSign,
} from '@sdn/budget-adjustments';
import { findArea } from '@sdn/budget-adjustments/tables';
import type { Choices } from './choices.ts';

/** A row of the budget by area; amounts in kronor, canonical signs. */
export interface AreaRow {
  readonly label: string;
  readonly kind: TranscribedTable['rows'][number]['kind'];
  readonly budget: Decimal | undefined;
  /** The budget of the year before. */
  readonly previous: Decimal | undefined;
  readonly requested: Decimal | undefined;
  readonly forecast: Decimal | undefined;
  readonly deviation: Decimal | undefined;
}

/** The net of a table that prints income, cost and net, computed from the first two. */
interface TableNet {
  readonly table: TranscribedTable;
  readonly column: string;
  readonly net: Decimal;
}

interface SettledUnit {
  readonly label: string;
  readonly settlement: ResultUnitSettlement;
}

export interface BudgetFollowUp {
  /** The table that the areas come from; undefined when the document has none. */
  readonly areaTable: TranscribedTable | undefined;
  readonly areas: readonly AreaRow[];
  readonly total: AreaRow | undefined;
  readonly adherence: BudgetAdherence | undefined;
  readonly nets: readonly TableNet[];
  readonly resultUnits: readonly SettledUnit[];
  /** What could not be computed, and why. */
  readonly notes: readonly string[];
}

const moneyUnits = ['kr', 'tkr', 'mnkr'] as const;
type MoneyUnit = (typeof moneyUnits)[number];

const moneyUnitOf = ({ unit }: TranscribedTable): MoneyUnit | undefined =>
  moneyUnits.find((each) => each === unit);

const amountIn = (unit: MoneyUnit, cell: string | null | undefined): Decimal | undefined => {
  const read = safeParseAmount(cell ?? '', { unit });
  return read.success && read.data.kind === 'amount' ? read.data.value : undefined;
};

const findColumn = ({ columns }: TranscribedTable, pattern: RegExp): number =>
  columns.findIndex((column) => pattern.test(stripTags(column)));

/** A heading that speaks of a part of the year, as "Budget jan-apr 2022" or "Ack. budget": never the year's budget. */
const partOfYear = String.raw`\b(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|tertial|t[123]|ack|period)`;

const budgetColumnOf = (table: TranscribedTable, year: number): number =>
  findColumn(table, new RegExp(`^(?!.*${partOfYear})(nämndens |netto)?budget\\b.*${year}`, 'i'));

/** The column that holds the budget of the document's year. */
const budgetColumn = (table: TranscribedTable, year: number): number => {
  // What is decided during the year is in the frame that a forecast is held against.
  const adjusted = findColumn(table, /^(justerad|reviderad) budget\b/i);
  if (adjusted >= 0) return adjusted;
  const ofYear = budgetColumnOf(table, year);
  return ofYear >= 0
    ? ofYear
    : findColumn(table, new RegExp(`^(?!.*${partOfYear})(nämndens )?budget\\b`, 'i'));
};

/** The budget by area is the money table that names most areas, with a forecast where any such table has one. */
const findAreaTable = (data: Transcription): TranscribedTable | undefined => {
  const weight = (table: TranscribedTable): number =>
    table.rows.filter((row) => row.kind === 'row' && findArea(row.label) !== undefined).length;
  const candidates = data.tables.filter(
    (table) =>
      moneyUnitOf(table) !== undefined && budgetColumn(table, data.document.year) >= 0 && weight(table) > 1,
  );
  const followedUp = candidates.filter((table) => findColumn(table, /^prognos/i) >= 0);
  return [...(followedUp.length > 0 ? followedUp : candidates)].sort((a, b) => weight(b) - weight(a))[0];
};

const readAreas = (
  table: TranscribedTable,
  unit: MoneyUnit,
  year: number,
  choices: Choices,
): readonly AreaRow[] => {
  const [budgetAt, forecastAt] = [budgetColumn(table, year), findColumn(table, /^prognos/i)];
  const previousAt = budgetColumnOf(table, year - 1);
  const requestedAt = findColumn(table, /^begärda budgetjusteringar/i);
  return table.rows
    .filter((row) => row.kind !== 'heading')
    .map(({ label, kind, cells }) => {
      const budget = amountIn(unit, cells[budgetAt]);
      const forecast = forecastAt < 0 ? undefined : amountIn(unit, cells[forecastAt]);
      const previous = previousAt < 0 ? undefined : amountIn(unit, cells[previousAt]);
      const requested = requestedAt < 0 ? undefined : amountIn(unit, cells[requestedAt]);
      const deviation =
        budget && forecast
          ? computeDeviation({ decided: budget, requested, forecast }, { base: choices.deviationBase })
              .beforeTransfers
          : undefined;
      return { label: stripTags(label), kind, budget, previous, requested, forecast, deviation };
    });
};

const readNets = (table: TranscribedTable, unit: MoneyUnit): readonly TableNet[] => {
  const find = (name: RegExp): TranscribedTable['rows'][number] | undefined =>
    table.rows.find(({ kind, label }) => kind !== 'heading' && name.test(stripTags(label)));
  const incomeRow = find(/^(summa )?intäkter$/i);
  const costRow = find(/^(summa )?kostnader$/i);
  if (incomeRow === undefined || costRow === undefined) return [];
  return table.columns.flatMap((column, at) => {
    if (/avvikelse|differens/i.test(column)) return [];
    const [income, cost] = [amountIn(unit, incomeRow.cells[at]), amountIn(unit, costRow.cells[at])];
    if (income === undefined || cost === undefined) return [];
    // Cost with a minus is the convention of annual accounts, where the net is a result and not a net cost.
    if (cost.lessThan(0)) return [];
    // Reports of 2020 and 2021 print income with a minus, later ones without.
    const incomeSign = income.isNegative() && !income.isZero() ? 'negative' : 'positive';
    return [{ table, column, net: netOf({ cost, income }, { incomeSign }) }];
  });
};

/** The sign convention that a column of the result-unit table states in its heading. */
const surplusSign = (heading: string): SurplusSign =>
  /överskott\s*\(\s*[-−–]\s*\)/i.test(heading) ? 'surplus-negative' : 'surplus-positive';

const settleUnits = (
  data: Transcription,
  { resultUnits }: Choices,
): { units: SettledUnit[]; notes: string[] } => {
  const notes: string[] = [];
  const units = data.tables.flatMap((table): SettledUnit[] => {
    const unit = moneyUnitOf(table);
    const at = {
      gross: findColumn(table, /^(?!varav).*bruttobudget/i),
      opening: findColumn(table, /^resultatöverföring från/i),
      result: findColumn(table, /^(beräknat )?resultat\b(?!överföring)/i),
      ownActions: findColumn(table, /eget handlande/i),
      closing: findColumn(table, /resultatöverföring till/i),
    };
    if (unit === undefined || at.gross < 0 || at.opening < 0 || at.result < 0) return [];
    const sign = (column: number): SurplusSign => surplusSign(table.columns[column] ?? '');
    const signs = { opening: sign(at.opening), result: sign(at.result), closing: sign(at.closing) };
    return table.rows
      .filter((row) => row.kind === 'row' || row.kind === 'subrow')
      .flatMap(({ label, cells }): SettledUnit[] => {
        const cell = (column: number): string => cells[column] ?? '';
        const printed = {
          grossBudget: cell(at.gross),
          opening: cell(at.opening),
          result: cell(at.result),
          ownActions: cell(at.ownActions),
        };
        const { year } = data.document;
        try {
          const parsed = parseResultUnit(printed, { year, unit, signs });
          const settlement = settleResultUnit(parsed, resultUnits?.rules ?? resultUnitRules(year), {
            capDeficits: resultUnits?.capDeficits,
          });
          return [{ label: stripTags(label), settlement }];
        } catch (error) {
          if (!isBudgetAdjustmentsError(error)) throw error;
          notes.push(`${stripTags(label)}: ${error.message}`);
          return [];
        }
      });
  });
  return { units, notes };
};

/** Nets, deviations, adherence and result units of a document, as far as its tables have them. */
export const followUpBudget = (data: Transcription, choices: Choices): BudgetFollowUp => {
  const areaTable = findAreaTable(data);
  const unit = areaTable && moneyUnitOf(areaTable);
  const rows = areaTable && unit ? readAreas(areaTable, unit, data.document.year, choices) : [];
  const total = rows.filter((row) => row.kind === 'sum').at(-1);
  const adherence =
    total?.budget && total.forecast
      ? budgetAdherence({ outcome: total.forecast, budget: total.budget })
      : undefined;
  const { units, notes } = settleUnits(data, choices);
  return {
    areaTable,
    areas: rows.filter((row) => row.kind !== 'sum'),
    total,
    adherence,
    nets: data.tables.flatMap((table) => {
      const money = moneyUnitOf(table);
      return money ? readNets(table, money) : [];
    }),
    resultUnits: units,
    notes,
  };
};
