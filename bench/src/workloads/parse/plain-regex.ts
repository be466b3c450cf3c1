/** What a competent user writes: one expression for numbers with a unit, a few for the words, decimal.js for the number. */
import { Decimal } from 'decimal.js';
import {
  type PrintedKind,
  type PrintedValues,
  type Reading,
  readingColumns,
} from '../../data/printed-values.ts';
import type { Enter } from '../../race/workload.ts';

const NUMBER = /^(max|högst|minst|lägst|\+\/-|±)?\s*([-\u2212]?\d[\d\s]*(?:,(\d+))?)\s*(\D.*)?$/i;
const RELATIVE = /^% .* relativt (\d{4})$/;
const DIRECTION = /^(ök|minsk)(?:a|ning)$/i;
const DELEGATED = /^tas fram av (.+)$/i;
const PENDING = /^fastställ[sd] (\d{4})$/i;

const PREFIXES: Readonly<Record<string, PrintedKind>> = {
  max: 'at-most',
  högst: 'at-most',
  minst: 'at-least',
  lägst: 'at-least',
  '+/-': 'within',
  '±': 'within',
};

interface Parsed {
  readonly kind: PrintedKind;
  readonly value?: Decimal;
  readonly decimals?: number;
  readonly unit?: string;
  readonly detail?: number;
}

const parse = (raw: string): Parsed => {
  const text = raw.trim();
  if (text === '' || text === '-' || text === '–') return { kind: 'none' };
  const number = NUMBER.exec(text);
  if (number !== null) {
    const [, prefix, digits = '', fraction = '', unit = ''] = number;
    const value = new Decimal(digits.replace(/\s/g, '').replace('\u2212', '-').replace(',', '.'));
    const decimals = fraction.length;
    const relative = unit.length > 1 ? RELATIVE.exec(unit) : null;
    if (relative !== null)
      return { kind: 'relative', value, decimals, unit: '%', detail: Number(relative[1]) };
    return { kind: PREFIXES[prefix?.toLowerCase() ?? ''] ?? 'level', value, decimals, unit };
  }
  const direction = DIRECTION.exec(text);
  if (direction !== null) return { kind: 'direction', detail: direction[1]?.toLowerCase() === 'ök' ? 1 : 2 };
  const delegated = DELEGATED.exec(text);
  if (delegated?.[1] !== undefined) return { kind: 'delegated', detail: delegated[1].split('/').length };
  const pending = PENDING.exec(text);
  if (pending !== null) return { kind: 'pending', detail: Number(pending[1]) };
  return { kind: 'unparsed' };
};

const readingOf = ({ value, ...rest }: Parsed): Reading =>
  value === undefined ? rest : { ...rest, mantissa: value.times(10 ** (rest.decimals ?? 0)).toNumber() };

export const enter: Enter<PrintedValues> = ({ texts }) => {
  let parsed: Parsed[] = [];
  return {
    work: () => {
      parsed = texts.map(parse);
    },
    read: () => readingColumns(texts.length, (row) => readingOf(parsed[row] as Parsed)),
  };
};
