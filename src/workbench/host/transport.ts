// Two ways for messages to reach the add-in's page and come back.

/** Sends a message to the page; nothing where the page is gone. */
export type Post = (message: string) => void;

/** The text of a message, and the way back to the page that sent it. */
export type Receive = (message: unknown, post: Post) => void;

type PageWindow = Window & typeof globalThis;

/**
 * What to install as `window.opener` in a page of the same origin before office.js runs: office.js then posts to it instead of to its parent,
 * and is answered by events on its own window, which may claim the https origin that it insists on.
 */
export function openerFor(page: PageWindow, hostUrl: () => string, receive: Receive): { postMessage(message: unknown): void } {
  const post: Post = (data) =>
    void setTimeout(() => {
      if (!page.closed) page.dispatchEvent(new page.MessageEvent('message', { data, origin: new URL(hostUrl()).origin, source: page }));
    });
  return { postMessage: (message) => void setTimeout(() => receive(message, post)) };
}

/** Hears what an add-in's page in an iframe posts to the host's window. Answers how to stop. */
export function listenOn(host: Window, receive: Receive): () => void {
  const hear = (event: MessageEvent) => {
    const source = event.source as Window | null;
    if (source && source !== host) receive(event.data, (message) => source.postMessage(message, event.origin));
  };
  host.addEventListener('message', hear);
  return () => host.removeEventListener('message', hear);
}
