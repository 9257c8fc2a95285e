// The bundled page in jsdom: a real DOM, drawn by the bundle that the add-in's loaders made.
import { JSDOM } from 'jsdom';
import { makeUpForJsdom } from './make-up-for-jsdom';
import type { Language } from '../../src/i18n/language';
import type { BundledPage } from './bundled-page';
import type { PanePage, Shown } from './page';

export interface DrawnPane {
  readonly document: Document;
  /** What a person reads below the tabs, white space as one space. */
  readonly text: string;
  /** The part under a heading, as it reads. */
  readonly part: (heading: string) => string;
  /** The cells of a table, row by row, the header row first. */
  readonly table: (caption: string) => string[][];
  /** The terms of all definition lists, and what stands beside them. */
  readonly facts: Readonly<Record<string, string>>;
  readonly timesAsked: () => number;
}

/** Resolves when the words of both languages are there. */
export async function openPage({ script }: BundledPage): Promise<PanePage & { readonly document: Document }> {
  const { window } = new JSDOM('<!doctype html><html><body><div id="pane"></div></body></html>', {
    url: 'https://pane.test/',
    runScripts: 'outside-only',
    // Fluent's elements draw in animation frames.
    pretendToBeVisual: true,
  });
  makeUpForJsdom(window as unknown as Window & typeof globalThis);
  window.eval(script);
  const page = window as unknown as { readonly panePage: Promise<PanePage> };
  return { ...(await page.panePage), document: window.document };
}

export async function drawnPane(bundle: BundledPage, shown: Shown, language: Language): Promise<DrawnPane> {
  const { document, show } = await openPage(bundle);
  const timesAsked = show(shown, language);
  const all = (selector: string, within: ParentNode = document): Element[] => [...within.querySelectorAll(selector)];
  const read = (node: Node | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const found = (what: string, element: Element | undefined): Element => {
    if (!element) throw new Error(`The pane has no ${what}: ${read(document.body)}`);
    return element;
  };
  return {
    document,
    text: [...document.querySelectorAll('[role=status], main')].map(read).join(' ').trim(),
    part: (heading) =>
      read(
        found(
          `part “${heading}”`,
          all('section').find((section) => read(section.querySelector('h2')) === heading),
        ),
      ),
    table: (caption) =>
      all(
        'tr',
        found(
          `table “${caption}”`,
          all('table').find((table) => read(table.querySelector('caption')) === caption),
        ),
      ).map((row) => all('th, td', row).map(read)),
    facts: Object.fromEntries(all('dt').map((term) => [read(term), read(term.nextElementSibling)])),
    timesAsked,
  };
}
