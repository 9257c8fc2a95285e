// What the page and its file worker say to each other.
import type { BookSlice } from '../../files/book-slices';
import type { FileFaultCode } from '../../files/fault-words';
import type { BothLanguages } from '../../files/fault';
import type { FileStep } from '../../files/step';
import type { FileReadOptions } from '../../files/read-options';
import type { BookWriteOptions } from '../../files/write-book';
import type { Book } from '../../grid/grid';

/** Of a book to be written the slices come first, then what else it has. */
export type ToWorker =
  | { readonly read: File; readonly options: Omit<FileReadOptions, 'report'> }
  | BookSlice
  | { readonly write: Omit<Book, 'sheets'>; readonly options: Omit<BookWriteOptions, 'report'> };

export type FromWorker =
  | { readonly step: FileStep; readonly share: number | null }
  | BookSlice
  | { readonly isRead: Omit<Book, 'sheets'> }
  | { readonly written: Uint8Array<ArrayBuffer> }
  | { readonly fault: FileFaultCode; readonly seen: string | BothLanguages }
  | { readonly failure: string };
