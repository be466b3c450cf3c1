import type { FindingCode } from '../findings/finding.ts';

/** English texts: what, got, expected, remedy. They are the messages of thrown errors too. */
export const findingTextsEn: Readonly<Record<FindingCode, string>> = {
  'amount-missing':
    '"{id}" is in force without an amount; expected what was granted, on the entry or its last event. State it.',
  'amount-not-finite':
    'An amount of "{id}" is {got}; expected a finite number such as "2522.8". Correct it, or read print with parseAmount.',
  'amount-unreadable':
    'Cannot read "{got}" in row "{id}", column "{column}"; expected an amount, or an empty cell. Correct the cell.',
  'area-unknown':
    'The name "{id}" is in no list of areas; expected a known name or alias. Correct it, or pass areas with this alias.',
  'date-invalid': '"{id}" has the date "{got}"; expected a day of the calendar as YYYY-MM-DD. Correct it.',
  'dates-out-of-order':
    '"{id}" is {status} on {on}, after an event of {previous}; expected events in order of date. Sort the history, or correct a date.',
  'duplicate-id': 'The ledger has two entries "{id}"; expected unique ids. Merge them, or give one a new id.',
  'financing-missing':
    '"{id}" is granted on {on} without financing; a decision on money beyond the budget must name it (KL 11:15). Fill in financing.',
  'history-empty': '"{id}" has no events, so it never counts; expected at least one. Add the first.',
  'link-missing': '"{id}" names no {link}; expected one, to follow the money. Fill it in.',
  'parts-differ':
    'The parts of "{id}" are {parts} together, the whole {whole}; expected the same. Correct one of them.',
  'parts-rest':
    'The parts of "{id}" leave {rest} of {whole} without a named amount. Nothing to do unless the parts should be complete.',
  'row-ragged': 'Row "{id}" has {got} cells; expected {expected}, one for each column. Add or remove cells.',
  'subrow-undecided':
    'Row "{id}" is printed indented, and nothing says whether it adds to the sum or is a part of the row above. Set adds in the layout.',
  'transition-illegal':
    '"{id}" goes from {from} to {to}; expected {legal}. Correct the history, or make a new entry.',
  'turnover-unbalanced':
    '"{id}" changes cost and income by different amounts (net {net}); expected a net of 0. Correct a side, or request the rest as a budget adjustment.',
  'varav-without-whole':
    'Row "{id}" is a part (varav) with no row above to be part of; expected one. Correct the kind of the row.',
};
