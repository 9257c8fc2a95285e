import { useEffect, useState } from 'preact/hooks';
import { chosenLanguage, spokenLanguage } from '../excel/language';
import { chooseLanguage, onLanguageChosen } from '../excel/language-choice';
import { languageOf, type Language } from '../i18n/language';

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
  return {
    language: languageOf(spokenLanguage() ?? navigator.language),
    chosenLanguage: chosen === null ? null : languageOf(chosen),
    chooseLanguage,
  };
}
