import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import compression from 'compression';
import sirv from 'sirv';
import type { BuildRecord } from '../hosting/build-record';
import { headersFor, isServed } from '../hosting/headers';

/**
 * Answers requests for a build as a production host does: under the path of its address, compressed, hashed files to be kept for ever and
 * all else asked for anew, with the security headers on every answer. Lists the folder once: a build made later is another start.
 */
export function buildListener(dist: string, { edition, address }: BuildRecord): RequestListener {
  const { pathname: home } = new URL(address);
  const compress = compression();
  const files = sirv(dist, { etag: true, extensions: [], onNoMatch: notFound });

  return (request, response) => {
    const path = decoded(request.url);
    const file = path?.startsWith(home) ? path.slice(home.length).replace(/(^|\/)$/, '$1index.html') : undefined;
    for (const [name, value] of Object.entries(headersFor(edition, address, file ?? ''))) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return plain(response, 405, `${request.method ?? ''} 不支持 / is not supported: GET, HEAD.`);
    }
    if (path === undefined) return plain(response, 400, `地址不能读取 / The address cannot be read.`);
    if (`${path}/` === home) return void response.writeHead(301, { Location: home }).end();
    if (file === undefined || !isServed(file)) return notFound(request, response);
    request.url = `/${encodeURI(file)}`;
    // Its typings are express's, which adds to what Node hands over nothing that is used here.
    const [expressRequest, expressResponse] = [request, response] as unknown as Parameters<typeof compress>;
    compress(expressRequest, expressResponse, () => files(request, response));
  };
}

/** The path as written, not as a URL parser tidies it; undefined where it is none or leaves the folder. */
function decoded(url = '/'): string | undefined {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '');
    return path.startsWith('/') && !/[\0\\]/.test(path) && !path.split('/').includes('..') ? path : undefined;
  } catch {
    return undefined;
  }
}

const notFound = ({ url }: IncomingMessage, response: ServerResponse): void => plain(response, 404, `${url ?? ''} 不存在 / is not here.`);

function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(text);
}
