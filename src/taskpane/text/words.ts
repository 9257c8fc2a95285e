import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { shell as english } from '../../i18n/en-US/pane/shell';
import type { Language } from '../../i18n/language';
import { shell as chinese } from '../../i18n/zh-CN/pane/shell';

/** The language that the pane speaks, and what it says in it. */
export interface Words<Text> {
  readonly language: Language;
  readonly text: Text;
}

export const LanguageContext = createContext<Language>('en-US');

export const shellTexts = { 'zh-CN': chinese, 'en-US': english };

/** A hook for words that are there in both languages from the start: what is drawn with the shell, before any view's words are loaded. */
export function wordsAtHand<Text>(texts: Readonly<Record<Language, Text>>): () => Words<Text> {
  return () => {
    const language = useContext(LanguageContext);
    return { language, text: texts[language] };
  };
}

/** The words around the views. */
export const useWords = wordsAtHand<(typeof shellTexts)[Language]>(shellTexts);

interface Loading {
  isLoaded(language: Language): boolean;
  load(language: Language): Promise<void>;
}
/** The words of all views that were loaded. */
const ofViews: Loading[] = [];

/** A hook for words of a view. `loadWords` loads them, in one language, before the view is drawn. */
export function wordsOf<Text>(load: Readonly<Record<Language, () => Promise<Text>>>): () => Words<Text> {
  const texts: Partial<Record<Language, Text>> = {};
  ofViews.push({
    isLoaded: (language) => language in texts,
    load: async (language) => void (texts[language] ??= await load[language]()),
  });
  return () => {
    const language = useContext(LanguageContext);
    const text = texts[language];
    if (text === undefined) throw new Error(`A view was drawn before its words in ${language} were loaded.`);
    return { language, text };
  };
}

/** Rejects where some cannot be loaded; asked again, it asks for those again. */
export async function loadWords(language: Language): Promise<void> {
  await Promise.all(ofViews.map((words) => words.load(language)));
}

export const areWordsLoaded = (language: Language): boolean => ofViews.every((words) => words.isLoaded(language));
