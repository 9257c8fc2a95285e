import { createContext } from 'preact';
import { useContext, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Capabilities } from '../excel/capabilities';
import type { SelectionReading, SelectionStore } from '../excel/events/selection';
import type { Language } from '../i18n/language';
import type { Memory, MemoryKey } from './memory';
import type { WorkbookRules } from './use-workbook-rules';
import type { ViewId } from './view-id';
import type { Writer } from './writing/writer';

/** What every view may know and do. */
export interface PaneContext extends WorkbookRules {
  readonly language: Language;
  /** The language a person chose; null where Excel's is followed. */
  readonly chosenLanguage: Language | null;
  /** What the workbook holds under the add-in's key, as it stands there. */
  readonly stored: unknown;
  /** Whole copies of the rule to go back to where they disagree or the part is gone. */
  readonly copies: readonly string[];
  readonly capabilities: Capabilities;
  readonly selection: SelectionStore;
  readonly memory: Memory;
  readonly writer: Writer;
  readonly actions: PaneActions;
}

interface PaneActions {
  /** Opens another view and puts the focus into it. */
  readonly openView: (id: ViewId) => void;
  /** Tells screen readers, politely. */
  readonly announce: (text: string) => void;
  /** null: Excel's language. Rejects where Excel refuses to recalculate; the choice stands all the same. */
  readonly chooseLanguage: (language: Language | null) => Promise<void>;
}

export const PaneContext = createContext<PaneContext | undefined>(undefined);

export function usePane(): PaneContext {
  const context = useContext(PaneContext);
  if (!context) throw new Error('A view was drawn outside the pane.');
  return context;
}

/** What is selected, followed for as long as the view that asks is open. */
export function useSelection(): SelectionReading {
  const { selection } = usePane();
  const [reading, setReading] = useState(selection.current());
  useEffect(() => {
    setReading(selection.current());
    return selection.subscribe(() => setReading(selection.current()));
  }, [selection]);
  return reading;
}

/** State that outlives the view while the pane is open; whoever asks for it sees every change. */
export function useMemory<T>(key: MemoryKey<T>): [T, (next: T) => void] {
  const { memory } = usePane();
  const [value, setValue] = useState(() => memory.read(key));
  useLayoutEffect(() => {
    const follow = () => setValue(() => memory.read(key));
    follow();
    return memory.subscribe(follow);
  }, [memory, key]);
  return [value, (next) => memory.keep(key, next)];
}
