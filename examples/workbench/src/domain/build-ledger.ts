import { stripTags, type TranscribedAdjustment, type Transcription } from '@sdn-examples/transcription';
import {
  type Decimal,
  type EntryStatus,
  type LedgerEntry,
  safeParseAmount,
  type TurnoverChange,
} from '@sdn/budget-adjustments';

/** The pots that money comes from, which are never added; `unknown` where the document does not say which. */
export type Pot = 'operating' | 'investment' | 'unknown';

/** An adjustment of the document as an entry of a ledger. */
export interface DocumentEntry {
  /** Place in the document's list of adjustments. */
  readonly index: number;
  readonly adjustment: TranscribedAdjustment;
  readonly pot: Pot;
  readonly amount: Decimal | undefined;
  /** Undefined when it cannot stand in a ledger: no amount, no known pot, or a status that the ledger does not know. */
  readonly entry: LedgerEntry | undefined;
}

/** The one line that each pot has here: documents seldom say which area an adjustment belongs to. */
export const wholeBudget = 'whole budget';

const pots: Readonly<Record<string, Pot>> = { drift: 'operating', investering: 'investment' };

const statuses: Readonly<Record<string, EntryStatus>> = {
  begärd: 'requested',
  förväntad: 'expected',
  'tidigare beviljad': 'earlier-granted',
};

const amountOf = ({ amount, unit }: TranscribedAdjustment): Decimal | undefined => {
  const money = (['kr', 'tkr', 'mnkr'] as const).find((each) => each === unit);
  if (amount === null || money === undefined) return undefined;
  const read = safeParseAmount(amount, { unit: money });
  return read.success && read.data.kind === 'amount' ? read.data.value : undefined;
};

/**
 * Money that follows counted volumes (prestation) moves the net; money that comes in and goes out alike (omslutning)
 * leaves it as it was. One amount for both is a net, so it is what the volumes make of it.
 */
const kindOf = ({
  purpose,
  section,
}: TranscribedAdjustment): 'budget-adjustment' | 'volume-change' | 'turnover-change' => {
  const words = `${purpose} ${section ?? ''}`;
  if (/prestation/i.test(words)) return 'volume-change';
  return /omslutning/i.test(words) ? 'turnover-change' : 'budget-adjustment';
};

/** The adjustments of a document as the entries of a ledger, each as it stands on the day of the document. */
export const buildLedger = ({ adjustments }: Transcription, on: string): readonly DocumentEntry[] =>
  adjustments.map((adjustment, index): DocumentEntry => {
    const pot = pots[adjustment.kind] ?? 'unknown';
    const amount = amountOf(adjustment);
    const status = statuses[adjustment.status ?? ''];
    const known = { index, adjustment, pot, amount };
    if (pot === 'unknown' || amount === undefined || status === undefined)
      return { ...known, entry: undefined };
    const base = { id: `adjustment-${index}`, purpose: stripTags(adjustment.purpose) };
    const place = { budget: pot, area: wholeBudget };
    const kind = kindOf(adjustment);
    if (kind === 'turnover-change') {
      const announced = status === 'expected' ? 'expected' : 'announced';
      const lines = [{ ...place, cost: amount, income: amount }];
      const entry: TurnoverChange = {
        ...base,
        kind,
        history: [{ status: announced, on }],
        lines,
      };
      return { ...known, entry };
    }
    return {
      ...known,
      entry: { ...base, ...place, kind, history: [{ status, on }], amount },
    };
  });
