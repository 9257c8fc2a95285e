// The frame of every help page: no script, readable on a phone, light or dark as the system is.
import type { HelpText } from '../i18n/en-US/help';
import type { Language } from '../i18n/language';
import { html, type Markup } from './markup';

export interface Page {
  readonly language: Language;
  readonly help: HelpText;
  readonly title: string;
  /** The page's file name, the same in every language. */
  readonly file: string;
  readonly body: Markup;
}

const style = `:root{color-scheme:light dark;--line:#8884;--link:#b23c00}
@media(prefers-color-scheme:dark){:root{--link:#ff9a62}}
body{font:16px/1.6 system-ui,"Segoe UI","PingFang SC","Microsoft YaHei",sans-serif;max-width:44rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}
nav{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;border-bottom:1px solid var(--line);padding-bottom:.5rem}
nav :last-child{margin-left:auto}
h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:1.75rem}
a{color:var(--link)}
code{font:.95em ui-monospace,Consolas,monospace}
dt{font-weight:600;margin-top:.75rem}dt small{font-weight:400;opacity:.75}
dd{margin-left:0}
pre{border:1px solid var(--line);border-radius:.4rem;padding:.6rem .8rem;white-space:pre-wrap}`;

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
        <style>
          ${{ markup: style }}
        </style>
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
