import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resultUnitRules, settleResultUnit, settleResultUnitYears } from '../index.ts';

// Tenths of a million, so that everything can be reckoned in whole numbers: 5 % and 10 % of tenths are two-hundredths.
const tenths = (min: number, max: number) => fc.integer({ min, max }).map((value) => value / 10);
const unit = fc.record({
  year: fc.integer({ min: 2003, max: 2030 }),
  grossBudget: tenths(0, 2000),
  opening: tenths(-200, 400),
  result: tenths(-200, 400),
  ownActions: fc.oneof(fc.boolean(), tenths(0, 50)),
  undertakingsMet: fc.option(fc.boolean(), { nil: undefined }),
});
const options = fc.record({ capDeficits: fc.boolean() });

test('opening + result = closing + everything forfeited', () => {
  fc.assert(
    fc.property(unit, options, (year, choice) => {
      const { opening, result, closing, forfeited } = settleResultUnit(
        year,
        resultUnitRules(year.year),
        choice,
      );
      const { notOwnActions, undertakings, yearlyCap, fundCap } = forfeited;
      const out = [notOwnActions, undertakings, yearlyCap, fundCap].reduce(
        (sum, amount) => sum.plus(amount),
        closing,
      );
      expect(out.eq(opening.plus(result))).toBe(true);
    }),
  );
});

test('no closing fund passes its cap, and no surplus carried the yearly cap', () => {
  fc.assert(
    fc.property(unit, options, (year, choice) => {
      const { closing, transfer, fundCap, yearlyCap } = settleResultUnit(
        year,
        resultUnitRules(year.year),
        choice,
      );
      expect(closing.lte(fundCap)).toBe(true);
      expect(transfer.lte(yearlyCap)).toBe(true);
      expect([fundCap.toString(), yearlyCap.toString()]).toEqual([
        String(Math.round(year.grossBudget * 10) / 100),
        String(Math.round(year.grossBudget * 10 * 5) / 1000),
      ]);
    }),
  );
});

test('a better result never gives a lower closing', () => {
  fc.assert(
    fc.property(unit, tenths(0, 100), options, (year, more, choice) => {
      const rules = resultUnitRules(year.year);
      const own = { ...year, ownActions: true, undertakingsMet: true };
      const low = settleResultUnit(own, rules, choice).closing;
      const high = settleResultUnit({ ...own, result: year.result + more }, rules, choice).closing;
      expect(high.gte(low)).toBe(true);
    }),
  );
});

test('a run of years is the same as year by year', () => {
  const years = fc.tuple(
    fc.integer({ min: 2003, max: 2025 }),
    fc.array(tenths(0, 60), { minLength: 1, maxLength: 5 }),
  );
  fc.assert(
    fc.property(years, ([first, results]) => {
      const run = settleResultUnitYears(
        results.map((result, index) => ({ year: first + index, grossBudget: 100, result })),
      );
      let opening = '0';
      for (const [index, result] of results.entries()) {
        const alone = settleResultUnit(
          { year: first + index, grossBudget: 100, opening, result },
          resultUnitRules(first + index),
        );
        opening = alone.closing.toString();
        expect(run[index]?.closing.toString()).toBe(opening);
      }
    }),
  );
});
