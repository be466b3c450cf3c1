import { describe, expect, test } from 'vitest';
import {
  applyAdjustments,
  formatFinding,
  recordEvent,
  revertAdjustments,
  statusRules,
  validateLedger,
  type BudgetAdjustment,
  type LedgerEntry,
  type LedgerFinding,
} from '../index.ts';
import { ledgerTextsEn, ledgerTextsSv } from '../internal/ledger-texts.ts';

const request = (rest: Partial<BudgetAdjustment> = {}): BudgetAdjustment => ({
  kind: 'budget-adjustment',
  id: 'BJ-1',
  purpose: 'purpose',
  budget: 'operating',
  area: 'preschool',
  amount: 5_600_000,
  history: [{ status: 'requested', on: '2019-12-19' }],
  ...rest,
});
const codes = (...ledger: LedgerEntry[]) =>
  validateLedger(ledger).map(({ code, severity, path }) => [code, severity, path]);

describe('validateLedger', () => {
  test('finds nothing wrong in a request with its parts', () => {
    const parts = [
      { what: 'staff', amount: 2_600_000 },
      { what: 'premises', amount: '2000000' },
      { what: 'other', amount: 1_000_000 },
    ];
    expect(codes(request({ parts }))).toEqual([]);
  });

  test('finds nothing in an empty ledger', () => {
    expect(validateLedger([])).toEqual([]);
  });

  test.each<[string, Partial<BudgetAdjustment>, unknown]>([
    [
      'parts with an amount left out',
      { parts: [{ what: 'LED' }, { what: 'a', amount: 2_200_000 }] },
      ['parts-rest', 'info', [0]],
    ],
    [
      'parts that are less than the whole',
      { parts: [{ what: 'a', amount: 1 }] },
      ['parts-differ', 'warning', [0]],
    ],
    [
      'parts that are more than the whole',
      { parts: [{ what: 'a', amount: 6_000_000 }, { what: 'b' }] },
      ['parts-differ', 'warning', [0]],
    ],
    ['no events', { history: [] }, ['history-empty', 'warning', [0]]],
  ])('%s', (_, rest, expected) => {
    expect(codes(request(rest))).toEqual([expected]);
  });

  test('parts of a request without an amount are fine', () => {
    expect(codes(request({ amount: undefined, parts: [{ what: 'a', amount: 1 }] }))).toEqual([]);
  });

  test('tells all that is wrong at once, each with its place', () => {
    const history = [
      { status: 'granted', on: '2020-02-30' },
      { status: 'requested', on: '2020-01-01' },
    ] as const;
    expect(codes(request(), request({ history }))).toEqual([
      ['duplicate-id', 'error', [1]],
      ['date-invalid', 'error', [1, 'history', 0]],
      ['financing-missing', 'error', [1, 'history', 0]],
      ['dates-out-of-order', 'error', [1, 'history', 1]],
      ['transition-illegal', 'error', [1, 'history', 1]],
    ]);
  });

  test('an amount that is no number anywhere in an entry', () => {
    const history = [{ status: 'granted', on: '2020-01-01', financing: 'reserve', amount: '1 000' }] as const;
    expect(codes(request({ history }))).toEqual([['amount-not-finite', 'error', [0]]]);
    expect(codes(request({ parts: [{ what: 'a', amount: Infinity }] }))).toEqual([
      ['amount-not-finite', 'error', [0]],
    ]);
  });

  test('rebudgeted money must name its project and report', () => {
    const entry: LedgerEntry = {
      kind: 'rebudgeting',
      id: 'R-1',
      purpose: 'park',
      project: '',
      report: ' ',
      budget: 'investment',
      area: 'park',
      amount: 1,
      history: [{ status: 'requested', on: '2020-02-01' }],
    };
    expect(validateLedger([entry]).map(({ code, details }) => [code, details['link']])).toEqual([
      ['link-missing', 'project'],
      ['link-missing', 'report'],
    ]);
  });
});

