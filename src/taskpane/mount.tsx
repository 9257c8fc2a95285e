import { spokenLanguage } from '../excel/language';
import { languageOf } from '../i18n/language';
import { adopt } from './adopt';
import elements from './style/elements.css';
import button from './controls/button.css';
import fields from './controls/fields.css';
import fluent from './controls/fluent.css';
import layout from './style/layout.css';
import navigation from './style/navigation.css';
import { Pane } from './pane';
import parts from './style/parts.css';
import tokens from './style/tokens.css';
import { keepTabInPane } from './tab-order';
import { LanguageContext, shellTexts, useWords } from './text/words';
import { render } from 'preact';
import { hostTheme } from '../excel/events/theme';
import { Message } from './controls/message';

// Fluent's controls stand on it; style sheets are missed by `adopt`. WebKit has both since 16.4, Chromium longer.
if (typeof HTMLElement.prototype.attachInternals !== 'function') throw new Error('ElementInternals');

// Later ones may narrow what earlier ones say.
for (const sheet of [tokens, elements, layout, parts, navigation, fields, fluent, button]) adopt(sheet);

/** Draws the task pane into `root`; `hosted` says that Excel answered, so that there is a workbook to speak of. */
export function mount(root: HTMLElement, { hosted }: { hosted: boolean }): void {
  const language = languageOf(spokenLanguage() ?? navigator.language);
  document.documentElement.lang = language;
  document.title = shellTexts[language].title;
  followTheme(document.documentElement);
  keepTabInPane(document);
  const outside = (
    <LanguageContext.Provider value={language}>
      <OutsideExcel />
    </LanguageContext.Provider>
  );
  render(hosted ? <Pane /> : outside, root);
}

/** Keeps the page's theme what Office shows or, where Office does not tell, what the system prefers. */
function followTheme(page: HTMLElement): void {
  // jsdom has no matchMedia.
  const systemIsDark = typeof matchMedia === 'undefined' ? undefined : matchMedia('(prefers-color-scheme: dark)');
  const follow = (): void => {
    page.dataset.theme = hostTheme() ?? (systemIsDark?.matches ? 'dark' : 'light');
  };
  follow();
  systemIsDark?.addEventListener('change', follow);
  // Excel raises no event when its theme changes; whoever changed it comes back to the pane.
  window.addEventListener('focus', follow);
}

/** What a person sees who opens the page in a browser: there is no workbook to speak of. */
export function OutsideExcel() {
  const { heading, body, steps } = useWords().text.outside;
  return (
    <main>
      <Message heading={heading}>
        <p>{body}</p>
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Message>
    </main>
  );
}
