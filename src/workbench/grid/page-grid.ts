import type { Book, Grid } from './grid';
import type { Pace } from './slices';

/** What a page asks of its grid besides what the host asks. */
export interface PageGrid extends Grid {
  /** Its own words; the functions' descriptions change with `install`. */
  setLanguage(language: 'zh-CN' | 'en-US'): void;
  setDark(isDark: boolean): void;
  focus(): void;
  /** Answers whether there was something to undo. */
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  /** Takes a book in without holding up the page; what is open stays open until the answer is called. */
  taken(book: Book, pace: Pace): Promise<() => void>;
  /** As `book()`, without holding up the page: the workbook at rest, as it is at one moment. */
  collected(pace: Pace): Promise<Book>;
}
