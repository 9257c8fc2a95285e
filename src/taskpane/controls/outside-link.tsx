import type { ComponentChildren } from 'preact';
import { useWords } from '../text/words';

function urlOf(href: string): URL | null {
  try {
    return new URL(href);
  } catch {
    return null;
  }
}

/** Whether an address may be opened: only https, so that nothing typed into a workbook can run. */
const isHttps = (href: string): boolean => urlOf(href)?.protocol === 'https:';

/** A page beside the pane's own, from the address that it was loaded from: https in Excel, a plain one in the workbench. */
const isOwn = (href: string): boolean => urlOf(href)?.origin === location.origin;

/** A link out of the pane, on a line of its own; an address that may not be opened is shown as text after the words. */
export function OutsideLink({ href, children }: { href: string; children: ComponentChildren }) {
  const { text } = useWords();
  if (!isHttps(href) && !isOwn(href)) {
    return (
      <>
        {children} <span class="aside">{text.notALink}</span> <code>{href}</code>
      </>
    );
  }
  return (
    <a class="outside" href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
        <path d="M4 2.5H2.5v7h7V8M6.5 2.5h3v3M9.3 2.7 5.5 6.5" />
      </svg>
      <span class="unseen"> {text.opensInBrowser}</span>
    </a>
  );
}
