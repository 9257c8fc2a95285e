import { webcrypto } from 'node:crypto';
import { MessageChannel } from 'node:worker_threads';

/**
 * What the pane and Fluent's components ask of a browser and jsdom 26 has not: constructable style sheets, CSS.supports, channels for
 * messages, and the states of a custom element. How they look and behave is tested in a browser.
 */
export function makeUpForJsdom(window: Window & typeof globalThis): void {
  Object.assign(window, { CSS: { supports: () => false }, CSSStyleSheet: ConstructableSheet, TextEncoder, MessageChannel });
  Object.defineProperty(window.crypto, 'subtle', { value: webcrypto.subtle });
  Object.assign(window.document, { adoptedStyleSheets: [] });
  window.HTMLElement.prototype.attachInternals = function attachInternals() {
    return {
      states: new Set(),
      labels: [],
      form: null,
      validity: {},
      setFormValue: () => undefined,
      setValidity: () => undefined,
      checkValidity: () => true,
      reportValidity: () => true,
    } as unknown as ElementInternals;
  };
}

/** jsdom lays nothing out, so the rules do not matter. */
class ConstructableSheet {
  replaceSync(): void {
    // Nothing to keep.
  }
}
