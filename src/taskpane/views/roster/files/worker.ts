// Reads order files beside the page, piece by piece, so that the functions answer meanwhile.
import { sha256 } from '@noble/hashes/sha2.js';
import { headOf } from '../../../../roster/files/file-columns';
import { type FileProblem, isFileProblem } from '../../../../roster/files/file-problem';
import type { FileAccount } from '../../../../roster/files/files-record';
import { lineReader } from '../../../../roster/files/line-reader';
import { newOrderReading } from '../../../../roster/files/order-reading';
import { ordersRead, plainCounts } from '../../../../roster/files/orders-read';
import { type FileBytes, readTextOrders, textHead } from '../../../../roster/files/text-orders';
import type { FileLook, FileToLookAt, FileToRead, FilesAnswer, FilesQuestion } from './messages';

const say = (message: FilesAnswer): void => self.postMessage(message);

const bytesOf = (file: File): FileBytes => ({
  size: file.size,
  read: async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer()),
});

async function look(files: readonly FileToLookAt[]): Promise<void> {
  const looks: (FileLook | FileProblem)[] = [];
  for (const [at, { file, encoding }] of files.entries()) {
    say({ done: at, of: files.length });
    const head = await textHead(bytesOf(file), encoding ?? undefined);
    looks.push(isFileProblem(head) ? head : { shape: head.shape, head: headOf(head.rows) });
  }
  say({ looks });
}

async function read(files: readonly FileToRead[]): Promise<void> {
  const reading = newOrderReading();
  const accounts: FileAccount[] = [];
  const problems = new Map<number, FileProblem>();
  const of = files.reduce((sum, { file }) => sum + file.size, 0);
  let before = 0;
  for (const [at, { file, shape, columns }] of files.entries()) {
    const hash = sha256.create();
    const lines = lineReader(reading, at, columns);
    const text = await readTextOrders(bytesOf(file), shape, lines, reading, {
      onBytes: (bytes) => void hash.update(bytes),
      onProgress: (done) => say({ done: before + done, of }),
    });
    before += file.size;
    if (isFileProblem(text)) problems.set(at, text);
    else {
      const { name, size } = file;
      accounts.push({
        name,
        bytes: size,
        sha256: hexOf(hash.digest()),
        encoding: shape.encoding,
        ...text,
        counts: plainCounts(lines.counts),
        columns,
      });
    }
  }
  say(problems.size > 0 ? { problems } : { filesRead: { orders: ordersRead(reading), accounts } });
}

const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

self.addEventListener('message', ({ data }: MessageEvent<FilesQuestion>) => {
  const work = 'look' in data ? look(data.look) : read(data.read);
  work.catch((reason: unknown) => say({ failure: reason instanceof Error ? reason.message : String(reason) }));
});
