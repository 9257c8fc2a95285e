// Order files of text, from their first bytes to their last: never more than two pieces of one in memory.
import { bytesBetween, type FileBytes, pieceBytes } from '../../files/file-bytes';
import type { TextEncoding } from '../../files/text/encoding';
import { fieldCell } from '../../files/text/field-cell';
import { fieldTexts, recordReader, type RecordShape } from '../../files/text/record-reader';
import { recordShapeOf, separatorLineLength } from '../../files/text/separator';
import { joined, textStream } from '../../files/text/text-stream';
import { mostHeadRows } from './file-columns';
import { type FileProblem, isFileProblem, mostAgencies } from './file-problem';
import type { LineReader } from './line-reader';
import type { OrderReading } from './order-reading';

export interface TextShape extends RecordShape {
  readonly encoding: TextEncoding;
}

export interface TextHead {
  readonly shape: TextShape;
  readonly rows: readonly (readonly unknown[])[];
}

const headBytes = 1024 * 1024;
const lineFeed = 10;
/** What has no line end for so long waits no longer. */
const longestCut = 4 * pieceBytes;

/** Shop back ends like to name a web page orders.xls. */
const webPage = /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body|meta|style|script|title|div|center|table)\b/i;

/** How a file is written, and its first rows. */
export async function textHead(file: FileBytes, encoding?: TextEncoding): Promise<TextHead | FileProblem> {
  const end = Math.min(file.size, headBytes);
  const bytes = await bytesBetween(file, 0, end);
  if (isFileProblem(bytes)) return bytes;
  const stream = textStream(encoding);
  const isWhole = end === file.size;
  const text = stream.next(bytes, isWhole) + (isWhole ? '' : stream.next(new Uint8Array(0), true));
  if (stream.isUndecodable()) return { code: 'undecodable', encoding: stream.encoding() };
  if (webPage.test(text)) return { code: 'web-page' };
  const shape = recordShapeOf(text);
  const rows: unknown[][] = [];
  const { read } = recordReader(shape, (record) => {
    rows.push(fieldTexts(record).map(fieldCell));
    return rows.length === mostHeadRows;
  });
  read(text.slice(separatorLineLength(text)), isWhole);
  while (rows.at(-1)?.every((cell) => cell === null)) rows.pop();
  return rows.length === 0 ? { code: 'empty' } : { shape: { ...shape, encoding: stream.encoding() }, rows };
}

export interface TextRead {
  /** Places whose bytes are no character. */
  readonly unread: number;
  /** NULs and 0x1A behind the text. */
  readonly padding: number;
  /** false where no line end stands behind the last line: it may have been cut. */
  readonly isEnded: boolean;
}

interface Course {
  /** Is given every byte once, in their order. */
  readonly onBytes: (bytes: Uint8Array) => void;
  readonly onProgress: (done: number) => void;
}

/** Reads every line of a file into `lines`. A problem says that its lines must not be counted. */
export async function readTextOrders(
  file: FileBytes,
  { encoding, ...shape }: TextShape,
  lines: LineReader,
  { index: { agencies } }: OrderReading,
  { onBytes, onProgress }: Course,
): Promise<TextRead | FileProblem> {
  const stream = textStream(encoding);
  let isEnded = true;
  const stopped: { by: FileProblem | null } = { by: null };
  let records: ReturnType<typeof recordReader> | null = null;
  const begun = (text: string): { readonly text: string; readonly reader: NonNullable<typeof records> } => {
    if (records) return { text, reader: records };
    const skipped = separatorLineLength(text);
    records = recordReader(
      shape,
      (record) => {
        lines.record(record);
        isEnded = record.isEnded;
        if (agencies.length <= mostAgencies) return;
        stopped.by = { code: 'agencies-too-many', line: record.line };
        return true;
      },
      skipped > 0 ? 2 : 1,
    );
    return { text: text.slice(skipped), reader: records };
  };
  // Pieces are cut behind a line end: two texts put together are read a third slower than one from the decoder.
  let rest: Uint8Array = new Uint8Array(0);
  let next = bytesBetween(file, 0, Math.min(file.size, pieceBytes));
  for (let from = 0; from < file.size;) {
    const bytes = await next;
    if (isFileProblem(bytes)) return bytes;
    const to = from + bytes.length;
    if (to < file.size) next = bytesBetween(file, to, Math.min(file.size, to + pieceBytes));
    onBytes(bytes);
    const isLast = to === file.size;
    const whole = rest.length === 0 ? bytes : joined(rest, bytes);
    const isUncut = isLast || shape.newline === '\r' || whole.length > longestCut;
    const cut = isUncut ? whole.length : whole.lastIndexOf(lineFeed) + 1;
    rest = whole.slice(cut);
    const { text, reader } = begun(stream.next(whole.subarray(0, cut), isLast));
    const open = reader.read(text, isLast);
    if (open) return { code: 'open-quote', ...open };
    if (stopped.by) return stopped.by;
    if (stream.unread() > 1000 && stream.isUndecodable()) break;
    from = to;
    onProgress(from);
  }
  lines.end();
  if (stream.isUndecodable()) return { code: 'undecodable', encoding };
  return { unread: stream.unread(), padding: stream.padding(), isEnded };
}
