// The open workbook's file as Excel would save it now, in slices; the workbook itself is not touched.
// Microsoft's sources disagree about Excel on the web: Compressed is not among what getFileAsync gives there, the requirement set CompressedFile
// lists it, and OfficeDev/office-js#5473 has it at work. It fails in places: #757, #5297, #4420.

/** Up to 4 MB; on the web an answer may have 5 MB, and a byte takes up to four characters in it. */
const sliceSize = 1024 * 1024;

interface FileTurn {
  readonly signal: AbortSignal;
  /** Bytes. */
  readonly onProgress: (done: number, of: number) => void;
}

/** Rejects where Excel refuses, with its words; with the signal's reason when it is aborted. */
export async function workbookFile({ signal, onProgress }: FileTurn): Promise<Uint8Array> {
  const file = await opened(signal);
  try {
    const bytes = new Uint8Array(file.size);
    let filled = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      onProgress(filled, file.size);
      const slice = await answered<Office.Slice>((back) => file.getSliceAsync(index, back), signal);
      const data = Uint8Array.from(slice.data as ArrayLike<number>);
      if (filled + data.length > bytes.length) throw new Error(`${filled + data.length} > ${bytes.length}`);
      bytes.set(data, filled);
      filled += data.length;
    }
    if (filled !== bytes.length) throw new Error(`${filled} < ${bytes.length}`);
    return bytes;
  } finally {
    close(file);
  }
}

// No more than two files may be in memory: one that is left open would fail the next but one (Office.File.closeAsync).
const close = (file: Office.File): void => file.closeAsync(() => undefined);

/** A file that comes after somebody cancelled is closed. */
function opened(signal: AbortSignal): Promise<Office.File> {
  return answered<Office.File>(
    (back) =>
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, (result) => {
        if (signal.aborted && result.status === Office.AsyncResultStatus.Succeeded) close(result.value);
        back(result);
      }),
    signal,
  );
}

function answered<T>(ask: (back: (result: Office.AsyncResult<T>) => void) => void, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    signal.throwIfAborted();
    // Excel may answer late, or never.
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    ask(({ status, value, error }) =>
      status === Office.AsyncResultStatus.Succeeded ? resolve(value) : reject(new Error(`${error.message} (${error.code})`)),
    );
  });
}
