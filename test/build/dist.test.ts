// What the build wrote. `npm test` builds first.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { JSDOM } from 'jsdom';
import project from '../../package.json';
import { declarationsIn, metadataVersion } from '../../src/functions/metadata';
import { catalogue } from '../../src/site/help-pages';

const { dependencies, version, 'size-limit': sizes } = project;
const root = join(__dirname, '../..');
const dist = join(root, 'dist');
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
const page = new JSDOM(read('taskpane.html')).window.document;
const scripts = [...page.querySelectorAll('script')].map((script) => script.getAttribute('src') ?? '');
const ours = scripts[1] ?? '';

test('the page loads Microsoft’s office.js from its CDN, then the functions, and nothing else', () => {
  expect(scripts).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js', expect.stringMatching(/^taskpane\.[0-9a-f]{6}\.js$/)]);
  expect([...page.querySelectorAll('script')].filter((script) => script.async || script.defer)).toEqual([]);
  expect([...page.querySelectorAll('link[rel=stylesheet]')]).toEqual([]);
});

test('functions.js, which the manifest names, is the script of the page', () => {
  expect(read('functions.js')).toBe(read(ours));
});

test('the script knows the version of the package and of the metadata', async () => {
  const { functions } = await declarationsIn(join(root, 'src/functions/functions.ts'));
  expect(read(ours)).toContain(JSON.stringify(version));
  expect(read(ours)).toContain(JSON.stringify(metadataVersion(functions, catalogue)));
  expect(read(ours)).not.toContain('__METADATA_VERSION__');
});

test.each(['functions.json', 'functions.zh-CN.json'])('every help page that %s names is served', (file) => {
  const address = /"(https:[^"]*)help\//.exec(read(file))?.[1] ?? '';
  const { functions } = JSON.parse(read(file)) as { functions: { helpUrl: string }[] };
  expect(functions.length).toBeGreaterThan(0);
  for (const { helpUrl } of functions) expect(files).toContain(helpUrl.replace(address, ''));
  expect(read('manifest.xml')).toContain(`"${address}${file}"`);
});

test('whatever a page refers to is in the build', () => {
  const htmls = files.filter((file) => file.endsWith('.html'));
  expect(htmls.length).toBeGreaterThan(40);
  for (const file of htmls) {
    const elements = [...new JSDOM(read(file)).window.document.querySelectorAll('[href], [src]')];
    for (const place of elements.map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')) {
      if (/^https:/.test(place)) continue;
      expect([file, place, files.includes(posix.join(posix.dirname(file), place.replace(/#.*/, '')))]).toEqual([file, place, true]);
    }
  }
});

test('scripts and styles are named after their content, so that a cache never serves an old one', () => {
  const loaded = files.filter((file) => /\.(js|css)$/.test(file) && file !== 'functions.js');
  expect(loaded.length).toBeGreaterThan(1);
  for (const file of loaded) expect(file).toMatch(/\.[0-9a-f]{6}\.(js|css)$/);
});

test('every script has a limit of its size, and nothing is limited that is not there', () => {
  const patterns = sizes.flatMap((limit) => limit.path.map((path) => path.replace('dist/', '')));
  const matches = (pattern: string, file: string): boolean => new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[\\w-]+')}$`).test(file);
  const loaded = files.filter((file) => file.endsWith('.js') && file !== 'functions.js');
  expect(loaded.filter((file) => !patterns.some((pattern) => matches(pattern, file)))).toEqual([]);
  expect(patterns.filter((pattern) => !loaded.some((file) => matches(pattern, file)))).toEqual([]);
});

test('source maps lie beside the scripts, which do not name them', () => {
  for (const file of files.filter((name) => /\.js$/.test(name) && name !== 'functions.js')) {
    expect(files).toContain(`${file}.map`);
    expect(read(file)).not.toContain('sourceMappingURL');
  }
});

interface Listed {
  readonly name: string;
  readonly license: string;
  readonly text: string;
}
const packages = JSON.parse(read('licenses/packages.json')) as Listed[];

test('the packages that are in the scripts are listed, each with its licence and the text of it', () => {
  const names = packages.map(({ name }) => name);
  expect([...names].sort()).toEqual(names);
  expect(names).toEqual(expect.arrayContaining(['decimal.js', 'preact', 'webpack', 'zod', 'd3-scale', 'd3-path']));
  expect(names).not.toContain('fast-check');
  for (const { license, text } of packages) {
    expect(license).toMatch(/^(MIT|ISC|0BSD|Apache-2.0|BSD-[23]-Clause)$/);
    expect(read(text)).toMatch(/copyright/i);
  }
  expect(read('licenses/tuike-deposit.txt')).toMatch(/copyright/i);
});

test('the list is made of the scripts: what their source maps name is in it, and nothing else but the tool that joined them', () => {
  const maps = files.filter((file) => file.endsWith('.js.map')).map((file) => JSON.parse(read(file)) as { sources: string[] });
  const named = new Set(maps.flatMap(({ sources }) => sources.flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? [])));
  expect(packages.map(({ name }) => name).filter((name) => name !== 'webpack')).toEqual([...named].sort());
});

test('a package of package.json’s dependencies that no script needs is not carried along', () => {
  const listed = new Set(packages.map(({ name }) => name));
  for (const name of Object.keys(dependencies)) expect([name, files.includes(`licenses/${name.replace('/', '-')}.txt`)]).toEqual([name, listed.has(name)]);
});

test('nothing of the workbench is in it, nor a path of the machine that built it', () => {
  for (const file of files.filter((name) => /\.(js|css|html|json|xml|map)$/.test(name))) {
    expect(read(file)).not.toContain(root);
    expect(read(file)).not.toMatch(/univer/i);
  }
});
