import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { pane as english } from '../i18n/en-US/pane';
import type { PaneText } from '../i18n/en-US/pane';
import type { Language } from '../i18n/language';
import { pane as chinese } from '../i18n/zh-CN/pane';

/** The language that the pane speaks, and what it says in it. */
export interface Words {
  readonly language: Language;
  readonly pane: PaneText;
}

const panes: Record<Language, PaneText> = { 'zh-CN': chinese, 'en-US': english };

export function wordsIn(language: Language): Words {
  return { language, pane: panes[language] };
}

export const WordsContext = createContext<Words>(wordsIn('en-US'));

export const useWords = (): Words => useContext(WordsContext);
