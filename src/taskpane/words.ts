import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { shell as english } from '../i18n/en-US/pane/shell';
import type { Language } from '../i18n/language';
import { shell as chinese } from '../i18n/zh-CN/pane/shell';

/** The language that the pane speaks, and what it says in it. */
export interface Words<Text> {
  readonly language: Language;
  readonly text: Text;
}

export const LanguageContext = createContext<Language>('en-US');

/** A hook for the words of one view; they are loaded with the view. */
export function wordsOf<Text>(texts: Readonly<Record<Language, Text>>): () => Words<Text> {
  return () => {
    const language = useContext(LanguageContext);
    return { language, text: texts[language] };
  };
}

export const shellTexts = { 'zh-CN': chinese, 'en-US': english };

/** The words around the views. */
export const useWords = wordsOf(shellTexts);
