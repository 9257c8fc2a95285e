// Excel on the web tells an add-in nothing of its theme (OfficeDev/office-js #6134), so the pane asks the browser whether the system is dark.
// Here the workbench's own switch stands in for the system.
type PageWindow = Window & typeof globalThis;

export interface PaneTheme {
  /** Before anything else runs in the pane's page. */
  applyTo(page: PageWindow): void;
  setDark(isDark: boolean): void;
}

export function paneTheme(startsDark: boolean): PaneTheme {
  let isDark = startsDark;
  let tell: () => void = () => undefined;
  return {
    applyTo(page) {
      const { matchMedia } = page;
      const changes = new EventTarget();
      tell = () => void changes.dispatchEvent(new Event('change'));
      page.matchMedia = (query) => {
        const list = matchMedia.call(page, query);
        const scheme = /prefers-color-scheme:\s*(dark|light)/.exec(query)?.[1];
        if (!scheme) return list;
        Object.defineProperty(list, 'matches', { get: () => isDark === (scheme === 'dark') });
        list.addEventListener = changes.addEventListener.bind(changes);
        list.removeEventListener = changes.removeEventListener.bind(changes);
        return list;
      };
    },
    setDark(nowDark) {
      isDark = nowDark;
      tell();
    },
  };
}
