// The frame of every help page: no script, readable on a phone, light or dark as the system is.
import type { HelpText } from '../i18n/en-US/help';
import type { Language } from '../i18n/language';
import { helpStyle } from './help-style';
import { html, type Markup } from './markup';

export interface Page {
  readonly language: Language;
  readonly help: HelpText;
  readonly title: string;
  /** The page's file name, the same in every language. */
  readonly file: string;
  readonly body: Markup;
}

export const otherThan = (language: Language): Language => (language === 'zh-CN' ? 'en-US' : 'zh-CN');

export function page({ language, help, title, file, body }: Page): string {
  const other = otherThan(language);
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · ${help.product}</title>
        <link rel="icon" href="../../assets/icon-32.png" />
        <link rel="stylesheet" href="../${helpStyle.file}" />
      </head>
      <body>
        <nav>
          <a href="index.html">${help.functions}</a><a href="support.html">${help.support}</a
          ><a href="../${other}/${file}" hreflang="${other}" lang="${other}">${help.otherLanguage}</a>
        </nav>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html> `.markup;
}
