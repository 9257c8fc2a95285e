// Reads and writes files beside the page, so that the page stays alive meanwhile.
import { slicesOf, sliceCollector } from '../../files/book-slices';
import { FileFault } from '../../files/fault';
import type { Report } from '../../files/step';
import { readBook } from '../../files/read-book';
import { writeBook } from '../../files/write-book';
import type { FromWorker, ToWorker } from './messages';

const say = (message: FromWorker, transfer: Transferable[] = []): void => self.postMessage(message, { transfer });
const report: Report = (step, share) => say({ step, share });
const collector = sliceCollector();

async function read({ read: file, options }: Extract<ToWorker, { read: unknown }>): Promise<void> {
  report('reading', null);
  const { sheets, ...rest } = await readBook(new Uint8Array(await file.arrayBuffer()), file.name, { ...options, report });
  // What formulas showed is of no use to a grid, which computes them.
  for (const slice of slicesOf(sheets.map(({ values: _, spills: __, ...sheet }) => sheet))) say(slice);
  say({ isRead: rest });
}

async function write({ write: rest, options }: Extract<ToWorker, { write: unknown }>): Promise<void> {
  const written = await writeBook({ ...rest, sheets: collector.sheets() }, { ...options, report });
  say({ written }, [written.buffer]);
}

const fail = (reason: unknown): void => {
  if (reason instanceof FileFault) say({ fault: reason.code, seen: reason.seen });
  else say({ failure: reason instanceof Error ? reason.message : String(reason) });
};

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('read' in data) read(data).catch(fail);
  else if ('write' in data) write(data).catch(fail);
  else collector.add(data);
});
