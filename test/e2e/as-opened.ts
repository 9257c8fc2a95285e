// A page of the workbench as it was when it was opened: what a test may leave behind is compared, so that the next one may take the page over.
import type { Page } from 'playwright-core';

export type Opened = Awaited<ReturnType<typeof asOpened>>;

/** The page as it is now: its style sheets, names of its window, parts of its grid, its own controls. */
export function asOpened(page: Page) {
  // Methods, not functions by name: tsx gives those a call of its own, which the page does not know.
  return page.evaluateHandle(() => {
    const looking = {
      /** The workbench's own elements, without the content of grid and pane, and without what tells of the open workbook. */
      elements() {
        return [...document.querySelectorAll<HTMLElement>('html, body, [id]:not(#grid *, #pane-body *)')]
          .filter(({ id }) => !['file-name', 'sentence', 'activity', 'unsaved', 'hint'].includes(id))
          .map((element) => {
            const copy = element.cloneNode(false) as HTMLElement;
            // Which theme it has is the next one's choice.
            delete copy.dataset['theme'];
            copy.classList.remove('univer-dark');
            if (copy.className === '') copy.removeAttribute('class');
            const { outerHTML } = copy;
            return element instanceof HTMLInputElement ? `${outerHTML} ${element.value} ${element.checked}` : outerHTML;
          });
      },
      /** A rule that a test added would make the next one's pane as narrow as its own. */
      styles() {
        return [...document.querySelectorAll('style, link[rel=stylesheet]')].map(({ outerHTML }) => outerHTML);
      },
      names() {
        return Object.getOwnPropertyNames(window);
      },
      grid() {
        return { ...window.tuikeWorkbench.grid, ...window.tuikeWorkbench.grid.screen } as Readonly<Record<string, unknown>>;
      },
    };
    return { looking, elements: looking.elements(), styles: looking.styles(), names: looking.names(), grid: looking.grid() };
  });
}

/** What of the page is no longer as it was: style sheets and names added, parts of its grid replaced, its own controls. */
export const otherwise = (opened: Opened): Promise<readonly string[]> =>
  opened.evaluate(({ looking, elements, styles, names, grid }) => {
    const now = looking.elements();
    return [
      ...looking.styles().filter((style) => !styles.includes(style)),
      ...looking.names().filter((name) => !names.includes(name)),
      ...Object.entries(looking.grid()).flatMap(([name, part]) => (part === grid[name] ? [] : [name])),
      ...now.filter((element) => !elements.includes(element)),
      ...elements.filter((element) => !now.includes(element)),
    ];
  });
