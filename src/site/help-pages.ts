import type { Declaration } from '../functions/metadata';
import type { FunctionText } from '../i18n/en-US/functions';
import { functions as english } from '../i18n/en-US/functions';
import type { HelpText } from '../i18n/en-US/help';
import { help as englishHelp } from '../i18n/en-US/help';
import type { Language } from '../i18n/language';
import { functions as chinese } from '../i18n/zh-CN/functions';
import { help as chineseHelp } from '../i18n/zh-CN/help';
import { functionPage, syntaxOf } from './function-page';
import { helpStyle } from './help-style';
import { html, type Markup } from './markup';
import { page } from './page';

export const catalogue: Readonly<Record<Language, Readonly<Record<string, FunctionText>>>> = { 'en-US': english, 'zh-CN': chinese };
const helpIn: Readonly<Record<Language, HelpText>> = { 'en-US': englishHelp, 'zh-CN': chineseHelp };
export const languages: readonly Language[] = ['en-US', 'zh-CN'];

const fileOf = ({ id }: Declaration): string => `${id.toLowerCase()}.html`;

/** Every help page by its path under the add-in's address, and their style: one per function, a list of them, and support, in each language. */
export function helpPages(declarations: readonly Declaration[]): Map<string, string> {
  const pages = new Map([[`help/${helpStyle.file}`, helpStyle.css]]);
  for (const language of languages) {
    const help = helpIn[language];
    const write = (file: string, title: string, body: Markup): unknown =>
      pages.set(`help/${language}/${file}`, page({ language, help, title, file, body }));
    for (const declaration of declarations) {
      const text = catalogue[language][declaration.id];
      if (text) write(fileOf(declaration), `TUIKE.${declaration.name}`, functionPage(declaration, text, help));
    }
    write('index.html', help.product, index(declarations, language, help));
    write('support.html', help.support, support(help));
  }
  return pages;
}

const index = (declarations: readonly Declaration[], language: Language, help: HelpText): Markup =>
  html`<p>${help.intro}</p>
    <dl>
      ${declarations.map(
        (d) =>
          html`<dt>
              <a href="${fileOf(d)}"><code>${syntaxOf(d)}</code></a>
            </dt>
            <dd>${catalogue[language][d.id]?.description ?? ''}</dd>`,
      )}
    </dl>`;

const support = (help: HelpText): Markup =>
  html`<p>${help.intro}</p>
    ${help.questions.map(
      ({ asked, answered }) =>
        html`<h2>${asked}</h2>
          <p>${answered}</p>`,
    )}
    <h2>${help.support}</h2>
    <p>${help.reporting}</p>
    <pre><code>=TUIKE.BUILD()</code></pre>`;
