// office.js on the web moves the focus itself when Tab is pressed, among what its own list finds, and sends the keyboard out of the pane from anywhere
// else: from a heading that took the focus on the way back, or from the page, where what had the focus is gone. From there Tab goes on here.

/** OSF.InitializationHelper._tabbableElements, without areas of image maps. */
const tabbable = [
  'a[href]',
  'button:not([disabled])',
  'input:not([disabled])',
  'select:not([disabled])',
  'textarea:not([disabled])',
  '[tabindex]',
  '[contenteditable]:not([disabled])',
]
  .map((selector) => `${selector}:not([tabindex="-1"])`)
  .join();

/** From now on Tab goes from whatever has the focus to what follows it in the page. */
export function keepTabInPane(page: Document): void {
  let last: Element | null = null;
  page.addEventListener('focusin', ({ target }) => (last = target as Element));
  page.addEventListener('keydown', (event) => {
    const at = page.activeElement;
    if (event.key !== 'Tab' || event.defaultPrevented || !at || at.matches(tabbable)) return;
    const isLost = at === page.body && last !== null && !last.isConnected;
    // What was lost stood in the view.
    const from = isLost ? page.querySelector('main') : at;
    const wanted = event.shiftKey ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
    const others = [...page.querySelectorAll<HTMLElement>(tabbable)].filter(
      (other) => from === page.body || (from && from.compareDocumentPosition(other) & wanted),
    );
    const moved = (event.shiftKey ? others.reverse() : others).some((other) => {
      other.focus();
      return page.activeElement === other;
    });
    if (!moved) return;
    event.preventDefault();
    event.stopPropagation();
  });
}
