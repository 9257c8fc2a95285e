/** A file as it lies somewhere; rejects where it cannot be read. */
export interface FileBytes {
  readonly size: number;
  readonly read: (from: number, to: number) => Promise<Uint8Array>;
}

/** A larger piece is not read faster. */
export const pieceBytes = 2 * 1024 * 1024;

/** It could not be read to its end: taken away, changed, or on a disk that is gone. */
export interface BrokenOff {
  readonly code: 'broken-off';
  readonly at: number;
  readonly of: number;
  readonly reason: string;
}

/** from ≤ byte < to. */
export async function bytesBetween({ size, read }: FileBytes, from: number, to: number): Promise<Uint8Array | BrokenOff> {
  const brokenOff = (reason: string): BrokenOff => ({ code: 'broken-off', at: from, of: size, reason });
  try {
    const bytes = await read(from, to);
    return bytes.length === to - from ? bytes : brokenOff('');
  } catch (error) {
    return brokenOff(error instanceof Error ? error.message : String(error));
  }
}

/** Every byte once, in pieces, in their order; null at the end. */
export async function eachPiece(file: FileBytes, each: (bytes: Uint8Array) => void): Promise<BrokenOff | null> {
  for (let from = 0; from < file.size; from += pieceBytes) {
    const bytes = await bytesBetween(file, from, Math.min(file.size, from + pieceBytes));
    if ('code' in bytes) return bytes;
    each(bytes);
  }
  return null;
}
