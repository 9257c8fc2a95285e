import { spokenLanguage } from '../excel/language';
import { languageOf } from '../i18n/language';
import { adopt } from './adopt';
import elements from './elements.css';
import button from './button.css';
import fields from './fields.css';
import fluent from './fluent.css';
import layout from './layout.css';
import navigation from './navigation.css';
import { OutsideExcel } from './outside-excel';
import { Pane } from './pane';
import parts from './parts.css';
import { followTheme } from './theme';
import tokens from './tokens.css';
import { LanguageContext, shellTexts } from './words';
import { render } from 'preact';

// Later ones may narrow what earlier ones say.
for (const sheet of [tokens, elements, layout, parts, navigation, fields, fluent, button]) adopt(sheet);

/** Draws the task pane into `root`; `hosted` says that Excel answered, so that there is a workbook to speak of. */
export function mount(root: HTMLElement, { hosted }: { hosted: boolean }): void {
  const language = languageOf(spokenLanguage() ?? navigator.language);
  document.documentElement.lang = language;
  document.title = shellTexts[language].title;
  followTheme(document.documentElement);
  const outside = (
    <LanguageContext.Provider value={language}>
      <OutsideExcel />
    </LanguageContext.Provider>
  );
  render(hosted ? <Pane /> : outside, root);
}
