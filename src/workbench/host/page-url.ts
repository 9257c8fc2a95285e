/** Microsoft's builds of office.js for Excel: excel-web-16.00, excel-win32-16.01 and excel-mac-16.00 in the package. */
export const builds = ['web', 'win32', 'mac'] as const;
export type OfficeBuild = (typeof builds)[number];

export interface PageUrlParts {
  readonly build: OfficeBuild;
  readonly locale: string;
  readonly conversation: string;
  readonly app: string;
  /** Where the page believes its host to be; on the web only. */
  readonly hostUrl: string;
}

const buildNames: Readonly<Record<OfficeBuild, string>> = { web: 'Web$16.01', win32: 'Win32$16.01', mac: 'Mac$16.00' };

/** What office.js chooses its build and language by; the flags 3 say "shared runtime, custom functions" (`_retrieveHostInfo` in office.debug.js). */
export const hostInfo = ({ build, locale, conversation }: Pick<PageUrlParts, 'build' | 'locale' | 'conversation'>): string =>
  `Excel$${buildNames[build]}$${locale}$${conversation}$$$3`;

/**
 * The address under which Excel opens an add-in's page. office.js reads it from the query and, on the web, whom to post messages to from
 * the hash (`parseXdmInfo` in office.debug.js).
 */
export function pageUrl(url: string | URL, parts: PageUrlParts): string {
  const { build, conversation, app, hostUrl } = parts;
  const page = new URL(url);
  const query = `${page.search === '' ? '?' : `${page.search}&`}_host_Info=${hostInfo(parts)}`;
  if (build !== 'web') return `${page.origin}${page.pathname}${query}${page.hash}`;
  const hash = `${page.hash === '' ? '#' : page.hash}&_xdm_Info=${conversation}|${app}|${encodeURIComponent(hostUrl)}&_serializer_version=1`;
  return `${page.origin}${page.pathname}${query}${hash}`;
}

/** office.js wants a host on https with the page's own name (or Microsoft's); it need not exist where an `opener` answers. */
export const presumedHostUrl = (url: string | URL): string => `https://${new URL(url).hostname}/excel.html`;
