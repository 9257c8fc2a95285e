import { install as english } from '../../src/i18n/en-US/help/install';
import { install as chinese } from '../../src/i18n/zh-CN/help/install';
import { editions } from '../../src/site/edition';
import { buildRecord, buildRecordText } from '../../src/site/hosting/build-record';
import { contentSecurityPolicy, headersFor } from '../../src/site/hosting/headers';
import { nginxConf } from '../../src/site/hosting/nginx';
import { staticWebAppConfig } from '../../src/site/hosting/static-web-apps';

const at = 'https://addin.example.com/tuike/';
const directives = (policy: string): Map<string, string[]> =>
  new Map(policy.split('; ').map((directive) => [directive.split(' ')[0] ?? '', directive.split(' ').slice(1)]));

describe.each(Object.values(editions))('the policy of the $id edition', (edition) => {
  const policy = directives(contentSecurityPolicy(edition));

  test.each([english, chinese])('the help names the addresses that an administrator allows', (install) => {
    const { sections } = install(edition.scripts.map((origin) => new URL(origin).hostname));
    const says = JSON.stringify(sections.find(({ id }) => id === 'administrator'));
    for (const address of edition.scripts) expect(says).toContain(new URL(address).host);
    expect(says).toMatch(/SHA256/);
  });

  test('scripts come from the add-in and Microsoft’s CDN of this cloud, and nothing inline or made of text', () => {
    expect(policy.get('script-src')).toEqual(["'self'", ...edition.scripts]);
    expect(edition.scripts).toContain(new URL(edition.officeJs).origin);
    expect([...policy.values()].flat().filter((source) => /unsafe|\*$|data:|blob:|http:/.test(source))).toEqual([]);
  });

  test('connections go nowhere but to the add-in itself', () => {
    expect(policy.get('connect-src')).toEqual(["'self'"]);
    expect([policy.get('default-src'), policy.get('base-uri'), policy.get('form-action')]).toEqual([["'none'"], ["'none'"], ["'none'"]]);
  });

  test('workers come from the add-in itself, as a file of its own and never as text, in browsers that know only child-src too', () => {
    expect([policy.get('worker-src'), policy.get('child-src')]).toEqual([["'self'"], ["'self'"]]);
  });

  test('only Excel’s hosts of this cloud may frame it', () => {
    expect(policy.get('frame-ancestors')).toEqual(edition.hosts);
    expect(edition.hosts.every((host) => /^https:\/\/[^/*]*(\*\.)?[^/*]+\.[a-z]+$/.test(host))).toBe(true);
  });
});

test('the two clouds have no host in common', () => {
  const of = ({ scripts, hosts }: (typeof editions)['global']): string[] => [...scripts, ...hosts];
  expect(of(editions.global).filter((host) => of(editions.china).includes(host))).toEqual([]);
});

test.each([
  ['taskpane.html', 'no-cache', undefined],
  ['manifest.xml', 'no-cache', undefined],
  ['functions.js', 'no-cache', '*'],
  ['functions.json', 'no-cache', '*'],
  ['functions.zh-CN.json', 'no-cache', '*'],
  ['help/zh-CN/index.html', 'no-cache', undefined],
  ['help/help.012345.css', 'public, max-age=31536000, immutable', undefined],
  ['pane.89abcd.js', 'public, max-age=31536000, immutable', undefined],
])('%s: %s', (file, cached, origin) => {
  const headers = headersFor(editions.global, at, file);
  expect([headers['Cache-Control'], headers['Access-Control-Allow-Origin']]).toEqual([cached, origin]);
  expect(headers).toMatchObject({
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Content-Security-Policy': contentSecurityPolicy(editions.global),
    'Strict-Transport-Security': expect.stringMatching(/^max-age=\d{8}$/),
  });
  expect(headers).not.toHaveProperty('X-Frame-Options');
});

test('a developer’s own machine is not told to forget plain http', () => {
  expect(headersFor(editions.global, 'https://localhost:3000/', 'taskpane.html')).not.toHaveProperty('Strict-Transport-Security');
});

describe('nginx', () => {
  const conf = nginxConf(editions.china, at);

  test('says everywhere what our own server says, once, and never within a location, which would drop the rest', () => {
    const said = Object.entries(headersFor(editions.china, at, 'taskpane.html')).filter(([name]) => name !== 'Cache-Control');
    for (const [name, value] of said) expect(conf.split(`\n  add_header ${name} "${value}" always;\n`)).toHaveLength(2);
    const locations = [...conf.matchAll(/location[^{]*\{([^}]*)\}/g)].map(([, body]) => body ?? '');
    expect(locations.length).toBeGreaterThan(2);
    expect(locations.filter((body) => body.includes('add_header'))).toEqual([]);
  });

  test.each([
    ['/tuike/pane.89abcd.js', 'public, max-age=31536000, immutable', ''],
    ['/tuike/taskpane.html', 'no-cache', ''],
    ['/tuike/functions.js', 'no-cache', '*'],
    ['/tuike/functions.zh-CN.json', 'no-cache', '*'],
    ['/tuike/functionsXjson', 'no-cache', ''],
  ])('keeps %s %s', (uri, cached, origin) => {
    expect([mapped('$tuike_cache', uri), mapped('$tuike_origin', uri)]).toEqual([cached, origin]);
  });

  /** What a map of nginx answers: the first pattern that fits, else the default. */
  function mapped(variable: string, uri: string): string | undefined {
    const body = conf.split(`map $uri ${variable} {`)[1]?.split('\n}')[0] ?? '';
    const rows = [...body.matchAll(/^ {2}(?:"~(.+)"|default) "(.*)";$/gm)];
    return (rows.find(([, pattern]) => pattern !== undefined && new RegExp(pattern).test(uri)) ??
      rows.find(([, pattern]) => pattern === undefined))?.[2];
  }

  test('its brackets are closed, every line ends, and it serves the host and path of the address', () => {
    let depth = 0;
    for (const line of conf.split('\n').filter((one) => one.trim() !== '' && !one.startsWith('#'))) {
      expect(line).toMatch(/[;{}]$/);
      depth += Number(line.endsWith('{')) - Number(line.trim() === '}');
    }
    expect(depth).toBe(0);
    for (const part of ['listen 443 ssl;', 'server_name addin.example.com;', 'location /tuike/ {', 'location /tuike/hosting/ {'])
      expect(conf).toContain(part);
    expect(nginxConf(editions.global, 'https://addin.example.com:8443/')).toContain('listen 8443 ssl;');
  });
});

test('Azure Static Web Apps says the same, file by file', () => {
  const files = ['taskpane.html', 'pane.89abcd.js', 'functions.js', 'functions.json', 'functions.zh-CN.json', 'help/help.012345.css'];
  const config = JSON.parse(staticWebAppConfig(editions.global, at, files)) as {
    globalHeaders: Record<string, string>;
    routes: { route: string; headers?: Record<string, string>; statusCode?: number }[];
  };
  for (const file of files) {
    const routed = config.routes.find(({ route }) => route === `/tuike/${file}`);
    expect({ ...config.globalHeaders, ...routed?.headers }).toEqual(headersFor(editions.global, at, file));
  }
  expect(config.routes).toContainEqual({ route: '/tuike/hosting/*', statusCode: 404 });
  expect(staticWebAppConfig(editions.global, at, files).length).toBeLessThan(20_000);
});

test('a build tells what it was made for, and what is no such record is none', () => {
  const record = { version: '0.1.0', metadata: '01234567', edition: editions.china, address: at };
  expect(buildRecord(buildRecordText(record))).toEqual(record);
  for (const text of [
    '',
    '{}',
    '[]',
    'null',
    buildRecordText(record).replace('china', 'cn'),
    buildRecordText(record).replace('https', 'http'),
  ])
    expect(buildRecord(text)).toBeUndefined();
});
