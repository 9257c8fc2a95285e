// Excel on the web takes and answers 5 MB at once (learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization).

/** Whether Excel refused a request, or could not answer it, for its size. */
export function isTooLarge(error: unknown): boolean {
  return /PayloadSizeLimitExceeded/.test(String((error as { code?: unknown }).code));
}

// A third of the limit: what surrounds the cells comes on top.
const mostBytes = 1_700_000;
const mostCells = 10_000;

/** How many rows from `from` on fit into one request, with a margin; at least one. */
export function rowsThatFit(cells: readonly (readonly unknown[])[], from: number, most = Infinity): number {
  const columns = cells[from]?.length || 1;
  const limit = Math.min(cells.length - from, most, Math.max(1, Math.floor(mostCells / columns)));
  let bytes = 0;
  for (let rows = 0; rows < limit; rows++) {
    bytes += bytesOf(JSON.stringify(cells[from + rows]));
    if (rows > 0 && bytes > mostBytes) return rows;
  }
  return Math.max(1, limit);
}

/** Of UTF-8, within JSON within JSON, where a quote and a backslash take two more. */
export function bytesOf(json: string): number {
  let bytes = 0;
  for (let index = 0; index < json.length; index++) {
    const code = json.charCodeAt(index);
    // Half of a pair takes half of four bytes.
    if (code >= 0x800) bytes += code >= 0xd800 && code < 0xe000 ? 2 : 3;
    else bytes += code >= 0x80 ? 2 : code === 0x22 || code === 0x5c ? 3 : 1;
  }
  return bytes;
}
