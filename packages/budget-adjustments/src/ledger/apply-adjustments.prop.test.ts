import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyAdjustments, revertAdjustments, type BudgetLine, type LedgerEntry } from '../index.ts';

const areas = ['a', 'b', 'c'] as const;
const budget = fc.tuple(
  ...areas.map((area) =>
    fc
      .tuple(fc.integer(), fc.integer())
      .map(([cost, income]): BudgetLine => ({ budget: 'operating', area, cost, income })),
  ),
);
const day = fc.integer({ min: 1, max: 28 }).map((date) => `2021-03-${String(date).padStart(2, '0')}`);
const area = fc.constantFrom(...areas);
const request = fc
  .tuple(
    area,
    fc.integer(),
    day,
    fc.constantFrom('requested', 'granted', 'denied', 'expected') as fc.Arbitrary<'requested' | 'granted'>,
  )
  .map(([place, amount, on, status]): LedgerEntry => ({
    kind: 'budget-adjustment',
    id: '',
    purpose: '',
    budget: 'operating',
    area: place,
    amount,
    history:
      status === 'granted'
        ? [
            { status: 'requested', on: '2021-01-01' },
            { status, on, financing: 'reserve' },
          ]
        : [{ status: 'requested', on }],
  }));
const turnover = fc.tuple(area, fc.integer(), day).map(([place, amount, on]): LedgerEntry => ({
  kind: 'turnover-change',
  id: '',
  purpose: '',
  history: [{ status: 'announced', on }],
  lines: [{ budget: 'operating', area: place, cost: amount, income: amount }],
}));
const transfer = fc.tuple(area, area, fc.integer(), day).map(([from, to, amount, on]): LedgerEntry => ({
  kind: 'internal-transfer',
  id: '',
  purpose: '',
  budget: 'operating',
  history: [{ status: 'decided', on }],
  moves: [{ from: { area: from }, to: { area: to }, amount }],
}));
const ledger = fc
  .array(fc.oneof(request, turnover, transfer), { maxLength: 12 })
  .map((entries) => entries.map((entry, index) => ({ ...entry, id: `E${index}` })));
const strings = (lines: readonly { cost: unknown; income: unknown }[]) =>
  lines.map(({ cost, income }) => [String(cost), String(income)]);

test('applying and reverting is the identity', () => {
  fc.assert(
    fc.property(budget, ledger, day, (opening, entries, on) => {
      const { lines } = applyAdjustments(opening, entries, { on });
      expect(strings(revertAdjustments(lines, entries, { on }))).toEqual(strings(opening));
    }),
  );
});

test('opening + granted = current, reckoned in whole numbers; nothing else changes a net', () => {
  fc.assert(
    fc.property(budget, ledger, day, (opening, entries, on) => {
      const granted = entries.reduce((sum, entry) => {
        const last = entry.history.filter((event) => event.on <= on).at(-1);
        return entry.kind === 'budget-adjustment' && last?.status === 'granted'
          ? sum + BigInt(String(entry.amount))
          : sum;
      }, 0n);
      const before = opening.reduce(
        (sum, line) => sum + BigInt(String(line.cost)) - BigInt(String(line.income)),
        0n,
      );
      const after = applyAdjustments(opening, entries, { on }).lines.reduce(
        (sum, { net }) => sum + BigInt(net.toFixed(0)),
        0n,
      );
      expect(after).toBe(before + granted);
    }),
  );
});

test('the order of the ledger does not matter', () => {
  fc.assert(
    fc.property(
      budget,
      ledger.chain((entries) =>
        fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
      ),
      day,
      (opening, [entries, shuffled], on) => {
        const [first, second] = [entries, shuffled].map((order) =>
          strings(applyAdjustments(opening, order, { on }).lines),
        );
        expect(first).toEqual(second);
      },
    ),
  );
});

test('a turnover change leaves every net unchanged', () => {
  fc.assert(
    fc.property(budget, turnover, (opening, entry) => {
      const on = '2021-12-31';
      const nets = (entries: readonly LedgerEntry[]) =>
        applyAdjustments(opening, entries, { on }).lines.map(({ net }) => net.toString());
      expect(nets([entry])).toEqual(nets([]));
    }),
  );
});

test('going on by a day keeps what was in force', () => {
  fc.assert(
    fc.property(budget, ledger, day, day, (opening, entries, one, other) => {
      const [earlier, later] = [one, other]
        .sort()
        .map((on) => applyAdjustments(opening, entries, { on }).rows.map(({ entry }) => entry));
      expect(later).toEqual(expect.arrayContaining(earlier ?? []));
    }),
  );
});
