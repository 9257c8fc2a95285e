import type { IncomingMessage } from 'node:http';

export interface Refusal {
  readonly status: number;
  readonly reason: string;
}

const localHost = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

/**
 * Why a request is not answered at all: it is no reading, it leaves the served folders, or it names another host, as a web
 * page elsewhere would that had its own name point to this machine (DNS rebinding). undefined where nothing is wrong.
 */
export function refusal({ method, url = '/', headers }: IncomingMessage): Refusal | undefined {
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
