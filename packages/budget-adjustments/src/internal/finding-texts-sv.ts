import type { FindingCode } from '../findings/finding.ts';

/** Swedish texts, ready for a report. */
export const findingTextsSv: Readonly<Record<FindingCode, string>> = {
  'amount-missing': '”{id}” gäller men saknar belopp. Ange vad som har beviljats.',
  'amount-not-finite': 'Ett belopp i ”{id}” är {got} och inte ett tal. Rätta beloppet.',
  'amount-unreadable':
    'Cellen ”{got}” på raden ”{id}”, kolumnen ”{column}”, är inget belopp. Rätta cellen eller lämna den tom.',
  'area-unknown': 'Verksamhetsområdet ”{id}” är okänt. Rätta namnet eller lägg till det som alias.',
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
  'row-ragged': 'Raden ”{id}” har {got} celler i stället för {expected}, en för varje kolumn.',
  'subrow-undecided':
    'Raden ”{id}” är indragen, men det framgår inte om den räknas med i summan eller är en del av raden ovanför.',
  'transition-illegal': '”{id}” går från {from} till {to}. Möjligt är {legal}.',
  'turnover-unbalanced':
    '”{id}” ändrar kostnader och intäkter olika mycket (netto {net}). En omslutningsförändring ska ha netto 0.',
  'varav-without-whole': 'Raden ”{id}” är en varav-rad utan någon rad ovanför att vara del av.',
};
