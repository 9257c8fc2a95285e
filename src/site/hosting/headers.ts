// What a production host says of every file: the one source of our own server, nginx.conf and staticwebapp.config.json.
import { isOnThisMachine } from '../address';
import type { Edition } from '../edition';

export type Headers = Readonly<Record<string, string>>;

/** Named after its content: another content is another name. */
export const hashedFile = /\.[0-9a-f]{6}\.(?:js|css)$/;

/** Read by Excel on the web from its own origin, which needs leave (learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json). */
export const readFromElsewhere: readonly string[] = ['functions.js', 'functions.json', 'functions.zh-CN.json'];

/** In the build for whoever sets up a host, not for those who visit it. */
export const notServed: readonly string[] = ['hosting/', 'staticwebapp.config.json'];

export const isServed = (file: string): boolean => !notServed.some((one) => (one.endsWith('/') ? file.startsWith(one) : file === one));

/** No inline script or style, no eval, and connections to nowhere but where the add-in came from. */
export function contentSecurityPolicy({ scripts, hosts }: Edition): string {
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts],
    'style-src': ["'self'"],
    'img-src': ["'self'"],
    'connect-src': ["'self'"],
    // Order files are read in a worker. Safari before 15.4 knows child-src for it, and nothing falls back to script-src there.
    'worker-src': ["'self'"],
    'child-src': ["'self'"],
    // Where Excel runs on a host that office.js does not know (SharePoint of one's own), Microsoft's page asks whether it is trusted.
    'frame-src': scripts,
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': hosts,
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

/**
 * Said of every file. Never X-Frame-Options, which knows no list of hosts and would keep Excel on the web out; and no
 * Strict-Transport-Security for a developer's own machine, where it would close every other http://localhost as well.
 */
export const everywhere = (edition: Edition, address: string): Headers => ({
  'Content-Security-Policy': contentSecurityPolicy(edition),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  ...(isOnThisMachine(address) ? {} : { 'Strict-Transport-Security': 'max-age=31536000' }),
});

/** Asked for anew each time, and answered with 304 where nothing changed. */
export const revalidated: Headers = { 'Cache-Control': 'no-cache' };
export const foreverInCache: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };
export const openToAll: Headers = { 'Access-Control-Allow-Origin': '*' };

/** Everything said of one file, by its path under the add-in's address. */
export const headersFor = (edition: Edition, address: string, file: string): Headers => ({
  ...everywhere(edition, address),
  ...(hashedFile.test(file) ? foreverInCache : revalidated),
  ...(readFromElsewhere.includes(file) ? openToAll : {}),
});
