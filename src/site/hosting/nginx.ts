import type { Edition } from '../edition';
import { everywhere, hashedFile, foreverInCache, notServed, openToAll, readFromElsewhere, revalidated } from './headers';

const [cacheControl] = Object.keys(revalidated);
const [allowOrigin] = Object.keys(openToAll);
const quoted = (text: string): string => `"${text.replace(/["\\$]/g, '\\$&')}"`;
const asRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A server block for the add-in's address, with the two maps that it needs beside it: a file for conf.d. */
export function nginxConf(edition: Edition, address: string): string {
  const { hostname, port, pathname } = new URL(address);
  const listen = port || '443';
  const headers = Object.entries(everywhere(edition, address)).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`);
  const toHome = pathname === '/' ? '' : `  location = ${pathname.slice(0, -1)} {\n    return 301 ${pathname};\n  }\n`;
  const hidden = notServed.map((one) => (one.endsWith('/') ? `location ${pathname}${one}` : `location = ${pathname}${one}`));
  return `# Made by the build for ${address} (${edition.id}): another address or edition is another build.
# Goes to /etc/nginx/conf.d/tuike-deposit.conf; change the three paths below to yours, then nginx -t and reload.
map $uri $tuike_cache {
  default ${quoted(Object.values(revalidated)[0] ?? '')};
  "~${hashedFile.source.replaceAll('(?:', '(')}" ${quoted(Object.values(foreverInCache)[0] ?? '')};
}
map $uri $tuike_origin {
  default "";
${readFromElsewhere.map((file) => `  "~^${asRegExp(pathname + file)}$" "*";`).join('\n')}
}
server {
  listen ${listen} ssl;
  listen [::]:${listen} ssl;
  server_name ${hostname.replace(/^\[|\]$/g, '')};
  ssl_certificate /etc/ssl/tuike-deposit/fullchain.pem;
  ssl_certificate_key /etc/ssl/tuike-deposit/privkey.pem;
  ssl_protocols TLSv1.2 TLSv1.3;
  server_tokens off;
  charset utf-8;
  charset_types text/plain text/xml application/json application/javascript;
  gzip on;
  gzip_vary on;
  gzip_types text/plain text/css text/xml application/json application/javascript image/svg+xml;
  ${headers.join('\n  ')}
  add_header ${cacheControl} $tuike_cache always;
  add_header ${allowOrigin} $tuike_origin always;
  location ${pathname} {
    alias /var/www/tuike-deposit/;
    index index.html;
    limit_except GET {
      deny all;
    }
  }
${toHome}${hidden.map((place) => `  ${place} {\n    return 404;\n  }`).join('\n')}
}
`;
}
