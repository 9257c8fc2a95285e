import { join, posix } from 'node:path';
import { JSDOM } from 'jsdom';
import { declarationsIn, type DeclaredFunction } from '../../src/functions/metadata';
import { syntaxOf } from '../../src/site/help/function-page';
import { editions } from '../../src/site/edition';
import { catalogue, helpPages, languages } from '../../src/site/help-pages';
import { html } from '../../src/site/markup';
import { markupOfText } from '../../src/site/help/markup-of-text';
import { sqlDialects } from '../../src/dialects/sql/dialects';
import { ruleText } from '../../src/site/rule/rule';
import { argumentsOf } from '../../src/site/help/elsewhere-page';
import { shippedRules } from '../../src/rules/shipped';

let functions: readonly DeclaredFunction[];
let pages: Map<string, string>;
let style: string;
beforeAll(async () => {
  functions = (await declarationsIn(join(__dirname, '../../src/functions/functions.ts'))).functions;
  const files = [...helpPages(functions, { version: '0.1.0', metadata: '01234567' }, editions.global)];
  pages = new Map(files.filter(([file]) => file.endsWith('.html')));
  style = files.find(([file]) => file.endsWith('.css'))?.[1] ?? '';
});
const documents = new Map<string, Document>();
function documentOf(path: string): Document {
  const known = documents.get(path) ?? new JSDOM(pages.get(path) ?? '').window.document;
  documents.set(path, known);
  return known;
}

const elsewhere = shippedRules.flatMap(({ id }) => [...Object.keys(sqlDialects), 'm'].map((dialect) => `${id}-${dialect}`));
const written = ['index', 'month-end', 'close', 'rule', 'elsewhere', 'install', 'limits', 'privacy', 'support'];
test('each language has a page for every function, and those that are written', () => {
  const files = [...functions.map(({ id }) => `${id.toLowerCase()}.html`), ...[...written, ...elsewhere].map((name) => `${name}.html`)];
  const all = languages.flatMap((language) => files.map((file) => `help/${language}/${file}`));
  expect([...pages.keys()].sort()).toEqual([...all, 'index.html'].sort());
});

describe.each(languages)('in %s', (language) => {
  test('a function’s page says what it answers, its arguments and an example', () => {
    for (const declaration of functions) {
      const text = catalogue[language][declaration.id];
      const said = documentOf(`help/${language}/${declaration.id.toLowerCase()}.html`).body.textContent;
      for (const line of [syntaxOf(declaration), text?.description, text?.example, ...Object.values(text?.parameters ?? {})]) expect(said).toContain(line);
    }
  });

  test('the rule in every other language, as the command line writes it', () => {
    for (const rule of shippedRules)
      for (const dialect of [...Object.keys(sqlDialects), 'm']) {
        const shown = documentOf(`help/${language}/${rule.id}-${dialect}.html`).querySelectorAll('code.text');
        const texts = (['roster', 'deposits'] as const).map((question) => ruleText([...argumentsOf(rule, dialect, question), '--language', language]));
        expect(Array.from(shown, (code) => ({ text: code.textContent }))).toEqual(texts);
      }
  });

  test('the list leads to every function', () => {
    const links = [...documentOf(`help/${language}/index.html`).querySelectorAll('dl a')].map((a) => a.textContent);
    expect(links).toEqual(functions.map(syntaxOf));
  });
});

test('every link leads to a page that exists, and to a place on it; outside there are only the rule’s sources', () => {
  const sources = shippedRules.flatMap((rule) => rule.sources.flatMap(({ href }) => href ?? []));
  for (const path of pages.keys())
    for (const link of documentOf(path).querySelectorAll('a')) {
      const href = link.getAttribute('href') ?? '';
      if (/^[a-z]+:/.test(href)) {
        expect([path, href, sources.includes(href)]).toEqual([path, href, true]);
        continue;
      }
      const [file = '', place] = href.split('#');
      const target = posix.join(posix.dirname(path), file);
      expect([path, href, [...pages.keys()].includes(target)]).toEqual([path, href, true]);
      if (place !== undefined) expect([href, documentOf(target).getElementById(place)]).not.toEqual([href, null]);
    }
});

test('every page names its language, leads to the other one, fits a phone, knows light and dark, and runs no script', () => {
  for (const path of [...pages.keys()].filter((one) => one !== 'index.html')) {
    const document = documentOf(path);
    const language = path.split('/')[1];
    expect(document.documentElement.lang).toBe(language);
    expect(document.querySelector('a[hreflang]')?.getAttribute('href')).toBe(path.replace('help/', '../').replace(language ?? '', language === 'zh-CN' ? 'en-US' : 'zh-CN'));
    expect(document.querySelector('meta[name=viewport]')?.getAttribute('content')).toContain('width=device-width');
    expect(document.querySelector('link[rel=stylesheet]')?.getAttribute('href')).toMatch(/^\.\.\/help\.[0-9a-f]{6}\.css$/);
    expect(style).toMatch(/color-scheme:\s*light dark/);
    expect(document.querySelectorAll('script, style, [style]')).toHaveLength(0);
    expect(document.title).not.toBe('');
  }
});

test('both languages have the same sections, so that a link leads to the same place in either', () => {
  const places = (language: string, name: string): string[] =>
    [...documentOf(`help/${language}/${name}.html`).querySelectorAll('h2, h3, table, pre, ol, ul')].map((element) => `${element.localName} ${element.id}`);
  for (const name of [...written, ...functions.map(({ id }) => id.toLowerCase())]) expect([name, places('zh-CN', name)]).toEqual([name, places('en-US', name)]);
});

test('every page says which build made it', () => {
  for (const path of [...pages.keys()].filter((one) => one !== 'index.html')) expect(documentOf(path).querySelector('footer')?.textContent).toMatch(/0\.1\.0.*01234567/);
});

test('the rule page shows every version: its tiers, both readings of each edge, every assumption and source', () => {
  for (const language of languages) {
    const said = documentOf(`help/${language}/rule.html`).body.textContent ?? '';
    for (const rule of shippedRules) {
      expect(said).toContain(rule.name[language]);
      for (const { wording } of rule.tiers) expect(said).toContain(wording);
      for (const assumption of rule.assumptions) expect(said).toContain(assumption[language]);
      for (const { title } of rule.sources) expect(said).toContain(title);
    }
    const edges = [...documentOf(`help/${language}/rule.html`).querySelectorAll('table')][1];
    expect([...(edges?.querySelectorAll('tbody tr') ?? [])].map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
      ['¥500,000', '¥50,000', '¥20,000'],
      ['¥1,000,000', '¥100,000', '¥50,000'],
      ['¥2,000,000', '¥200,000', '¥100,000'],
    ]);
  }
});

test.each([
  ['a `code` and [a link](rule.html#edge).', 'a <code>code</code> and <a href="rule.html#edge">a link</a>.'],
  ['<b>&', '&lt;b&gt;&amp;'],
  ['`<`[`x`](y)', '<code>&lt;</code><a href="y">`x`</a>'],
])('%s is %s', (text, markup) => {
  expect(markupOfText(text).markup).toBe(markup);
});

test('texts are escaped, markup is not', () => {
  expect(html`<p title="${'"'}">${'a<b & c'}${[html`<i>${'1'}</i>`, html`<i>2</i>`]}</p>`.markup).toBe('<p title="&quot;">a&lt;b &amp; c<i>1</i><i>2</i></p>');
});
