export type { DatePhrase } from './prose/date-phrase.ts';
export { parseDatePhrase, type ParseDatePhraseOptions } from './prose/parse-date-phrase.ts';
export { safeParseDatePhrase } from './prose/safe-parse-date-phrase.ts';
