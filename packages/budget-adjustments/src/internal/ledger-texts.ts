import type { LedgerFindingCode } from '../ledger/ledger-finding.ts';

type Texts = Readonly<Record<LedgerFindingCode, string>>;

/** English texts: what, got, expected, remedy. They are the messages of thrown errors too. */
export const ledgerTextsEn: Texts = {
  'amount-missing':
    '"{id}" is in force without an amount; expected what was granted, on the entry or its last event. State it.',
  'amount-not-finite':
    'An amount of "{id}" is {got}; expected a finite number such as "2522.8". Correct it, or read print with parseAmount.',
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
  'transition-illegal':
    '"{id}" goes from {from} to {to}; expected {legal}. Correct the history, or make a new entry.',
  'turnover-unbalanced':
    '"{id}" changes cost and income by different amounts (net {net}); expected a net of 0. Correct a side, or request the rest as a budget adjustment.',
};

/** Swedish texts, ready for a report. */
export const ledgerTextsSv: Texts = {
  'amount-missing': '”{id}” gäller men saknar belopp. Ange vad som har beviljats.',
  'amount-not-finite': 'Ett belopp i ”{id}” är {got} och inte ett tal. Rätta beloppet.',
  'date-invalid': '”{id}” har datumet ”{got}”, som inte finns. Skriv datum som ÅÅÅÅ-MM-DD.',
  'dates-out-of-order':
    '”{id}” har status {status} den {on}, efter en händelse den {previous}. Ordna händelserna efter datum.',
  'duplicate-id': 'Två poster har beteckningen ”{id}”. Slå ihop dem eller ge den ena en ny beteckning.',
  'financing-missing':
    '”{id}” är beviljad den {on} utan att finansieringen anges (KL 11:15). Ange finansieringen.',
  'history-empty': '”{id}” har inga händelser och räknas därför aldrig. Lägg till den första.',
  'link-missing': '”{id}” saknar uppgift om {link}. Fyll i den.',
  'parts-differ': 'Delarna av ”{id}” är tillsammans {parts}, helheten är {whole}. Rätta någon av dem.',
  'parts-rest': 'Delarna av ”{id}” lämnar {rest} av {whole} utan angivet belopp.',
  'transition-illegal': '”{id}” går från {from} till {to}. Möjligt är {legal}.',
  'turnover-unbalanced':
    '”{id}” ändrar kostnader och intäkter olika mycket (netto {net}). En omslutningsförändring ska ha netto 0.',
};
