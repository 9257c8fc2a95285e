import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { editions } from '../../src/site/edition';
import { buildRecordText } from '../../src/site/hosting/build-record';
import { headersFor } from '../../src/site/hosting/headers';
import { serveBuild, type Serving } from '../../src/site/serve/serve';
import { serveOptions } from '../../src/site/serve/options';

const root = mkdtempSync(path.join(tmpdir(), 'tuike-serve-'));
const dist = path.join(root, 'dist');
const address = 'https://addin.example.com/tuike/';
const script = `let words = "${'推客保证金'.repeat(2000)}";`;
const put = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(dist, file)), { recursive: true });
  writeFileSync(path.join(dist, file), text);
};
put('hosting/build.json', buildRecordText({ version: '0.1.0', metadata: '01234567', edition: editions.global, address }));
put('staticwebapp.config.json', '{}');
put('taskpane.html', '<!doctype html><p>推客</p>');
put('pane.012345.js', script);
put('functions.json', '{}');
put('help/zh-CN/index.html', '<p>帮助</p>');
put('../secret.txt', 'secret');

let serving: Serving;
const said: string[] = [];
beforeAll(async () => {
  serving = await serveBuild({ dist, port: 0, host: '127.0.0.1' }, (line) => said.push(line));
});
afterAll(async () => {
  await serving.close();
  rmSync(root, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}
/** By node:http, because fetch tidies addresses and unpacks answers. */
const ask = (url: string, { method = 'GET', headers = {} } = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(serving.url);
    request({ host: '127.0.0.1', port, path: url, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
    })
      .on('error', reject)
      .end();
  });

test('it serves under the path of the build’s address, and says where', () => {
  expect(serving.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/tuike\/$/);
  expect(said.join('\n')).toContain(serving.url);
  expect(said.join('\n')).toContain(address);
});

test.each([
  ['/tuike/taskpane.html', 200],
  ['/tuike/taskpane.html?_host_Info=Excel$Web', 200],
  ['/tuike/help/zh-CN/', 200],
  ['/tuike/help/zh-CN/index.html', 200],
  ['/tuike', 301],
  ['/', 404],
  ['/taskpane.html', 404],
  ['/tuike/nothing.html', 404],
  ['/tuike/hosting/build.json', 404],
  ['/tuike/hosting%2Fbuild.json', 404],
  ['/tuike/staticwebapp.config.json', 404],
  ['/tuike/../../secret.txt', 400],
  ['/tuike/%2e%2e/secret.txt', 400],
  ['/tuike/%', 400],
])('%s answers %i', async (url, status) => {
  expect((await ask(url)).status).toBe(status);
});

test.each(['taskpane.html', 'pane.012345.js', 'functions.json', 'nothing.html'])('%s carries the headers of the table', async (file) => {
  const { headers, status } = await ask(`/tuike/${file}`);
  const table = headersFor(editions.global, address, file);
  const expected = status === 404 ? { ...table, 'Cache-Control': 'no-store' } : table;
  for (const [name, value] of Object.entries(expected)) expect([name, headers[name.toLowerCase()]]).toEqual([name, value]);
});

test.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
] as const)('texts are compressed with %s where that is understood', async (encoding, unpack) => {
  const { headers, body } = await ask('/tuike/pane.012345.js', { headers: { 'accept-encoding': encoding } });
  expect(headers).toMatchObject({
    'content-encoding': encoding,
    vary: 'Accept-Encoding',
    'content-type': expect.stringContaining('javascript'),
  });
  expect(body.length).toBeLessThan(script.length / 10);
  expect(unpack(body).toString()).toBe(script);
});

test('what did not change is not sent again', async () => {
  const { headers } = await ask('/tuike/taskpane.html');
  expect((await ask('/tuike/taskpane.html', { headers: { 'if-none-match': headers.etag } })).status).toBe(304);
});

test('nothing but reading is answered', async () => {
  expect(await ask('/tuike/taskpane.html', { method: 'POST' })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  expect((await ask('/tuike/taskpane.html', { method: 'HEAD' })).status).toBe(200);
});

test.each([
  ['a folder without a build', { dist: path.join(root, 'nowhere') }, /没有构建好的加载项[^]*npm run build[^]*holds no built add-in/],
  [
    'a certificate that is not there',
    { tls: { cert: '/nowhere.crt', key: '/nowhere.key' } },
    /无法读取证书“\/nowhere\.crt”（ENOENT）[^]*cannot be read \(ENOENT\)/,
  ],
])('%s is refused with a sentence in both languages', async (_what, more, sentence) => {
  await expect(serveBuild({ dist, port: 0, host: '127.0.0.1', ...more }, () => undefined)).rejects.toThrow(sentence);
});

test('a port that is taken is refused with another to try', async () => {
  const port = Number(new URL(serving.url).port);
  await expect(serveBuild({ dist, port, host: '127.0.0.1' }, () => undefined)).rejects.toThrow(new RegExp(`${port}[^]*--port ${port + 1}`));
});

test.each([
  [[], { dist: 'dist', port: 8080, host: 'localhost' }],
  [['build/x', '--port', '0', '--host', '0.0.0.0'], { dist: 'build/x', port: 0, host: '0.0.0.0' }],
  [['--cert', 'c', '--key', 'k'], { dist: 'dist', port: 8080, host: 'localhost', tls: { cert: 'c', key: 'k' } }],
  [
    ['--dev-certs'],
    {
      tls: {
        cert: path.join('/home/li', '.office-addin-dev-certs/localhost.crt'),
        key: path.join('/home/li', '.office-addin-dev-certs/localhost.key'),
      },
    },
  ],
])('npm run serve -- %j', (args, options) => {
  expect(serveOptions(args, '/home/li')).toMatchObject({ options });
});

test.each([
  [['a', 'b'], /只能提供一个文件夹[^]*One folder/],
  [['--port', '80x'], /“80x”[^]*"80x"/],
  [['--port', '65536'], /“65536”[^]*"65536"/],
  [['--cert', 'c'], /要一起给出[^]*go together/],
  [['--what'], /看不懂的参数[^]*not understood/],
])('npm run serve -- %j is refused in both languages', (args, sentence) => {
  expect(serveOptions(args)).toEqual({ problem: expect.stringMatching(sentence) as string });
});
