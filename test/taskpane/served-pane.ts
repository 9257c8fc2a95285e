// The bundled page in a browser, served under a policy as strict as a policy can be.
import type { BrowserContext, Page } from 'playwright-core';
import type { Language } from '../../src/i18n/language';
import type { BundledPage } from './bundled-page';
import type { PanePage, Shown } from './page';

const origin = 'https://pane.test';
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

/** Serves the page to everything this context opens; nothing else is answered. */
export async function serve(context: BrowserContext, { script }: BundledPage): Promise<void> {
  const files: Record<string, { contentType: string; body: string }> = {
    '/': {
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>pane</title></head><body><div id="pane"></div><script src="/page.js"></script></body></html>`,
    },
    '/page.js': { contentType: 'text/javascript; charset=utf-8', body: script },
    // What a person's own style sheet may do to any page.
    '/twice.css': { contentType: 'text/css; charset=utf-8', body: 'html { font-size: 200%; }' },
  };
  await context.route('**/*', (route) => {
    const file = files[new URL(route.request().url()).pathname];
    return file && route.request().url().startsWith(origin)
      ? route.fulfill({ ...file, headers: { 'content-security-policy': policy } })
      : route.abort();
  });
}

/** Opens the page and collects what it complains of: errors and breaches of the policy. */
export async function open(context: BrowserContext): Promise<{ page: Page; complaints: string[] }> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(`${origin}/`);
  return { page, complaints };
}

export function show(page: Page, shown: Shown, language: Language, theme: 'light' | 'dark'): Promise<void> {
  return page.evaluate(
    async ([what, tag, look]) => {
      document.documentElement.dataset['theme'] = look;
      (await (window as unknown as { panePage: Promise<PanePage> }).panePage).show(what, tag);
    },
    [shown, language, theme] as const,
  );
}
