// Archives and containers that contradict themselves.
import { utils, write } from '@e965/xlsx';

/** Every file of the archive lies where its largest does. */
export function overlappingZip(archive: Uint8Array): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  const places: number[] = [];
  for (let at = 0; at + 46 <= bytes.length; at++) if (view.getUint32(at, true) === 0x02014b50) places.push(at);
  const largest = places.reduce((a, b) => (view.getUint32(b + 20, true) > view.getUint32(a + 20, true) ? b : a));
  for (const place of places) view.setUint32(place + 42, view.getUint32(largest + 42, true), true);
  return bytes;
}

/** An .xls whose first sectors follow each other round and round. */
export function circularXls(): Uint8Array {
  const bytes = new Uint8Array(
    write({ SheetNames: ['a'], Sheets: { a: utils.aoa_to_sheet([[1]]) } }, { type: 'array', bookType: 'biff8' }) as ArrayBuffer,
  );
  const view = new DataView(bytes.buffer);
  const table = (view.getUint32(76, true) + 1) * 512;
  for (let i = 0; i < 128; i++) view.setUint32(table + 4 * i, (i + 1) % 3, true);
  return bytes;
}
