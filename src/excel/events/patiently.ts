// Asking Excel again while a refusal may pass. While somebody edits a cell Excel refuses everything, for as long as it takes; Excel.run's own
// `delayForCellEdit` waits too, but not on every host, and tells nobody that it does.
const pauses = [200, 1000, 3000];
const editPause = 300;

/** Asks again while a refusal may pass, four times at most; while a cell is being edited, until it no longer is. Rejects with the last refusal. */
export async function patiently<T>(ask: () => Promise<T>, mayPass: () => boolean = () => true): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await afterEdit(ask);
    } catch (error) {
      const pause = pauses[attempt];
      if (pause === undefined || !mayPass()) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

/** Asks once; while a cell is being edited, again until it no longer is. For what may have been done in part when it was refused. */
export async function afterEdit<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!isCellEdited(error)) throw error;
      await duringEdit();
    }
  }
}

export const isCellEdited = (error: unknown): boolean => (error as { code?: unknown }).code === 'InvalidOperationInCellEditMode';

let waiting = 0;
let isTold = false;
const listeners = new Set<(isWaiting: boolean) => void>();

/** Called when something begins to wait for the end of a cell's editing, and when nothing does any more; answers how to stop that. */
export function onEditWait(listener: (isWaiting: boolean) => void): () => void {
  listeners.add(listener);
  listener(isTold);
  return () => listeners.delete(listener);
}

async function duringEdit(): Promise<void> {
  waiting++;
  tell(true);
  await new Promise((resolve) => setTimeout(resolve, editPause));
  waiting--;
  // What is refused again waits again at once.
  setTimeout(() => tell(waiting > 0), editPause);
}

function tell(isWaiting: boolean): void {
  if (isWaiting === isTold) return;
  isTold = isWaiting;
  for (const listener of listeners) listener(isWaiting);
}
