// The container of .xls files ([MS-CFB]): chains of sectors. One that goes round in a circle would fill the memory of whoever follows it.

/** Whether sectors lead back to one of their own chain. Whatever else is wrong with the container the parser tells. */
export function hasCircle(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 512) return false;
  const size = 2 ** view.getUint16(30, true);
  if (size !== 512 && size !== 4096) return false;
  const sectors = Math.floor(bytes.length / size);
  const next = nextSectors(view, size, sectors);
  // 1: on the way; 2: known to end.
  const seen = new Uint8Array(next.length);
  for (let start = 0; start < next.length; start++) {
    let at = start;
    while (at < next.length && seen[at] === 0) {
      seen[at] = 1;
      at = next[at]!;
    }
    if (at < next.length && seen[at] === 1) return true;
    for (at = start; at < next.length && seen[at] === 1; at = next[at]!) seen[at] = 2;
  }
  return false;
}

/** What follows each sector, as the file's table has it; the ends of chains are numbers beyond all sectors. */
function nextSectors(view: DataView, size: number, sectors: number): Uint32Array {
  const next = new Uint32Array(sectors).fill(0xffffffff);
  const perSector = size / 4;
  const place = (sector: number): number => (sector + 1) * size;
  const tables: number[] = [];
  for (let at = 76; at < 512; at += 4) tables.push(view.getUint32(at, true));
  // More of the list stands in sectors of its own, each of which ends with the next.
  let more = view.getUint32(68, true);
  for (let left = sectors; left > 0 && place(more) + size <= view.byteLength; left--) {
    for (let i = 0; i < perSector - 1; i++) tables.push(view.getUint32(place(more) + 4 * i, true));
    more = view.getUint32(place(more) + size - 4, true);
  }
  for (const [nth, table] of tables.entries()) {
    if (table >= sectors || place(table) + size > view.byteLength) continue;
    for (let i = 0; i < perSector && nth * perSector + i < sectors; i++)
      next[nth * perSector + i] = view.getUint32(place(table) + 4 * i, true);
  }
  return next;
}
