import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en } from './en.ts';
import { type Messages, sv } from './sv.ts';

export type Language = 'sv' | 'en';

/** The texts of the page in every language. */
export const texts: Readonly<Record<Language, Messages>> = { sv, en };

export const LanguageContext: ReturnType<typeof createContext<Language>> = createContext<Language>('sv');

/** The language of the page and its texts. */
export const useTexts = (): { language: Language; t: Messages } => {
  const language = useContext(LanguageContext);
  return { language, t: texts[language] };
};
