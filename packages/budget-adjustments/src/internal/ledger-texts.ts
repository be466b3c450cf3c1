import type { LedgerFindingCode } from '../ledger/ledger-finding.ts';

type Texts = Readonly<Record<LedgerFindingCode, string>>;

/** English texts: what, got, expected, remedy. They are the messages of thrown errors too. */
export const ledgerTextsEn: Texts = {
  'amount-missing': '"{id}" is in force without an amount; expected what was granted. State it.',
  'amount-not-finite':
    'An amount of "{id}" is {got}; expected a finite number such as "2522.8". Correct it, or read print with parseAmount.',
  'date-invalid': '"{id}" has the date "{got}"; expected a day of the calendar as YYYY-MM-DD. Correct it.',
  'dates-out-of-order':
    '"{id}" is {status} on {on}, after an event of {previous}; expected events in order of date. Correct a date.',
  'duplicate-id': 'Two entries have the id "{id}"; expected unique ids. Merge them, or rename one.',
  'entry-invalid':
    'Entry "{id}" has no usable {field}; expected what ledgerEntrySchema describes. Correct it, or read JSON with the schema first.',
  'financing-missing':
    '"{id}" is {status} on {on} without financing; expected it to be named (KL 11:15). Fill in financing.',
  'history-empty': '"{id}" has no events, so it never counts; expected at least one. Add the first.',
  'link-missing': '"{id}" names no {link}; expected one. Fill it in.',
  'parts-differ':
    'The parts of "{id}" are {parts}, the whole {whole}; expected the same. Correct one of them.',
  'parts-rest': 'The parts of "{id}" leave {rest} of {whole} without a named amount.',
  'transition-illegal':
    '"{id}" goes from {from} to {to}; expected {legal}. Correct the history, or make a new entry.',
  'turnover-unbalanced':
    '"{id}" changes the net by {net}; expected cost and income to change alike. Request the rest as a budget adjustment.',
};

/** Swedish texts, ready for a report. */
export const ledgerTextsSv: Texts = {
  'amount-missing': '”{id}” gäller men saknar belopp. Ange vad som har beviljats.',
  'amount-not-finite': 'Ett belopp i ”{id}” är {got} och inte ett tal. Rätta det.',
  'date-invalid': '”{id}” har datumet ”{got}”, som inte finns. Skriv datum som ÅÅÅÅ-MM-DD.',
  'dates-out-of-order': '”{id}” är {status} den {on}, efter en händelse den {previous}. Rätta ett datum.',
  'duplicate-id': 'Två poster heter ”{id}”. Slå ihop dem eller byt namn på en.',
  'entry-invalid': 'Posten ”{id}” saknar eller har fel form på {field}. Rätta den.',
  'financing-missing': '”{id}” är {status} den {on} utan finansiering (KL 11:15). Ange den.',
  'history-empty': '”{id}” har inga händelser och räknas därför aldrig. Lägg till den första.',
  'link-missing': '”{id}” saknar {link}. Fyll i.',
  'parts-differ': 'Delarna av ”{id}” är {parts}, helheten {whole}. Rätta en av dem.',
  'parts-rest': 'Delarna av ”{id}” lämnar {rest} av {whole} utan angivet belopp.',
  'transition-illegal': '”{id}” går från {from} till {to}. Möjligt är {legal}.',
  'turnover-unbalanced': '”{id}” ändrar nettot med {net}. En omslutningsförändring ska ha netto 0.',
};

/** Swedish for the words of the data that stand in details. */
export const ledgerWordsSv: Readonly<Record<string, string | undefined>> = {
  expected: 'förväntad',
  requested: 'begärd',
  supported: 'tillstyrkt',
  rejected: 'avstyrkt',
  granted: 'beviljad',
  denied: 'avslagen',
  'earlier-granted': 'tidigare beviljad',
  'already-budgeted': 'redan budgeterad',
  announced: 'anmäld',
  decided: 'beslutad',
  start: 'början',
  nothing: 'ingenting',
  project: 'projekt',
  report: 'rapport',
  ledger: 'liggare',
  entry: 'post',
  kind: 'slag',
  history: 'historik',
  lines: 'rader',
  moves: 'flyttar',
  parts: 'delar',
};
