import type { TableFindingCode } from '../tables/table-finding.ts';

type Texts = Readonly<Record<TableFindingCode, string>>;

/** English texts: what, got, expected, remedy. They are the messages of thrown errors too. */
export const tableTextsEn: Texts = {
  'amount-unreadable':
    'Cannot read "{got}" in row "{id}", column "{column}"; expected an amount, or an empty cell. Correct the cell.',
  'area-unknown':
    'The name "{id}" is in no list of areas; expected a known name or alias. Correct it, or pass areas with this alias.',
  'row-ragged': 'Row "{id}" has {got} cells; expected {expected}, one for each column. Add or remove cells.',
  'subrow-undecided':
    'Row "{id}" is printed indented, and nothing says whether it adds to the sum or is a part of the row above. Set adds in the layout.',
  'varav-without-whole':
    'Row "{id}" is a part (varav) with no row above to be part of; expected one. Correct the kind of the row.',
};

/** Swedish texts, ready for a report. */
export const tableTextsSv: Texts = {
  'amount-unreadable':
    'Cellen ”{got}” på raden ”{id}”, kolumnen ”{column}”, är inget belopp. Rätta cellen eller lämna den tom.',
  'area-unknown': 'Verksamhetsområdet ”{id}” är okänt. Rätta namnet eller lägg till det som alias.',
  'row-ragged': 'Raden ”{id}” har {got} celler i stället för {expected}, en för varje kolumn.',
  'subrow-undecided':
    'Raden ”{id}” är indragen, men det framgår inte om den räknas med i summan eller är en del av raden ovanför.',
  'varav-without-whole': 'Raden ”{id}” är en varav-rad utan någon rad ovanför att vara del av.',
};
