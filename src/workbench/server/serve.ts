import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import type { Building } from './building/building';
import { buildingPage } from './building/page';
import { buildingWords } from './building/words';

const hostedOfficeJs = [
  'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
];
const packagedOfficeJs = '/office-js/office.js';

const addresses = hostedOfficeJs.map((address) => address.replaceAll('.', '\\.')).join('|');
const officeJsScript = new RegExp(`(<script\\b[^>]*\\bsrc=["']?)(?:${addresses})(["']?[^>]*>)`);

// office.js speaks to window.opener where there is one; the workbench puts its host there before office.js looks.
const openerScript =
  '<script>{const opener=parent.tuikeWorkbench?.opener(window);if(opener)Object.defineProperty(window,"opener",{value:opener,configurable:true})}</script>';

/**
 * The task pane's page as the workbench serves it: office.js from the package instead of from Microsoft's network, and the
 * host's opener before it. Throws where the page does not load office.js from an address that it ships with.
 */
export function taskpaneInWorkbench(html: string): string {
  if (!officeJsScript.test(html)) throw new Error(`taskpane.html 没有加载 / does not load ${hostedOfficeJs.join(' | ')}`);
  return html.replace(officeJsScript, (_, before: string, after: string) => openerScript + before + packagedOfficeJs + after);
}

interface Refusal {
  readonly status: number;
  readonly reason: string;
}

const localHost = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

/**
 * Why a request is not answered at all: it is no reading, it leaves the served folders, or it names another host, as a web
 * page elsewhere would that had its own name point to this machine (DNS rebinding). undefined where nothing is wrong.
 */
function refusal({ method, url = '/', headers }: IncomingMessage): Refusal | undefined {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, reason: `${method ?? ''} 不支持 / is not supported: GET, HEAD.` };
  if (!localHost.test(headers.host ?? '')) {
    return { status: 403, reason: `主机名 ${headers.host ?? ''} 不是本机，请用 localhost / is not this machine: use localhost.` };
  }
  const decoded = decodedPath(url);
  if (decoded === null || /[\0\\]/.test(decoded) || decoded.split('/').includes('..')) {
    return { status: 400, reason: `地址 ${JSON.stringify(url)} 不能读取 / cannot be read.` };
  }
  return undefined;
}

/** The path as written, not as a URL parser tidies it; null where it is none. */
function decodedPath(url: string): string | null {
  if (!url.startsWith('/')) return null;
  try {
    return decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '');
  } catch {
    return null;
  }
}

export interface UserFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the user says a text file is encoded in. */
  readonly encoding?: string;
}

export interface ServeOptions {
  /** The folder of the add-in's build. */
  readonly dist: string;
  /** The folder of the workbench's build. */
  readonly workbench: string;
  /** The `dist` folder of @microsoft/office-js. */
  readonly officeJs: string;
  /** What /workbench/file answers; 204 where there is none. */
  readonly file?: UserFile;
  /** Where given, a page with its progress is served until it is ready. */
  readonly building?: Building;
  /** Where given, pages reload when it calls back. */
  readonly onBuilt?: (rebuilt: () => void) => void;
}

const reloader = '<script>new EventSource("/workbench/changes").onmessage=()=>location.reload()</script>';

/**
 * The workbench at / (and how far its building is, before it is built), its parts under /workbench/, the user's file at /workbench/file, Microsoft's office.js under
 * /office-js/, and everything of the add-in's build where Excel would find it. Only the task pane's page is changed on the
 * way. Listens nowhere yet.
 */
export function createWorkbenchServer(options: ServeOptions): Server {
  const addin = folder(options.dist);
  const workbench = folder(options.workbench);
  const officeJs = folder(options.officeJs);
  const listeners = new Set<ServerResponse>();
  options.onBuilt?.(() => listeners.forEach((listener) => listener.write('data: built\n\n')));

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    const refused = refusal(request);
    if (refused) return plain(response, refused.status, refused.reason);
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (options.building && pathname === '/workbench/building') return progress(response, options.building);
    if (options.building && !options.building.now().isReady) return notYet(pathname, response);
    if (pathname === '/' || pathname === '/index.html') return workbenchPage(options, response);
    if (pathname === '/taskpane.html') return page(response, path.join(options.dist, 'taskpane.html'), taskpaneInWorkbench);
    if (pathname === '/workbench/file') return userFile(response, options.file);
    if (pathname === '/workbench/changes' && options.onBuilt) return changes(response, listeners);
    if (pathname.startsWith('/workbench/')) return below('/workbench', workbench, request, response);
    if (pathname.startsWith('/office-js/')) return below('/office-js', officeJs, request, response);
    return addin(request, response);
  };
  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => plain(response, 500, String(error)));
  });
}

// Without `dev` sirv would list the folder once and never see a later build.
const folder = (place: string): ReturnType<typeof sirv> =>
  sirv(place, {
    dev: true,
    etag: true,
    extensions: [],
    onNoMatch: (request, response) => plain(response, 404, `${request.url ?? ''} 不存在 / is not here.`),
    setHeaders: (response, pathname) => {
      // The workbench's files keep their names from one build to the next.
      response.setHeader('Cache-Control', /\.html?$/.test(pathname) ? 'no-store' : 'no-cache');
    },
  });

function below(prefix: string, serve: ReturnType<typeof sirv>, request: IncomingMessage, response: ServerResponse): void {
  request.url = (request.url ?? '').slice(prefix.length);
  serve(request, response);
}

const workbenchPage = (options: ServeOptions, response: ServerResponse): Promise<void> =>
  page(response, path.join(options.workbench, 'index.html'), (html) =>
    options.onBuilt ? html.replace('</head>', `${reloader}</head>`) : html,
  );

async function page(response: ServerResponse, file: string, change: (html: string) => string): Promise<void> {
  const html = await readFile(file, 'utf8').catch(() => null);
  if (html === null) return plain(response, 404, `${path.basename(file)} 还没有构建 / is not built yet: npm run build`);
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Type', 'text/html;charset=utf-8');
  response.end(change(html));
}

function userFile(response: ServerResponse, file: UserFile | undefined): void {
  if (!file) return void response.writeHead(204, { 'Cache-Control': 'no-store' }).end();
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Type', 'application/octet-stream');
  response.setHeader('X-File-Name', encodeURIComponent(file.name));
  if (file.encoding !== undefined) response.setHeader('X-File-Encoding', file.encoding);
  response.end(file.bytes);
}

function notYet(pathname: string, response: ServerResponse): void {
  if (pathname !== '/' && pathname !== '/index.html') {
    const [zh, en] = buildingWords.notYet;
    return plain(response, 503, `${pathname}：${zh} / ${en}.`);
  }
  response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-store' }).end(buildingPage);
}

function progress(response: ServerResponse, building: Building): void {
  eventStream(response);
  const tell = () => response.write(`data: ${JSON.stringify(building.now())}\n\n`);
  tell();
  response.on('close', building.follow(tell));
}

function changes(response: ServerResponse, listeners: Set<ServerResponse>): void {
  eventStream(response);
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
}

function eventStream(response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write(':\n\n');
}

function plain(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(text);
}
