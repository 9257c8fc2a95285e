import { hostTheme } from '../excel/events/theme';

/** Keeps the page's theme what Office shows or, where Office does not tell, what the system prefers. */
export function followTheme(page: HTMLElement): void {
  // jsdom has no matchMedia.
  const systemIsDark = typeof matchMedia === 'undefined' ? undefined : matchMedia('(prefers-color-scheme: dark)');
  const follow = (): void => {
    page.dataset.theme = hostTheme() ?? (systemIsDark?.matches ? 'dark' : 'light');
  };
  follow();
  systemIsDark?.addEventListener('change', follow);
  // Excel raises no event when its theme changes; whoever changed it comes back to the pane.
  window.addEventListener('focus', follow);
}
