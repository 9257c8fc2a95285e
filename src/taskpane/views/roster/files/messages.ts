// Between the page and the worker that reads order files.
import type { TextEncoding } from '../../../../files/text/encoding';
import type { FileColumns, FileHead } from '../../../../roster/files/file-columns';
import type { FileProblem } from '../../../../roster/files/file-problem';
import type { FileAccount } from '../../../../roster/files/files-record';
import type { OrdersRead } from '../../../../roster/files/orders-read';
import type { TextShape } from '../../../../roster/files/text-orders';

export interface FileToLookAt {
  readonly file: File;
  /** As a person says; else as its bytes tell. */
  readonly encoding: TextEncoding | null;
}

export interface FileLook {
  readonly shape: TextShape;
  readonly head: FileHead;
}

export interface FileToRead {
  readonly file: File;
  readonly shape: TextShape;
  readonly columns: FileColumns;
}

export interface FilesRead {
  readonly orders: OrdersRead;
  /** One per file, in their order. */
  readonly accounts: readonly FileAccount[];
}

export type FilesQuestion = { readonly look: readonly FileToLookAt[] } | { readonly read: readonly FileToRead[] };

export type FilesAnswer =
  | { readonly done: number; readonly of: number }
  | { readonly looks: readonly (FileLook | FileProblem)[] }
  | { readonly filesRead: FilesRead }
  /** By the place of each file that cannot be counted; nothing is. */
  | { readonly problems: ReadonlyMap<number, FileProblem> }
  | { readonly failure: string };
