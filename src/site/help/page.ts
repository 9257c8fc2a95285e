// The frame of every help page: no script, readable on a phone, light or dark as the system is.
import type { FrameText } from '../../i18n/en-US/help/frame';
import type { Language } from '../../i18n/language';
import { html, type Markup } from '../markup';
import { helpStyle } from './help-style';

export interface HelpPage {
  readonly language: Language;
  readonly frame: FrameText;
  readonly title: string;
  /** The page's file name, the same in every language. */
  readonly file: string;
  readonly body: Markup;
  /** Which build made it. */
  readonly made: string;
}

const otherThan = (language: Language): Language => (language === 'zh-CN' ? 'en-US' : 'zh-CN');

export function page({ language, frame, title, file, body, made }: HelpPage): string {
  const other = otherThan(language);
  const links = Object.entries(frame.pages).map(
    ([name, words]) => html`<a href="${name}.html" ${file === `${name}.html` ? { markup: 'aria-current="page"' } : ''}>${words}</a>`,
  );
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title === frame.product ? title : `${title} · ${frame.product}`}</title>
        <link rel="icon" href="../../assets/icon-32.png" />
        <link rel="stylesheet" href="../${helpStyle.file}" />
      </head>
      <body>
        <nav>${links}<a href="../${other}/${file}" hreflang="${other}" lang="${other}">${frame.otherLanguage}</a></nav>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
        <footer>
          <p>${made}</p>
        </footer>
      </body>
    </html> `.markup;
}

/** The address of the add-in itself, for whoever types it into a browser: the help in either language. */
export const frontPage = (frames: Readonly<Record<Language, FrameText>>): string =>
  html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${frames['zh-CN'].product} · ${frames['en-US'].product}</title>
        <link rel="icon" href="assets/icon-32.png" />
        <link rel="stylesheet" href="help/${helpStyle.file}" />
      </head>
      <body>
        <main>
          ${Object.entries(frames).map(
            ([language, { product, intro, pages }]) =>
              html`<section lang="${language}">
                <h1>${product}</h1>
                <p>${intro}</p>
                <p>
                  <a href="help/${language}/index.html">${pages.index}</a> · <a href="help/${language}/install.html">${pages.install}</a>
                </p>
              </section>`,
          )}
        </main>
      </body>
    </html> `.markup;
