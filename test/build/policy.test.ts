// What ships keeps to its own policy, and says it wherever it is served from: every page of dist/, by our server to each Excel, by the files for
// other hosts, and in the archive. `npm test` builds first. That the views work behind it is test/site/production.test.ts's.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { editions } from '../../src/site/edition';
import { buildRecord } from '../../src/site/hosting/build-record';
import { contentSecurityPolicy, headersFor, isServed } from '../../src/site/hosting/headers';
import { nginxConf } from '../../src/site/hosting/nginx';
import { staticWebAppConfig } from '../../src/site/hosting/static-web-apps';
import { releaseFiles } from '../../src/site/release/release';
import { serveBuild, type Serving } from '../../src/site/serve/serve';

const dist = path.join(__dirname, '../../dist');
const record = buildRecord(readFileSync(path.join(dist, 'hosting/build.json'), 'utf8'))!;
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => statSync(path.join(dist, file)).isFile());
const read = (file: string): string => readFileSync(path.join(dist, file), 'utf8');
const pages = files.filter((file) => file.endsWith('.html'));

describe.each(Object.values(editions))('pages under the policy of the $id edition', (edition) => {
  const sources = new Map(contentSecurityPolicy(edition).split('; ').map((one) => [one.split(' ')[0], one.split(' ').slice(1)]));
  const allows = (directive: string, url: URL): boolean =>
    sources.get(directive)!.some((source) => (source === "'self'" ? url.href.startsWith(record.address) : source === url.origin));

  test('there are pages', () => expect(pages.length).toBeGreaterThan(30));

  test.each(pages)('%s asks for nothing that the policy forbids', (page) => {
    // The two clouds' builds differ in the address of office.js alone (test/site/production.test.ts).
    const html = read(page).replaceAll(record.edition.officeJs, edition.officeJs);
    const { document } = new JSDOM(html, { url: record.address + page }).window;
    const loads = [...document.querySelectorAll('script, link[rel=stylesheet], img')].map((element) => {
      const url = element.getAttribute('src') ?? element.getAttribute('href');
      const directive = element.localName === 'script' ? 'script-src' : element.localName === 'img' ? 'img-src' : 'style-src';
      return { element: element.outerHTML, isAllowed: url !== null && allows(directive, new URL(url, record.address + page)) };
    });
    expect(loads.filter(({ isAllowed }) => !isAllowed)).toEqual([]);
    const within = [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].filter(({ name, value }) => /^(?:on.*|style|srcdoc)$/.test(name) || /^\s*(?:javascript|data|blob):/i.test(value)),
    );
    expect(within.map(({ name, value }) => `${name}=${value}`)).toEqual([]);
    expect(document.querySelectorAll('style, base, form[action], iframe, object, embed, meta[http-equiv]')).toHaveLength(0);
  });
});

describe('our server', () => {
  let serving: Serving;
  beforeAll(async () => void (serving = await serveBuild({ dist, port: 0, host: '127.0.0.1' }, () => undefined)));
  afterAll(() => serving.close());

  // Who asks makes no difference: there is one policy for all.
  test.each([
    ['the web', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'],
    ['Windows', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0'],
    ['Mac', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)'],
  ])('says the table’s headers of every kind of file to Excel on %s', async (_, agent) => {
    const kinds = new Map(files.filter(isServed).map((file) => [file.replace(/^.*\.(?=\w+$)/, ''), file]));
    expect([...kinds.keys()]).toEqual(expect.arrayContaining(['html', 'js', 'json', 'xml', 'css', 'png']));
    for (const file of [...kinds.values(), 'taskpane.html', 'functions.js', 'functions.json']) {
      const { headers, status } = await fetch(serving.url + file, { headers: { 'user-agent': agent } });
      expect([file, status]).toEqual([file, 200]);
      for (const [name, value] of Object.entries(headersFor(record.edition, record.address, file)))
        expect([file, name, headers.get(name)]).toEqual([file, name, value]);
      expect([file, headers.get('content-type')]).toEqual([file, expect.stringMatching(/^[a-z]+\/[a-z+.-]+/)]);
    }
  });
});

test('the files for other hosts are made of the same table, and the archive holds them', () => {
  const { edition, address, version } = record;
  const settled = files.filter((file) => !file.endsWith('.map'));
  const hosting: Readonly<Record<string, string>> = {
    'hosting/nginx.conf': nginxConf(edition, address),
    'staticwebapp.config.json': staticWebAppConfig(edition, address, settled),
  };
  const archive = unzipSync(releaseFiles(dist, record).get(`tuike-deposit-${version}-${edition.id}.zip`) as Uint8Array);
  for (const [file, text] of Object.entries(hosting)) {
    expect(read(file)).toBe(text);
    expect(Buffer.from(archive[file]!).toString()).toBe(text);
  }
});