describe('formatFinding', () => {
  const details = {
    got: 'G',
    status: 'S',
    on: 'O',
    previous: 'P',
    field: 'F',
    link: 'L',
    parts: '1',
    whole: '2',
    rest: '1',
    from: 'F',
    to: 'T',
    legal: 'x, y',
    net: '3',
  };
  test.each(Object.keys(ledgerTextsEn) as (keyof typeof ledgerTextsEn)[])(
    '%s has a text in both languages with every place filled',
    (code) => {
      const finding: LedgerFinding = { code, severity: 'error', path: [], ids: ['BJ-1'], details };
      for (const language of ['sv', 'en'] as const) {
        const text = formatFinding(finding, language);
        expect(text).toContain('BJ-1');
        expect(text).not.toMatch(/[{}]/);
      }
      expect(ledgerTextsSv[code]).not.toBe(ledgerTextsEn[code]);
    },
  );

  test('statuses are Swedish in Swedish, and what was got stays as it was', () => {
    const finding = { severity: 'error', path: [], ids: ['BJ-1'] } as const;
    expect(
      formatFinding(
        {
          ...finding,
          code: 'transition-illegal',
          details: { from: 'requested', to: 'decided', legal: 'granted, denied' },
        },
        'sv',
      ),
    ).toBe('”BJ-1” går från begärd till beslutad. Möjligt är beviljad, avslagen.');
    expect(formatFinding({ ...finding, code: 'date-invalid', details: { got: 'report' } }, 'sv')).toContain(
      '”report”',
    );
  });

  test('a value that is not there leaves its place visible', () => {
    expect(
      formatFinding({ code: 'link-missing', severity: 'error', path: [], ids: ['R-1'], details: {} }, 'sv'),
    ).toContain('{link}');
  });
});

describe('recordEvent', () => {
  test('gives a new entry and leaves the old one', () => {
    const before = request();
    const after = recordEvent(before, { status: 'supported', on: '2020-02-03' });
    expect(after.history.map(({ status }) => status)).toEqual(['requested', 'supported']);
    expect(before.history).toHaveLength(1);
  });

  test('names the legal statuses when it refuses', () => {
    expect(() => recordEvent(request(), { status: 'decided', on: '2020-02-03' })).toThrow(
      expect.objectContaining({
        code: 'transition-illegal',
        details: expect.objectContaining({ legal: 'supported, rejected, granted, denied' }) as unknown,
      }) as Error,
    );
  });

  describe('with statuses of the caller', () => {
    const rules = statusRules['budget-adjustment'];
    const options = {
      statusRules: {
        'budget-adjustment': {
          ...rules,
          next: { ...rules.next, requested: ['partly-granted', 'denied'], 'partly-granted': ['granted'] },
          inForce: ['granted', 'partly-granted'],
        },
      },
    };
    const partly = {
      status: 'partly-granted',
      on: '2020-02-03',
      financing: 'reserve',
      amount: 400,
    } as const;

    test('a status of their own is legal where their rules say so, and moves the budget', () => {
      const entry = recordEvent(request(), partly, options);
      const place = { budget: entry.budget, area: entry.area };
      const opening = [{ ...place, cost: 1000, income: 0 }];
      const { lines } = applyAdjustments(opening, [entry], { ...options, on: '2020-12-31' });
      expect(lines[0]?.net.toString()).toBe('1400');
      const [before] = revertAdjustments(lines, [entry], { ...options, on: '2020-12-31' });
      expect(before?.net.toString()).toBe('1000');
    });

    test('without their rules it is refused, and the legal ones are named', () => {
      expect(() => recordEvent(request(), partly)).toThrow('supported, rejected, granted, denied');
      expect(validateLedger([recordEvent(request(), partly, options)]).map(({ code }) => code)).toEqual([
        'transition-illegal',
      ]);
    });

    test('money that is in force names its financing, whatever the status is called', () => {
      expect(() => recordEvent(request(), { ...partly, financing: '' }, options)).toThrow(
        expect.objectContaining({ code: 'financing-missing' }) as Error,
      );
    });

    test.each(['constructor', 'toString', '__proto__'])('a status called %s is no status', (status) => {
      const entry = request({ history: [{ status, on: '2020-01-01' }, partly] });
      expect(validateLedger([entry]).map(({ code }) => code)).toEqual([
        'transition-illegal',
        'transition-illegal',
      ]);
    });
  });

  test('warnings do not stop it', () => {
    const entry = request({ parts: [{ what: 'a', amount: 1 }] });
    expect(recordEvent(entry, { status: 'denied', on: '2020-02-03' }).history).toHaveLength(2);
  });
});
