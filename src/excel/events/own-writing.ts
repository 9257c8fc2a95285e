// While the add-in itself writes, what it would read of the workbook is half of the truth and slows the writing down.

let writings = 0;
const waiting = new Set<() => void>();

/** Those who follow the cells rest until it has ended, however it ends. */
export async function whileWriting<T>(write: () => Promise<T>): Promise<T> {
  writings++;
  try {
    return await write();
  } finally {
    writings--;
    if (writings === 0) {
      const due = [...waiting];
      waiting.clear();
      for (const look of due) look();
    }
  }
}

/** Looks now, or once after the add-in has written; the same function waits only once. */
export function lookAtRest(look: () => void): void {
  if (writings > 0) waiting.add(look);
  else look();
}
