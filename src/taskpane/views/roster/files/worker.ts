// Reads order files beside the page, piece by piece, so that the functions answer meanwhile.
import { sha256 } from '@noble/hashes/sha2.js';
import { eachPiece, type FileBytes } from '../../../../files/file-bytes';
import type { SheetOfRows } from '../../../../files/workbook/book';
import { headOf } from '../../../../roster/files/file-columns';
import { type FileProblem, isFileProblem } from '../../../../roster/files/file-problem';
import type { FileAccount } from '../../../../roster/files/files-record';
import { lineReader } from '../../../../roster/files/line-reader';
import { newOrderReading, type OrderReading } from '../../../../roster/files/order-reading';
import { ordersRead, plainCounts } from '../../../../roster/files/orders-read';
import { readSheetOrders, looksOfSheets } from '../../../../roster/files/sheet-orders';
import { readTextOrders, textHead } from '../../../../roster/files/text-orders';
import { openedBook, workbookKind } from './book';
import { type FileLook, type FileToLookAt, type FileToRead, type FilesAnswer, type FilesQuestion, isSheetShape } from './messages';

const say = (message: FilesAnswer): void => self.postMessage(message);

const bytesOf = (file: File): FileBytes => ({
  size: file.size,
  read: async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer()),
});

async function look(files: readonly FileToLookAt[]): Promise<void> {
  const looks: (FileLook | FileProblem)[] = [];
  for (const [at, one] of files.entries()) {
    say({ done: at, of: files.length });
    looks.push(await lookAt(one));
  }
  say({ looks });
}

async function lookAt({ file, encoding }: FileToLookAt): Promise<FileLook | FileProblem> {
  const bytes = bytesOf(file);
  const kind = await workbookKind(bytes);
  if (isFileProblem(kind)) return kind;
  if (kind !== null) {
    const book = await openedBook(bytes, kind);
    const parts = isFileProblem(book) ? book : await looksOfSheets(kind, book);
    return isFileProblem(parts) ? parts : { parts };
  }
  const head = await textHead(bytes, encoding ?? undefined);
  return isFileProblem(head) ? head : { parts: [{ shape: head.shape, isHidden: false, head: headOf(head.rows) }] };
}

async function read(files: readonly FileToRead[]): Promise<void> {
  const reading = newOrderReading(files.reduce((sum, { parts }) => sum + parts.length, 0));
  const accounts: FileAccount[] = [];
  const problems = new Map<number, FileProblem>();
  const of = files.reduce((sum, { file }) => sum + file.size, 0);
  let before = 0;
  for (const [at, one] of files.entries()) {
    const read = await readFile(one, reading, accounts.length, (done) => say({ done: before + done, of }));
    before += one.file.size;
    if (isFileProblem(read)) problems.set(at, read);
    else accounts.push(...read);
  }
  say(problems.size > 0 ? { problems } : { filesRead: { orders: ordersRead(reading), accounts } });
}

/** @param first the number of the file's first part among all @param onProgress bytes of the file so far */
async function readFile(
  { file, parts }: FileToRead,
  reading: OrderReading,
  first: number,
  onProgress: (done: number) => void,
): Promise<readonly FileAccount[] | FileProblem> {
  const bytes = bytesOf(file);
  const hash = sha256.create();
  const accounts: Omit<FileAccount, 'sha256'>[] = [];
  let book: readonly SheetOfRows[] | FileProblem | null = null;
  for (const [at, { shape, columns }] of parts.entries()) {
    const lines = lineReader(reading, first + at, columns);
    const common = { name: file.name, bytes: file.size, columns };
    if (isSheetShape(shape)) {
      book ??= await openedBook(bytes, shape.kind);
      if (isFileProblem(book)) return book;
      const problem = await readSheetOrders(book, shape, lines, reading, (share) => onProgress(((at + share) / parts.length) * file.size));
      if (problem) return problem;
      accounts.push({
        ...common,
        sheet: shape.sheet,
        form: shape.kind,
        unread: 0,
        padding: 0,
        isEnded: true,
        counts: plainCounts(lines.counts),
      });
    } else {
      const text = await readTextOrders(bytes, shape, lines, reading, { onBytes: (piece) => void hash.update(piece), onProgress });
      if (isFileProblem(text)) return text;
      accounts.push({ ...common, sheet: null, form: shape.encoding, ...text, counts: plainCounts(lines.counts) });
    }
  }
  if (book !== null) {
    const problem = await eachPiece(bytes, (piece) => void hash.update(piece));
    if (problem) return problem;
  }
  const digest = hexOf(hash.digest());
  return accounts.map((account) => ({ ...account, sha256: digest }));
}

const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

self.addEventListener('message', ({ data }: MessageEvent<FilesQuestion>) => {
  const work = 'look' in data ? look(data.look) : read(data.read);
  work.catch((reason: unknown) => say({ failure: reason instanceof Error ? reason.message : String(reason) }));
});
