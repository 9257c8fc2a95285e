import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import path from 'node:path';
import { type Listening, listenLocally } from '../../../src/workbench/server/listen-locally';
import { createWorkbenchServer, type ServeOptions, taskpaneInWorkbench } from '../../../src/workbench/server/serve';

const root = mkdtempSync(path.join(tmpdir(), 'serve-'));
const put = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};
const officeJs = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));
const hosted = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const pane = `<!doctype html><html><head><title>推客</title><script src=${hosted}></script></head><body><script src=taskpane.1.js></script></body></html>`;
const folders: ServeOptions = { dist: path.join(root, 'dist'), workbench: path.join(root, 'workbench'), officeJs };

put('dist/taskpane.html', pane);
put('dist/functions.json', '{"functions":[]}');
put('dist/manifest.xml', '<OfficeApp/>');
put('dist/assets/icon-16.png', 'png');
put('dist/help/zh-CN/index.html', '<p>帮助</p>');
put('workbench/index.html', '<!doctype html><html><head></head><body>workbench</body></html>');
put('workbench/main.1.js', 'let one = "壹";');
put('secret.txt', 'secret');
put('dist-secret/a.txt', 'secret');

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const open: Listening[] = [];
afterAll(async () => {
  await Promise.all(open.map((server) => server.close()));
  rmSync(root, { recursive: true });
});
const serve = async (more: Partial<ServeOptions> = {}): Promise<number> => {
  const server = await listenLocally(() => createWorkbenchServer({ ...folders, ...more }), 0);
  open.push(server);
  return server.port;
};
/** By node:http, because fetch tidies addresses before it sends them. */
const ask = (port: number, url: string, { method = 'GET', host = '127.0.0.1', headers = {} } = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request({ host, port, path: url, method, headers: { host: `localhost:${port}`, ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
    })
      .on('error', reject)
      .end();
  });

describe('what lies where', () => {
  let port = 0;
  beforeAll(async () => (port = await serve()));

  it.each([
    ['/', 'text/html;charset=utf-8', 'workbench'],
    ['/?lang=zh-CN', 'text/html;charset=utf-8', 'workbench'],
    ['/workbench/main.1.js', 'text/javascript', '壹'],
    ['/functions.json', 'application/json', '"functions"'],
    ['/manifest.xml', 'text/xml', '<OfficeApp/>'],
    ['/assets/icon-16.png', 'image/png', 'png'],
    ['/help/zh-CN/index.html', 'text/html;charset=utf-8', '帮助'],
    ['/office-js/office.js', 'text/javascript', 'Office'],
    ['/office-js/excel-web-16.00.js', 'text/javascript', 'Excel'],
    ['/office-js/zh-cn/office_strings.js', 'text/javascript', 'Strings'],
    ['/taskpane.html?_host_Info=Excel$Web', 'text/html;charset=utf-8', '<title>推客</title>'],
  ])('%s is %s with %s', async (url, type, content) => {
    const { status, headers, body } = await ask(port, url);
    expect([status, headers['content-type']]).toEqual([200, type]);
    expect(body.toString()).toContain(content);
  });

  it.each([hosted, 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js'])(
    'the pane’s page with %s is changed in two places alone: whose opener it has, and where office.js lies',
    (address) => {
      const shipped = pane.replace(hosted, address);
      const html = taskpaneInWorkbench(shipped);
      const scripts = /<script>(.*?)<\/script><script src=\/office-js\/office\.js>/s.exec(html);
      expect(scripts?.[1]).toContain('parent.tuikeWorkbench?.opener(window)');
      expect(html.replace(`<script>${scripts?.[1]}</script>`, '').replace('/office-js/office.js', address)).toBe(shipped);
    },
  );

  it('the page is served so', async () => {
    expect((await ask(port, '/taskpane.html')).body.toString()).toBe(taskpaneInWorkbench(pane));
  });

  it.each(['/', '/taskpane.html', '/help/zh-CN/index.html'])('%s is never kept by the browser', async (url) => {
    expect((await ask(port, url)).headers['cache-control']).toBe('no-store');
  });

  it.each(['/nothing.js', '/workbench/nothing.js', '/workbench/changes', '/taskpane', '/secret.txt', '/dist-secret/a.txt', '/assets'])(
    '%s is not there',
    async (url) => {
      expect((await ask(port, url)).status).toBe(404);
    },
  );

  it('a file that a later build brings is there at once', async () => {
    expect((await ask(port, '/later.js')).status).toBe(404);
    put('dist/later.js', '1');
    expect((await ask(port, '/later.js')).status).toBe(200);
  });
});

describe('what is refused', () => {
  let port = 0;
  beforeAll(async () => (port = await serve()));

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/workbench/../../secret.txt',
    '/workbench/%2e%2e/%2e%2e/secret.txt',
    '/office-js/..%2f..%2fpackage.json',
    '/..\\secret.txt',
    '/%5c..%5csecret.txt',
    '/assets/%00.png',
    '/%E0%A4%A',
    'http://localhost/secret.txt',
  ])('leaving the folders by %s', async (url) => {
    const { status, body } = await ask(port, url);
    expect(status).toBe(400);
    expect(body.toString()).not.toContain('secret\n');
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s', async (method) => {
    expect((await ask(port, '/', { method })).status).toBe(405);
  });

  it.each(['evil.example', 'localhost.evil.example:3000', '10.0.0.1'])('a request for the host %j', async (host) => {
    expect((await ask(port, '/functions.json', { headers: { host } })).status).toBe(403);
  });
});

