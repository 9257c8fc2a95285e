import { join, posix } from 'node:path';
import { JSDOM } from 'jsdom';
import { declarationsIn, type Declaration } from '../../src/functions/metadata';
import { syntaxOf } from '../../src/site/function-page';
import { catalogue, helpPages, languages } from '../../src/site/help-pages';
import { html } from '../../src/site/markup';

let functions: readonly Declaration[];
let pages: Map<string, string>;
let style: string;
beforeAll(async () => {
  functions = (await declarationsIn(join(__dirname, '../../src/functions/functions.ts'))).functions;
  const files = [...helpPages(functions)];
  pages = new Map(files.filter(([file]) => file.endsWith('.html')));
  style = files.find(([file]) => file.endsWith('.css'))?.[1] ?? '';
});
const documentOf = (path: string): Document => new JSDOM(pages.get(path) ?? '').window.document;

test('each language has a page for every function, a list of them and a support page', () => {
  const files = [...functions.map(({ id }) => `${id.toLowerCase()}.html`), 'index.html', 'support.html'];
  expect([...pages.keys()].sort()).toEqual(languages.flatMap((language) => files.map((file) => `help/${language}/${file}`)).sort());
});

describe.each(languages)('in %s', (language) => {
  test('a function’s page says what it answers, its arguments and an example', () => {
    for (const declaration of functions) {
      const text = catalogue[language][declaration.id];
      const said = documentOf(`help/${language}/${declaration.id.toLowerCase()}.html`).body.textContent;
      for (const line of [syntaxOf(declaration), text?.description, text?.example, ...Object.values(text?.parameters ?? {})]) expect(said).toContain(line);
    }
  });

  test('the list leads to every function', () => {
    const links = [...documentOf(`help/${language}/index.html`).querySelectorAll('dl a')].map((a) => a.textContent);
    expect(links).toEqual(functions.map(syntaxOf));
  });
});

test('every link leads to a page that exists', () => {
  for (const path of pages.keys())
    for (const link of documentOf(path).querySelectorAll('a')) expect([...pages.keys()]).toContain(posix.join(posix.dirname(path), link.getAttribute('href') ?? ''));
});

test('every page names its language, leads to the other one, fits a phone, knows light and dark, and runs no script', () => {
  for (const path of pages.keys()) {
    const document = documentOf(path);
    const language = path.split('/')[1];
    expect(document.documentElement.lang).toBe(language);
    expect(document.querySelector('a[hreflang]')?.getAttribute('href')).toBe(path.replace('help/', '../').replace(language ?? '', language === 'zh-CN' ? 'en-US' : 'zh-CN'));
    expect(document.querySelector('meta[name=viewport]')?.getAttribute('content')).toContain('width=device-width');
    expect(document.querySelector('link[rel=stylesheet]')?.getAttribute('href')).toMatch(/^\.\.\/help\.[0-9a-f]{8}\.css$/);
    expect(style).toMatch(/color-scheme:\s*light dark/);
    expect(document.querySelectorAll('script, style, [style]')).toHaveLength(0);
    expect(document.title).not.toBe('');
  }
});

test('texts are escaped, markup is not', () => {
  expect(html`<p title="${'"'}">${'a<b & c'}${[html`<i>${'1'}</i>`, html`<i>2</i>`]}</p>`.markup).toBe('<p title="&quot;">a&lt;b &amp; c<i>1</i><i>2</i></p>');
});
