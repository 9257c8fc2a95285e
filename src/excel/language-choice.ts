// A person's own choice of language. It is kept on this computer, not in the workbook: a co-author reads the same workbook in another one.
// localStorage, because a function that answers before anything was awaited must know it; OfficeRuntime.storage could only tell later.
import { setChosenLanguage } from './language';
import { recalculate } from './events/recalculate';

const listeners = new Set<() => void>();

/** Called after each choice; answers how to stop that. */
export function onLanguageChosen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * From now on everything speaks this language (a BCP 47 tag; null: the host's), the sentences in the cells after one recalculation.
 * Where the browser forbids storage, the choice lasts until the add-in is closed. Rejects where Excel refuses to recalculate.
 */
export async function chooseLanguage(tag: string | null): Promise<void> {
  setChosenLanguage(tag);
  try {
    if (tag === null) localStorage.removeItem('TUIKE.language');
    else localStorage.setItem('TUIKE.language', tag);
  } catch {
    // The choice lasts as long as this page.
  }
  for (const listener of listeners) listener();
  await recalculate();
}
