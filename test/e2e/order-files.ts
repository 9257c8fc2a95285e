// Order files of any size, as a shop's back end exports them, and what each agency's lines come to by plain integers.
import { closeSync, openSync, writeSync } from 'node:fs';

export interface OrderFile {
  readonly path: string;
  readonly encoding: 'utf-8' | 'gb18030';
  /** Lines first … first + lines − 1 of all. */
  readonly first: number;
  readonly lines: number;
}

export const orderHeader = '订单号,机构编号,机构名称,商品名称,成交时间,订单金额,订单状态,达人昵称';

/** Every agency has lines, and prime steps keep neighbours apart. */
const agencyAt = (line: number, agencies: number): number => (line * 7919) % agencies;
const monthAt = (line: number): 9 | 10 => (line % 37 === 0 ? 9 : 10);
/** Whole cents, most of which no double holds: 0.07, 12.34, 8999.97; a refund line now and then. */
const centsAt = (line: number): number => (line % 211 === 0 ? -1 : 1) * (((line * 104_729) % 899_999) + 7);

const two = (n: number): string => String(n).padStart(2, '0');

function orderLine(line: number, agencies: number): string {
  const agency = agencyAt(line, agencies);
  const cents = centsAt(line);
  const yuan = `${cents < 0 ? '-' : ''}${Math.floor(Math.abs(cents) / 100)}.${two(Math.abs(cents) % 100)}`;
  const day = `2026-${two(monthAt(line))}-${two((line % 30) + 1)} ${two(line % 24)}:${two(line % 60)}:${two((line * 7) % 60)}`;
  const goods = line % 5 === 0 ? `"连衣裙,${line % 5000}号"` : `设计款${line % 5000}号`;
  return `37${100_000_000_000 + line},JG${100_000 + agency},机构${agency}传媒,${goods},${day},${yuan},已完成,达人${line % 3000}`;
}

/** Whole cents by agency of the lines of October. */
export function octoberCents(lines: number, agencies: number): Map<string, bigint> {
  const sums = new Float64Array(agencies);
  for (let line = 0; line < lines; line++) if (monthAt(line) === 10) sums[agencyAt(line, agencies)]! += centsAt(line);
  return new Map(Array.from(sums, (cents, agency) => [`JG${100_000 + agency}`, BigInt(cents)]));
}

const gb18030 = new Map<string, readonly [number, number]>();

/** By turning the decoder around: two bytes for each character that has two. */
function gbOf(character: string): readonly [number, number] {
  if (gb18030.size === 0) {
    const decoder = new TextDecoder('gb18030');
    for (let lead = 0x81; lead < 0xff; lead++)
      for (let trail = 0x40; trail < 0xff; trail++)
        if (trail !== 0x7f) gb18030.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
  const bytes = gb18030.get(character);
  if (!bytes) throw new Error(`${character} has no two bytes`);
  return bytes;
}

function encoded(text: string, encoding: OrderFile['encoding']): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text);
  const bytes = Buffer.alloc(text.length * 2);
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) bytes[at++] = code;
    else for (const byte of gbOf(text[i]!)) bytes[at++] = byte;
  }
  return bytes.subarray(0, at);
}

const linesAtOnce = 20_000;

export function writeOrderFile({ path, encoding, first, lines }: OrderFile, agencies: number): void {
  const file = openSync(path, 'w');
  writeSync(file, encoded(`${orderHeader}\n`, encoding));
  for (let from = first; from < first + lines; from += linesAtOnce) {
    const text: string[] = [];
    for (let line = from; line < Math.min(from + linesAtOnce, first + lines); line++) text.push(orderLine(line, agencies));
    writeSync(file, encoded(`${text.join('\n')}\n`, encoding));
  }
  closeSync(file);
}
