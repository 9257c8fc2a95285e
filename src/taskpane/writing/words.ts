import { useContext } from 'preact/hooks';
import { writing as english } from '../../i18n/en-US/pane/writing';
import { writing as chinese } from '../../i18n/zh-CN/pane/writing';
import { LanguageContext, type Words } from '../words';

const texts = { 'zh-CN': chinese, 'en-US': english };

/** In both languages from the start: the line about what is being written is drawn with the shell, before any view's words are there. */
export function useWritingWords(): Words<typeof english> {
  const language = useContext(LanguageContext);
  return { language, text: texts[language] };
}
