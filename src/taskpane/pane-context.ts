import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Capabilities } from '../excel/capabilities';
import type { SelectionReading, SelectionStore } from '../excel/events/selection';
import type { Language } from '../i18n/language';
import type { WorkbookRules } from './use-workbook-rules';
import type { ViewId } from './view-id';

/** What every view may know and do. */
export interface PaneContext extends WorkbookRules {
  readonly language: Language;
  /** The language a person chose; null where Excel's is followed. */
  readonly chosenLanguage: Language | null;
  /** What the workbook holds under the add-in's key, as it stands there. */
  readonly stored: unknown;
  readonly capabilities: Capabilities;
  readonly selection: SelectionStore;
  /** What views keep while others are open; gone when the pane closes. */
  readonly kept: Map<string, unknown>;
  readonly actions: PaneActions;
}

export interface PaneActions {
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

/** State that outlives the view while the pane is open; `key` begins with the view's id. */
export function useKept<T>(key: string, initial: () => T): [T, (next: T) => void] {
  const { kept } = usePane();
  const [value, setValue] = useState(() => (kept.has(key) ? (kept.get(key) as T) : initial()));
  return [
    value,
    (next) => {
      kept.set(key, next);
      setValue(() => next);
    },
  ];
}
