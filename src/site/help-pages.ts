import type { DeclaredFunction } from '../functions/metadata';
import type { Article } from '../i18n/en-US/help/article';
import type { FunctionText } from '../i18n/en-US/functions';
import { functions as english } from '../i18n/en-US/functions';
import { close as englishClose } from '../i18n/en-US/help/close';
import { frame as englishFrame, type FrameText } from '../i18n/en-US/help/frame';
import { install as englishInstall } from '../i18n/en-US/help/install';
import { limits as englishLimits } from '../i18n/en-US/help/limits';
import { monthEnd as englishMonthEnd } from '../i18n/en-US/help/month-end';
import { privacy as englishPrivacy } from '../i18n/en-US/help/privacy';
import { support as englishSupport } from '../i18n/en-US/help/support';
import type { Language } from '../i18n/language';
import { functions as chinese } from '../i18n/zh-CN/functions';
import { close as chineseClose } from '../i18n/zh-CN/help/close';
import { frame as chineseFrame } from '../i18n/zh-CN/help/frame';
import { install as chineseInstall } from '../i18n/zh-CN/help/install';
import { limits as chineseLimits } from '../i18n/zh-CN/help/limits';
import { monthEnd as chineseMonthEnd } from '../i18n/zh-CN/help/month-end';
import { privacy as chinesePrivacy } from '../i18n/zh-CN/help/privacy';
import { support as chineseSupport } from '../i18n/zh-CN/help/support';
import type { Edition } from './edition';
import type { Build } from './help/answered-formula';
import { articlePage } from './help/article-page';
import { elsewhereIndex, elsewherePages } from './help/elsewhere-page';
import { functionPage } from './help/function-page';
import { helpStyle } from './help/help-style';
import { fileOf, homePage } from './help/home-page';
import { frontPage, page } from './help/page';
import { rulePage } from './help/rule-page';
import type { Markup } from './markup';

export const catalogue: Readonly<Record<Language, Readonly<Record<string, FunctionText>>>> = { 'en-US': english, 'zh-CN': chinese };
export const languages: readonly Language[] = ['en-US', 'zh-CN'];
const frames: Readonly<Record<Language, FrameText>> = { 'zh-CN': chineseFrame, 'en-US': englishFrame };
const articlesFor = (
  microsoft: readonly string[],
): Readonly<Record<Language, Readonly<Record<'month-end' | 'close' | 'install' | 'limits' | 'privacy' | 'support', Article>>>> => ({
  'en-US': {
    'month-end': englishMonthEnd,
    close: englishClose,
    install: englishInstall(microsoft),
    limits: englishLimits,
    privacy: englishPrivacy,
    support: englishSupport,
  },
  'zh-CN': {
    'month-end': chineseMonthEnd,
    close: chineseClose,
    install: chineseInstall(microsoft),
    limits: chineseLimits,
    privacy: chinesePrivacy,
    support: chineseSupport,
  },
});

/** Every help page by its path under the add-in's address, and their style: in each language one page per function and those that are written. */
export function helpPages(
  declarations: readonly DeclaredFunction[],
  build: Build,
  { scripts }: Pick<Edition, 'scripts'>,
): Map<string, string> {
  const articles = articlesFor(scripts.map((origin) => new URL(origin).hostname));
  const pages = new Map([
    [`help/${helpStyle.file}`, helpStyle.css],
    ['index.html', frontPage(frames)],
  ]);
  for (const language of languages) {
    const frame = frames[language];
    const made = frame.made(build.version, build.metadata);
    const write = (file: string, title: string, body: Markup): unknown =>
      pages.set(`help/${language}/${file}`, page({ language, frame, title, file, body, made }));
    for (const declaration of declarations) {
      const text = catalogue[language][declaration.id];
      if (text) write(fileOf(declaration), `TUIKE.${declaration.name}`, functionPage({ declaration, text, frame, language, build }));
    }
    write('index.html', frame.product, homePage(declarations, catalogue[language], frame));
    write('rule.html', frame.pages.rule, rulePage(language));
    write('elsewhere.html', frame.pages.elsewhere, elsewhereIndex(language));
    for (const { file, title, body } of elsewherePages(language)) write(file, title, body);
    for (const [name, article] of Object.entries(articles[language]))
      write(`${name}.html`, frame.pages[name as keyof FrameText['pages']], articlePage(article));
  }
  return pages;
}
