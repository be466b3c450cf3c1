import { describe, expect, test } from 'vitest';
import { type Claim, findClaim, type Indicator, validateClaim } from './index.ts';
import { suggestIndicators } from './editing.ts';

describe('findClaim', () => {
  test.each<
    [text: string, comparator: Claim['comparator'], value: string | undefined, unit: string | undefined]
  >([
    ['Högst 4,9 % av barn i stadsdelsnämndsområdet', 'at-most', '4,9', '%'],
    ['Minst 33 aspiranter har fått Stockholmsjobb', 'at-least', '33', undefined],
    ['Minst 3 stycken planerade projekt', 'at-least', '3', 'stycken'],
    ['Minst 5m2 naturvårdsåtgärder i prioriterade områden', 'at-least', '5', 'm2'],
    ['Förskolorna uppnår minst nivå 3,4 inom området', 'at-least', '3,4', undefined],
    ['Förskolorna har 0 avdelningar som saknar en legitimerad förskollärare', 'equal', '0', undefined],
    ['Andel nöjda föräldrar till barn i förskolan 90 %', 'equal', '90', '%'],
    ['Sjukfrånvaron minskar och uppgår till max 6,5 %', 'at-most', '6,5', '%'],
    ['Prognossäkerheten avviker med max +/- 1 %', 'within', '1', '%'],
    ['Budgetföljsamheten uppgår till 100 % efter resultatöverföringar', 'equal', '100', '%'],
    ['Den upplevda tryggheten ökar.', 'increase', undefined, undefined],
    ['Andel barn som lever i familjer med ekonomiskt bistånd minskar.', 'decrease', undefined, undefined],
    ['9\u00A0000 st', 'equal', '9\u00A0000', 'st'],
    ['1\u202F945 GWh', 'equal', '1\u202F945', 'GWh'],
    ['Max 10 personer', 'at-most', '10', undefined],
    ['+/\u22121 %', 'within', '1', '%'],
    ['90%', 'equal', '90', '%'],
    ['46', 'equal', '46', undefined],
    ['Öka', 'increase', undefined, undefined],
    ['Ökning', 'increase', undefined, undefined],
    ['Minskning', 'decrease', undefined, undefined],
    ['−2 %', 'equal', '−2', '%'],
    ['Högst -1,5 %', 'at-most', '-1,5', '%'],
    ['högst 12,5 mnkr', 'at-most', '12,5', 'mnkr'],
  ])('%s', (text, comparator, value, unit) => {
    expect(findClaim(text)).toMatchObject({
      comparator,
      ...(value === undefined ? {} : { value }),
      ...(unit === undefined ? {} : { unit }),
    });
    expect([findClaim(text)?.value, findClaim(text)?.unit]).toEqual([value, unit]);
  });

  test.each([
    '',
    '-',
    'Tas fram av nämnd',
    'Fastställs 2020',
    'Sjukfrånvaro dag 1-14',
    'Seniorboende 55+',
    'Mellan 10–14 % av barnen',
    'Minst 10 - 14 % av barnen',
    'Förskolorna uppnår nivå tre',
    'Under år 2021 byggs parken',
  ])('"%s" claims nothing', (text) => {
    expect(findClaim(text)).toBeUndefined();
  });
});

describe('validateClaim', () => {
  const against = (target: string | undefined): Pick<Indicator, 'id' | 'title' | 'target'> => ({
    id: 'ind-1',
    title: 'Andel nöjda',
    target,
  });

  test.each([
    ['Minst 77 %', '78 %', 'claim-value-differs'],
    ['Högst 2 %', '-2 %', 'claim-value-differs'],
    ['Högst 4,05 %', '4,5 %', 'claim-value-differs'],
    ['Andelen minskar', 'Ökning', 'claim-comparator-differs'],
    ['Minst 85 %', '80 %', 'claim-value-differs'],
    ['minst 82 %', '82', 'claim-unit-differs'],
    ['Minst 5m2', '5 %', 'claim-unit-differs'],
    ['Högst 10', 'Minst 10', 'claim-comparator-differs'],
    ['Andelen minskar', 'öka', 'claim-comparator-differs'],
  ])('%s against %s', (text, target, code) => {
    expect(validateClaim(text, against(target)).map((finding) => [finding.code, ...finding.ids])).toEqual([
      [code, 'ind-1'],
    ]);
  });

  test.each([
    ['Minst 77 %', '77 %'],
    ['Minst 77 procent', '77,0 %'],
    ['Minst 33 aspiranter', '33 st'],
    ['Minst 9000 platser', '9\u00A0000 st'],
    ['minst 0,90 %', '0,9 %'],
    ['max 10 personer', 'Max 10 personer'],
    ['Minst 77 %', 'Tas fram av nämnd'],
    ['Minst 77 %', ''],
    ['Minst 77 %', undefined],
    ['Högst -02,0 %', '−2 %'],
    ['Andelen ökar', '77 %'],
    ['Barnen leker', '77 %'],
  ])('%s agrees with %s', (text, target) => {
    expect(validateClaim(text, against(target))).toEqual([]);
  });
});

describe('suggestIndicators', () => {
  // Titles of Skärholmens verksamhetsplan 2020.
  const indicators = [
    { id: 'a', title: 'Andel stockholmare som upplever trygghet i den stadsdel där man bor' },
    {
      id: 'b',
      title: 'Andel stockholmare som upplever trygghet i parker och grönområden i den stadsdel där man bor',
    },
    { id: 'c', title: 'Andelen nöjda omsorgstagare i vård- och omsorgsboende' },
    { id: 'd', title: 'Andel trygga omsorgstagare i vård- och omsorgsboende' },
  ];

  test.each([
    ['Minst 77 % upplever trygghet i den stadsdel där man bor', 'a'],
    ['Minst 55 % upplever trygghet i parker och grönområden i den stadsdel där man bor', 'b'],
    ['Minst 75 % av omsorgstagarna i vård och omsorgsboende är nöjda', 'c'],
    ['Minst 82 % av omsorgstagarna i vård och omsorgsboende är trygga', 'd'],
  ])('%s', (text, id) => {
    expect(suggestIndicators(text, indicators)[0]?.id).toBe(id);
  });

  test('words that no title has suggest nothing', () => {
    expect(suggestIndicators('En miljösamordnare tillsätts', indicators)).toEqual([]);
    expect(suggestIndicators('', indicators)).toEqual([]);
  });
});
