/** One time that long work is done. */
export interface Turn {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, of: number) => void;
}
