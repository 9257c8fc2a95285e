// Order files that stand in memory, read as the worker reads those of a disk.
import { columnsOfFile, type FileColumns, headOf } from '../../../src/roster/files/file-columns';
import { isFileProblem } from '../../../src/roster/files/file-problem';
import { lineReader } from '../../../src/roster/files/line-reader';
import { newOrderReading } from '../../../src/roster/files/order-reading';
import { type FileCounts, ordersRead, type OrdersRead, plainCounts } from '../../../src/roster/files/orders-read';
import type { FileBytes } from '../../../src/files/file-bytes';
import { readTextOrders, textHead, type TextRead } from '../../../src/roster/files/text-orders';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const inMemory = (bytes: Uint8Array): FileBytes => ({
  size: bytes.length,
  read: (from, to) => Promise.resolve(bytes.slice(from, to)),
});

interface FilesRead {
  readonly read: OrdersRead;
  readonly counts: readonly FileCounts[];
  readonly texts: readonly TextRead[];
  readonly columns: readonly FileColumns[];
}

/** Throws the problem of a file. */
export async function readOrders(...files: readonly (string | FileBytes)[]): Promise<FilesRead> {
  const reading = newOrderReading(files.length);
  const [counts, texts, all]: [FileCounts[], TextRead[], FileColumns[]] = [[], [], []];
  for (const [at, content] of files.entries()) {
    const file = typeof content === 'string' ? inMemory(utf8(content)) : content;
    const head = await textHead(file);
    if (isFileProblem(head)) throw head as unknown as Error;
    const columns = columnsOfFile(headOf(head.rows), 'yuan');
    if (columns === null) throw new Error('columns missing');
    const lines = lineReader(reading, at, columns);
    const read = await readTextOrders(file, head.shape, lines, reading, { onBytes: () => undefined, onProgress: () => undefined });
    if (isFileProblem(read)) throw read as unknown as Error;
    counts.push(plainCounts(lines.counts));
    texts.push(read);
    all.push(columns);
  }
  return { read: ordersRead(reading), counts, texts, columns: all };
}
