import type { Edition } from '../edition';
import { everywhere, hashedFile, foreverInCache, notServed, openToAll, readFromElsewhere, revalidated } from './headers';

/**
 * staticwebapp.config.json. Its routes know no regular expressions, so each hashed file is named; the file itself is never served.
 * Where the address has a path, the build lies in a folder of that name and this file above it.
 */
export function staticWebAppConfig(edition: Edition, address: string, files: readonly string[]): string {
  const { pathname } = new URL(address);
  const route = (file: string, headers: Readonly<Record<string, string>>) => ({ route: `${pathname}${file}`, headers });
  const config = {
    globalHeaders: { ...everywhere(edition, address), ...revalidated },
    routes: [
      ...notServed.filter((one) => one.endsWith('/')).map((one) => ({ route: `${pathname}${one}*`, statusCode: 404 })),
      ...readFromElsewhere.map((file) => route(file, openToAll)),
      ...files
        .filter((file) => hashedFile.test(file))
        .sort()
        .map((file) => route(file, foreverInCache)),
    ],
    mimeTypes: { '.json': 'application/json; charset=utf-8', '.xml': 'text/xml; charset=utf-8' },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
