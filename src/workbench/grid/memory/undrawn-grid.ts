import type { PageGrid } from '../page-grid';
import { memoryGrid } from './memory';

/** What the console says of a formula. */
export const notComputed = (formula: string): string => `内存表格算不出这条公式 / The grid in memory does not compute ${formula}`;

/**
 * The grid in memory for a page whose pane alone is looked at: no cell is drawn or typed into, nothing is undone, and a book is taken in and collected
 * at once, however large it is. What it cannot compute, the page's console says as an error: a test that needs Excel's own functions needs Univer.
 */
export function undrawnGrid(): PageGrid {
  const grid = memoryGrid((formula) => console.error(notComputed(formula)));
  return {
    ...grid,
    setLanguage: () => undefined,
    setDark: () => undefined,
    focus: () => undefined,
    undo: () => Promise.resolve(false),
    redo: () => Promise.resolve(false),
    taken: (book) => Promise.resolve(() => grid.open(book)),
    collected: () => Promise.resolve(grid.book()),
  };
}
