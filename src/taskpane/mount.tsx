import { render } from 'preact';
import { hostLanguage } from '../excel/language';
import { languageOf } from '../i18n/language';
import { OutsideExcel } from './outside-excel';
import { Pane } from './pane';
import './taskpane.css';
import { followTheme } from './theme';
import { WordsContext, wordsIn } from './words';

/** Draws the task pane into `root`; `hosted` says that Excel answered, so that there is a workbook to speak of. */
export function mount(root: HTMLElement, { hosted }: { hosted: boolean }): void {
  const words = wordsIn(languageOf(hostLanguage() ?? navigator.language));
  document.documentElement.lang = words.language;
  document.title = words.pane.title;
  followTheme(document.documentElement);
  render(<WordsContext.Provider value={words}>{hosted ? <Pane /> : <OutsideExcel />}</WordsContext.Provider>, root);
}
