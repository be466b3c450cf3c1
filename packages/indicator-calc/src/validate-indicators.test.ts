import { describe, expect, it } from 'vitest';
import { formatFinding } from './format-finding.ts';
import {
  type IndicatorRow,
  validateIndicators,
  type ValidateIndicatorsOptions,
} from './validate-indicators.ts';

const row = (change: Partial<IndicatorRow>): IndicatorRow => ({
  id: 'a',
  title: 'Nöjdhet',
  owner: 'council',
  target: '80 %',
  ...change,
});
const plan: ValidateIndicatorsOptions = { document: 'plan' };
const tertial: ValidateIndicatorsOptions = { document: 'tertial' };
const brief = (rows: readonly IndicatorRow[], options: ValidateIndicatorsOptions) =>
  validateIndicators(rows, options).map(
    ({ code, severity, path }) => `${severity} ${code} ${path.join('.')}`,
  );

describe('completeness', () => {
  it.each<readonly [string, Partial<IndicatorRow>, ValidateIndicatorsOptions, readonly string[]]>([
    [
      'a target that the council leaves to the board',
      { target: '', councilTarget: 'Tas fram av nämnd' },
      plan,
      ['error target-missing 0.target'],
    ],
    [
      'a target passed on again',
      { target: 'Tas fram av nämnd', councilTarget: 'Tas fram av nämnd' },
      plan,
      ['error target-missing 0.target'],
    ],
    [
      'a board indicator without target',
      { owner: 'board', target: '-' },
      plan,
      ['error target-missing 0.target'],
    ],
    ['a council indicator with a city target only', { target: '', councilTarget: '9 000 st' }, plan, []],
    ['a delegated target that is set', { councilTarget: 'Tas fram av nämnd' }, plan, []],
    [
      'pending without an own value',
      { target: '', councilTarget: 'Fastställs 2020' },
      plan,
      ['warning target-pending 0.councilTarget'],
    ],
    [
      'pending with an own value',
      { target: '16 %', councilTarget: 'Faststälts t1' },
      plan,
      ['info target-pending 0.councilTarget'],
    ],
    [
      'an own target that is pending',
      { target: 'Fastställs 2020' },
      plan,
      ['warning target-pending 0.target'],
    ],
    [
      'a text that fits nothing',
      { target: 'se kommentar', councilTarget: 'enligt plan' },
      plan,
      ['warning target-unparsed 0.target', 'warning target-unparsed 0.councilTarget'],
    ],
    [
      'values that are none',
      { outcome: 'vet ej', forecast: '1e400' },
      tertial,
      ['error value-unreadable 0.outcome', 'error value-unreadable 0.forecast'],
    ],
    [
      'an outcome on a yearly indicator during the year',
      { outcome: '79 %', periodicity: 'year' },
      tertial,
      ['info outcome-on-yearly 0.outcome'],
    ],
    [
      'an outcome on a biennial indicator during the year',
      { outcome: '79 %', periodicity: 'biennial' },
      tertial,
      ['info outcome-on-yearly 0.outcome'],
    ],
    [
      'an outcome on a yearly indicator at year end',
      { outcome: '79 %', periodicity: 'year' },
      { document: 'year-end' },
      [],
    ],
    [
      'a tertial indicator without forecast',
      { outcome: '79 %', periodicity: 'tertial' },
      tertial,
      ['warning forecast-missing 0.forecast'],
    ],
    [
      'a tertial indicator whose forecast is suppressed',
      { forecast: { missing: 'suppressed' }, periodicity: 'tertial' },
      tertial,
      ['warning forecast-missing 0.forecast'],
    ],
    ['a tertial indicator in a plan', { periodicity: 'tertial' }, plan, []],
  ])('%s', (_, change, options, expected) => {
    expect(brief([row(change)], options)).toEqual(expected);
  });
});

