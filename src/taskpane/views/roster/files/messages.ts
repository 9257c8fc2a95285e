// Between the page and the worker that reads order files.
import type { TextEncoding } from '../../../../files/text/encoding';
import type { FileColumns, FileHead } from '../../../../roster/files/file-columns';
import type { FileProblem } from '../../../../roster/files/file-problem';
import type { FileAccount } from '../../../../roster/files/files-record';
import type { OrdersRead } from '../../../../roster/files/orders-read';
import type { SheetShape } from '../../../../roster/files/sheet-orders';
import type { TextShape } from '../../../../roster/files/text-orders';

export interface FileToLookAt {
  readonly file: File;
  /** As a person says; else as its bytes tell. */
  readonly encoding: TextEncoding | null;
}

/** A text file, or one sheet of a workbook. */
export interface PartLook {
  readonly shape: TextShape | SheetShape;
  readonly isHidden: boolean;
  readonly head: FileHead;
}

export interface FileLook {
  /** One of a text file; of a workbook, its sheets that hold anything. */
  readonly parts: readonly PartLook[];
}

interface PartToRead {
  readonly shape: TextShape | SheetShape;
  readonly columns: FileColumns;
}

export interface FileToRead {
  readonly file: File;
  readonly parts: readonly PartToRead[];
}

export const isSheetShape = (shape: TextShape | SheetShape): shape is SheetShape => 'sheet' in shape;

export interface FilesRead {
  readonly orders: OrdersRead;
  /** One per part of a file, in their order. */
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
