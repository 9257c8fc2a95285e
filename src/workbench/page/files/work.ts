// Files read and written by a worker; the page only copies slices.
import { slicesOf, sliceCollector } from '../../files/book-slices';
import { FileFault } from '../../files/fault';
import type { Report } from '../../files/step';
import type { FileReadOptions } from '../../files/read-options';
import type { BookWriteOptions } from '../../files/write-book';
import type { Book, BookSheet } from '../../grid/grid';
import type { FromWorker, ToWorker } from './messages';

export interface Course {
  readonly report: Report;
  /** Ends the worker; the promise rejects with the signal's reason. */
  readonly signal: AbortSignal;
}

/** A file as a book; rejects with FileFault where it is none. */
export function readInWorker(file: File, options: Omit<FileReadOptions, 'report'>, course: Course): Promise<Book> {
  const collector = sliceCollector();
  return withWorker<Book>(
    course,
    (say) => say({ read: file, options }),
    (content) => {
      if ('isRead' in content) return { ...content.isRead, sheets: collector.sheets() };
      if (!('written' in content)) collector.add(content);
      return undefined;
    },
  );
}

/** The bytes of a book as .xlsx; rejects with FileFault where it cannot be saved. */
export function writeInWorker(
  { sheets, ...rest }: Book,
  options: Omit<BookWriteOptions, 'report'>,
  course: Course,
): Promise<Uint8Array<ArrayBuffer>> {
  const send = async (say: (message: ToWorker) => void): Promise<void> => {
    for (const slice of slicesOf(sheets.map(withoutEqualValues))) {
      say(slice);
      await new Promise((resolve) => setTimeout(resolve));
      course.signal.throwIfAborted();
    }
    say({ write: rest, options });
  };
  return withWorker(course, send, (content) => ('written' in content ? content.written : undefined));
}

/** Rows without formulas show what they hold: half of what would travel. */
const withoutEqualValues = (sheet: BookSheet): BookSheet => ({
  ...sheet,
  ...(sheet.values && {
    values: sheet.values.map((row, r) => (row.every((value, c) => value === sheet.cells[r]?.[c]) ? [] : row)),
  }),
});

type Content = Exclude<FromWorker, { step: unknown } | { fault: unknown } | { failure: unknown }>;

/** `take` is told what comes and answers once it has the whole. */
function withWorker<T>(
  { report, signal }: Course,
  begin: (say: (message: ToWorker) => void) => unknown,
  take: (content: Content) => T | undefined,
): Promise<T> {
  const worker = new Worker(new URL('./file-worker.js', import.meta.url), { type: 'module' });
  return new Promise<T>((resolve, reject) => {
    signal.throwIfAborted();
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if ('step' in data) return report(data.step, data.share);
      if ('fault' in data) return reject(new FileFault(data.fault, data.seen));
      if ('failure' in data) return reject(new Error(data.failure));
      const whole = take(data);
      if (whole !== undefined) resolve(whole);
    });
    Promise.resolve(begin((message) => worker.postMessage(message))).catch(reject);
  }).finally(() => worker.terminate());
}