it.each([
  ['/', {}, 200],
  ['/taskpane.html', {}, 200],
  ['/workbench/main.1.js', {}, 200],
  ['/office-js/office.js', {}, 200],
  ['/functions.json', {}, 200],
  ['/workbench/file', {}, 200],
  ['/nothing.js', {}, 404],
  ['/..%2fsecret.txt', {}, 400],
  ['/functions.json', { headers: { host: 'evil.example' } }, 403],
  ['/', { method: 'POST' }, 405],
])('%s with %j is %i, of its own type, and no other site may read it', async (url, more, status) => {
  const answer = await ask(await serve({ file: { name: 'a.html', bytes: Uint8Array.from([60, 112, 62]) } }), url, more);
  expect(answer.status).toBe(status);
  expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'same-origin' });
  expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
  expect(String(answer.headers['content-type'])).not.toMatch(url === '/workbench/file' || status !== 200 ? /html|script/ : /^$/);
});

describe('the user’s file', () => {
  it('comes as it is, with its name', async () => {
    const bytes = Uint8Array.from([0, 1, 2, 0x80, 0xff]);
    const { headers, body } = await ask(
      await serve({ file: { name: '十月 名册 100%.csv', bytes, encoding: 'gb18030' } }),
      '/workbench/file',
    );
    expect(Uint8Array.from(body)).toEqual(bytes);
    expect(decodeURIComponent(String(headers['x-file-name']))).toBe('十月 名册 100%.csv');
    expect(headers['x-file-encoding']).toBe('gb18030');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  });

  it('is not there where none was named', async () => {
    expect((await ask(await serve(), '/workbench/file')).status).toBe(204);
  });
});

describe('pages that are missing or unlike what ships', () => {
  it('a build that is not there is said to be missing', async () => {
    const port = await serve({ dist: path.join(root, 'none'), workbench: path.join(root, 'none') });
    for (const url of ['/', '/taskpane.html']) {
      const { status, body } = await ask(port, url);
      expect([status, body.toString()]).toEqual([404, expect.stringContaining('npm run build')]);
    }
  });

  it('a pane that loads office.js from elsewhere is an error, not a silent success', async () => {
    put('other/taskpane.html', '<html><script src="/office.js"></script></html>');
    const { status, body } = await ask(await serve({ dist: path.join(root, 'other') }), '/taskpane.html');
    expect([status, body.toString()]).toEqual([500, expect.stringContaining(hosted)]);
  });
});

describe('where it listens', () => {
  const loopbacks = Object.values(networkInterfaces()).flatMap((addresses) => (addresses ?? []).filter(({ internal }) => internal));
  it.each(loopbacks.map(({ address }) => address).filter((address) => address === '127.0.0.1' || address === '::1'))(
    'on %s',
    async (host) => {
      expect((await ask(await serve(), '/', { host })).status).toBe(200);
    },
  );

  it('not where others can reach it', async () => {
    const port = await serve();
    const outside = Object.values(networkInterfaces()).flatMap((addresses) =>
      (addresses ?? []).filter(({ internal, family }) => !internal && family === 'IPv4'),
    );
    for (const { address } of outside) {
      await expect(ask(port, '/', { host: address })).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    }
  });

  it('not on a port that another program has', async () => {
    await expect(listenLocally(() => createWorkbenchServer(folders), await serve())).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

it('pages reload after a build, where that was asked for', async () => {
  const rebuilt: (() => void)[] = [];
  const port = await serve({ onBuilt: (listener) => rebuilt.push(listener) });
  expect((await ask(port, '/')).body.toString()).toContain('new EventSource("/workbench/changes")');
  const told = new Promise<string>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: '/workbench/changes', headers: { host: `localhost:${port}` } }, (response) => {
      response.on('data', (chunk: Buffer) => {
        if (chunk.toString().startsWith(':')) rebuilt.forEach((listener) => listener());
        if (chunk.toString().includes('data:')) resolve(chunk.toString());
      });
    })
      .on('error', reject)
      .end();
  });
  expect(await told).toContain('data: built');
});
