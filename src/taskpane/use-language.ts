import { useEffect, useState } from 'preact/hooks';
import { chosenLanguage, spokenLanguage } from '../excel/language';
import { chooseLanguage, onLanguageChosen } from '../excel/language-choice';
import { languageOf, type Language } from '../i18n/language';
import { loadWords } from './words';

interface SpokenLanguage {
  readonly language: Language;
  readonly chosenLanguage: Language | null;
  readonly chooseLanguage: (language: Language | null) => Promise<void>;
}

/** The language of the pane, and of everything else the add-in says, as it is chosen. */
export function useLanguage(): SpokenLanguage {
  const [, setChosen] = useState(0);
  useEffect(() => onLanguageChosen(() => setChosen((times) => times + 1)), []);
  const chosen = chosenLanguage();
  const spoken = languageOf(spokenLanguage() ?? navigator.language);
  const [language, setLanguage] = useState(spoken);
  useEffect(() => {
    if (spoken === language) return undefined;
    let isWanted = true;
    const speak = () => isWanted && setLanguage(spoken);
    // Until they are there the view stays as it is; where they cannot be had, it says so and offers to try again.
    loadWords(spoken).then(speak, speak);
    return () => {
      isWanted = false;
    };
  }, [spoken, language]);
  return {
    language,
    chosenLanguage: chosen === null ? null : languageOf(chosen),
    chooseLanguage,
  };
}
