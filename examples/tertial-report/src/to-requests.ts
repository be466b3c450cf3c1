import { stripTags, type TranscribedAdjustment, type Transcription } from '@sdn-examples/transcription';
import { type Decimal, type LedgerEntry, safeParseAmount } from '@sdn/budget-adjustments';
import { type DocumentRequest, listRequests } from '@sdn/report-render/from-budget';

/** A printed amount in kronor; undefined where none stands. */
export const amountInKronor = (
  text: string | null | undefined,
  unit: string | null | undefined,
): Decimal | undefined => {
  const read = safeParseAmount(stripTags(text ?? ''), {
    unit: unit === 'tkr' || unit === 'kr' ? unit : 'mnkr',
  });
  return read.success && read.data.kind === 'amount' ? read.data.value : undefined;
};

/** A turnover change moves cost and income alike, so its amount is both; it is announced where a decision says so. */
const toTurnoverChange = (
  { purpose, amount, unit, parts }: TranscribedAdjustment,
  id: string,
  on: string,
): LedgerEntry | undefined => {
  const lines = (parts.length > 0 ? parts : [{ what: purpose, amount }]).flatMap(({ what, amount: part }) => {
    const value = amountInKronor(part, unit);
    return value
      ? [
          {
            budget: 'operating',
            area: stripTags(what).replace(/^omslutning,\s*/i, ''),
            cost: value,
            income: value,
          } as const,
        ]
      : [];
  });
  const total = lines.reduce<Decimal | undefined>((sum, { cost }) => sum?.plus(cost) ?? cost, undefined);
  if (total === undefined || !amountInKronor(amount, unit)?.eq(total)) return undefined;
  return {
    kind: 'turnover-change',
    id,
    purpose: stripTags(purpose),
    lines,
    history: [{ status: 'announced', on }],
  };
};

/** A printed request; undefined when the print does not say that it is requested, or of which pot. */
const toAdjustment = (
  { purpose, amount, unit, kind, parts, status }: TranscribedAdjustment,
  id: string,
  on: string,
): LedgerEntry | undefined => {
  if (status !== 'begärd' || (kind !== 'drift' && kind !== 'investering')) return undefined;
  return {
    kind: 'budget-adjustment',
    id,
    purpose: stripTags(purpose),
    budget: kind === 'drift' ? 'operating' : 'investment',
    area: '',
    amount: amountInKronor(amount, unit),
    parts: parts.map(({ what, amount: part }) => ({
      what: stripTags(what),
      amount: amountInKronor(part, unit),
    })),
    history: [{ status: 'requested', on }],
  };
};

/** What the document requests and announces, as far as its print tells. */
export const toRequests = (data: Transcription): readonly DocumentRequest[] => {
  const on = data.document.attested[0]?.date ?? `${data.document.year}-01-01`;
  const announces = data.decisions.some(({ kind }) => kind.startsWith('omslutning'));
  const ledger = data.adjustments.flatMap((adjustment, index) => {
    const isTurnover = /^omslutning/i.test(adjustment.purpose);
    const read = isTurnover && announces ? toTurnoverChange : toAdjustment;
    return read(adjustment, `adjustment-${index + 1}`, on) ?? [];
  });
  return listRequests(ledger, { on });
};