describe('sanity', () => {
  it.each<readonly [string, Partial<IndicatorRow>, readonly string[]]>([
    ['two units', { outcome: '15 barn/avd.', target: '16 st' }, ['warning unit-mixed 0.outcome']],
    ['a unit and none', { target: '10', councilTarget: 'Max 10 personer' }, ['warning unit-mixed 0.target']],
    ['two spellings of one unit', { target: '10 %', forecast: '10 procent' }, []],
    ['no unit at all', { target: '16', forecast: '16' }, []],
    [
      'a relative target beside absolute values',
      { target: '2 % minskning relativt 2018', forecast: '9 GWh' },
      [],
    ],
    [
      'a bare share',
      { title: 'Andel nöjda', target: '75', forecast: '75 %' },
      ['warning share-without-percent 0.target'],
    ],
    [
      'a bare share alone',
      { title: 'Andelen nöjda', target: '75' },
      ['warning share-without-percent 0.target'],
    ],
    [
      'a share in pieces',
      { title: 'Andel nöjda', target: '75 st', forecast: '75 %' },
      ['warning unit-mixed 0.forecast'],
    ],
    ['a title that only begins alike', { title: 'Andelslag', target: '75' }, []],
    [
      'weaker than the council',
      { target: '70 %', councilTarget: '77 %', better: 'higher' },
      ['warning weaker-than-council 0.target'],
    ],
    ['sharper than the council', { target: '70 %', councilTarget: '77 %', better: 'lower' }, []],
    ['a share of a city total', { target: '33 st', councilTarget: '800 st', better: 'higher' }, []],
  ])('%s', (_, change, expected) => {
    expect(brief([row(change)], plan)).toEqual(expected);
  });

  it.each<readonly [string, string, string, readonly string[]]>([
    ['30 %', '20 %', '50', []],
    ['30,1 %', '20 %', '50', ['warning target-far-from-outcome 0.target']],
    ['9,9 %', '20 %', '50', ['warning target-far-from-outcome 0.target']],
    ['Max 9,9 %', '20 %', '50', ['warning target-far-from-outcome 0.target']],
    ['1 st', '0 st', '50', ['warning target-far-from-outcome 0.target']],
    ['0 st', '0 st', '0', []],
    ['+/- 1 %', '20 %', '50', []],
    ['öka', '20 %', '50', []],
    ['100 %', '', '50', []],
    ['100 %', '20', '50', ['warning unit-mixed 0.lastYear']],
  ])(
    'a target of %s after an outcome of %s, far from %s per cent',
    (target, lastYear, farPercent, expected) => {
      expect(brief([row({ target, lastYear })], { document: 'plan', farPercent })).toEqual(expected);
    },
  );

  it('refuses a limit that is no number', () => {
    expect(() => validateIndicators([], { document: 'plan', farPercent: NaN })).toThrow('farPercent');
  });

  it('finds one title with conflicting targets, whatever their print, and tells which rows', () => {
    const rows = [
      row({ id: 'a', title: 'Feriejobb', target: '360 st', councilTarget: 'Tas fram av nämnd' }),
      row({ id: 'b', title: 'Diskriminering', target: '94 %', councilTarget: 'öka' }),
      row({ id: 'c', title: ' feriejobb', target: '', councilTarget: '9 000 st' }),
      row({ id: 'd', title: 'Diskriminering', target: '94,0 %', councilTarget: 'Öka' }),
    ];
    expect(validateIndicators(Object.freeze(rows), plan)).toEqual([
      {
        code: 'title-conflict',
        severity: 'error',
        path: [2, 'councilTarget'],
        ids: ['a', 'c'],
        details: { title: ' feriejobb', first: 'Tas fram av nämnd', second: '9 000 st' },
      },
    ]);
  });
});

describe('formatFinding', () => {
  const rows = [
    row({ target: '', councilTarget: 'Tas fram av nämnd' }),
    row({ owner: 'board', target: '' }),
    row({ target: '', councilTarget: 'Fastställs 2020' }),
    row({ target: '16 %', councilTarget: 'Faststälts t1' }),
    row({ target: 'se kommentar' }),
    row({ outcome: 'vet ej' }),
    row({ outcome: '79 %', periodicity: 'year' }),
    row({ periodicity: 'tertial' }),
    row({ target: '16', forecast: '16 st' }),
    row({ title: 'Andel nöjda', target: '75' }),
    row({ target: '30 %', lastYear: '10 %' }),
    row({ target: '70 %', councilTarget: '77 %', better: 'higher' }),
    row({ title: 'Jobb', target: '1 st' }),
    row({ title: 'Jobb', target: '2 st' }),
  ];
  // "Nöjdhet" stands in many rows above on purpose; those conflicts are not what is read here.
  const findings = rows.flatMap((one, index) =>
    validateIndicators(index < 12 ? [one] : rows.slice(12), { document: 'tertial', farPercent: 100 }),
  );

  it('says every finding in Swedish', () => {
    expect(findings.slice(0, -1).map((finding) => formatFinding(finding, 'sv'))).toEqual([
      'Nöjdhet: årsmål saknas, men ska sättas (KF:s årsmål: Tas fram av nämnd).',
      'Nöjdhet: årsmål saknas, men ska sättas.',
      'Nöjdhet: målet är inte fastställt (Fastställs 2020).',
      'Nöjdhet: målet är inte fastställt (Faststälts t1); eget årsmål: 16 %.',
      'Nöjdhet: målet ”se kommentar” går inte att tolka.',
      'Nöjdhet: värdet ”vet ej” går inte att tolka.',
      'Nöjdhet: utfall 79 % under året, fast periodiciteten är år.',
      'Nöjdhet: prognos för helåret saknas, fast periodiciteten är tertial.',
      'Nöjdhet: enheterna skiljer sig inom raden: ”16” och ”16 st”.',
      'Andel nöjda: andelen ”75” saknar procenttecken.',
      'Nöjdhet: årsmålet 30 % ligger mer än 100 procent från utfallet 10 %.',
      'Nöjdhet: årsmålet 70 % är svagare än KF:s årsmål 77 %.',
      'Jobb: titeln finns två gånger med olika mål: 1 st och 2 st.',
    ]);
  });

  it('says every finding in English', () => {
    expect(findings.slice(0, -1).map((finding) => formatFinding(finding, 'en'))).toEqual([
      'Nöjdhet: the target is missing but must be set (council: Tas fram av nämnd).',
      'Nöjdhet: the target is missing but must be set.',
      'Nöjdhet: the target is pending (Fastställs 2020).',
      'Nöjdhet: the target is pending (Faststälts t1); own target: 16 %.',
      'Nöjdhet: the target “se kommentar” fits no form.',
      'Nöjdhet: the value “vet ej” is not a number.',
      'Nöjdhet: outcome 79 % during the year of a yearly indicator.',
      'Nöjdhet: the full-year forecast is missing on a tertial indicator.',
      'Nöjdhet: units differ within the row: “16” and “16 st”.',
      'Andel nöjda: the share “75” has no per cent sign.',
      'Nöjdhet: the target 30 % is more than 100 per cent from the outcome 10 %.',
      'Nöjdhet: the target 70 % is weaker than the council’s 77 %.',
      'Jobb: the title stands twice with different targets: 1 st and 2 st.',
    ]);
  });
});
