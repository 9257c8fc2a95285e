export interface PageUrlParts {
  readonly locale: string;
  readonly conversation: string;
  readonly app: string;
  /** Where the page believes its host to be. */
  readonly hostUrl: string;
}

/**
 * The address under which Excel on the web opens an add-in's page: the flags 3 say "shared runtime, custom functions".
 * office.js reads it from the query and the hash (`_retrieveHostInfo`, `parseXdmInfo` in office.debug.js).
 */
export function pageUrl(url: string | URL, { locale, conversation, app, hostUrl }: PageUrlParts): string {
  const page = new URL(url);
  const query = `${page.search === '' ? '?' : `${page.search}&`}_host_Info=Excel$Web$16.01$${locale}$${conversation}$$$3`;
  const hash = `${page.hash === '' ? '#' : page.hash}&_xdm_Info=${conversation}|${app}|${encodeURIComponent(hostUrl)}&_serializer_version=1`;
  return `${page.origin}${page.pathname}${query}${hash}`;
}

/** office.js wants a host on https with the page's own name (or Microsoft's); it need not exist where an `opener` answers. */
export const presumedHostUrl = (url: string | URL): string => `https://${new URL(url).hostname}/excel.html`;
