import type { ComponentType } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './controls/button';
import { onEditWait } from '../excel/events/patiently';
import { Notice } from './controls/notice';
import { LineAboveViews } from './writing/line-above-views';
import { areWordsLoaded, LanguageContext, loadWords, useWords } from './text/words';
import type { ViewId } from './view-id';
import { loadedViews, type View } from './views';

/** Lines on 20 × 20: the tab's words say the same. */
const drawings: Readonly<Record<ViewId, string>> = {
  rule: 'M5 2.5h7l3 3v12H5ZM12 2.5v3h3M7.5 9h5M7.5 11.5h5M7.5 14h3',
  roster: 'M2.5 3.5h2v2h-2ZM7.5 4.5h10M2.5 9h2v2h-2ZM7.5 10h10M2.5 14.5h2v2h-2ZM7.5 15.5h10',
  cell: 'M2.5 4h15v12h-15ZM2.5 8h15M2.5 12h15M7.5 4v12M8 8.5h9v3H8Z',
  calculator: 'M4.5 2.5h11v15h-11ZM7 5h6v2.5H7ZM7 10.5h.5M10 10.5h.5M12.6 10.5h.4M7 14h.5M10 14h.5M12.6 14h.4',
  chart: 'M3 3v14h14M5.5 14.5h3V11h3.5V7.5h3V4.5H17',
  versions: 'M10 3 17.5 7 10 11 2.5 7ZM3 10.2l7 3.8 7-3.8M3 13.2 10 17l7-3.8',
  insert:
    'M6.5 4.5C4.5 4.5 5 8 5 8.8c0 .7-.5 1.2-1.5 1.2 1 0 1.5.5 1.5 1.2 0 .8-.5 4.3 1.5 4.3M13.5 4.5c2 0 1.5 3.5 1.5 4.3 0 .7.5 1.2 1.5 1.2-1 0-1.5.5-1.5 1.2 0 .8.5 4.3-1.5 4.3M10 7.5v5M7.5 10h5',
  about: 'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15M10 9v5M10 6.2v.3',
};

function ViewIcon({ id }: { id: ViewId }) {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={drawings[id]} />
    </svg>
  );
}

const tabId = (id: ViewId): string => `tab-${id}`;
const panelId = 'view';

interface NavigationProps {
  readonly ids: readonly ViewId[];
  readonly open: ViewId;
  readonly onOpen: (id: ViewId) => void;
}

/** The views as tabs. Arrows, Home and End move between them; Enter, Space or a click opens one, for a view may take a moment to load. */
function Navigation({ ids, open, onOpen }: NavigationProps) {
  const { text } = useWords();
  const list = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent): void {
    const tabs = [...(list.current?.children ?? [])] as HTMLElement[];
    const at = tabs.indexOf(event.target as HTMLElement);
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    tabs.at(to % tabs.length)?.focus();
  }

  return (
    <nav class="navigation">
      <div role="tablist" aria-label={text.views} ref={list} onKeyDown={move}>
        {ids.map((id) => (
          <button
            type="button"
            role="tab"
            key={id}
            id={tabId(id)}
            aria-selected={id === open}
            aria-controls={panelId}
            tabIndex={id === open ? 0 : -1}
            onClick={() => onOpen(id)}
          >
            <ViewIcon id={id} />
            <span>{text.nav[id]}</span>
          </button>
        ))}
      </div>
    </nav>
  );
}

interface ShellProps {
  readonly views: readonly View[];
  readonly open: ViewId;
  readonly onOpen: (id: ViewId) => void;
  /** The one place that tells screen readers of a change; seen while the workbook's rule is being read for the first time. */
  readonly status: string;
  readonly isLoading: boolean;
  readonly isBusy: boolean;
  /** Counts the times that the focus was sent into the view. */
  readonly focused: number;
}

/** What stands around every view: the tabs, one status line, and the panel with the view that is open. */
export function Shell({ views, open, onOpen, status, isLoading, isBusy, focused }: ShellProps) {
  const { text } = useWords();
  const order = Object.keys(text.nav) as ViewId[];
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focused > 0) panel.current?.focus();
  }, [focused]);
  useEffect(() => {
    document.documentElement.scrollTop = 0;
  }, [open]);
  return (
    <>
      <Navigation ids={order.filter((id) => views.some((view) => view.id === id))} open={open} onOpen={onOpen} />
      <p role="status" class={isLoading ? 'loading' : 'unseen'}>
        {status}
      </p>
      <EditWait />
      <LineAboveViews open={open} />
      <main aria-busy={isBusy}>
        <div role="tabpanel" id={panelId} aria-labelledby={tabId(open)} tabIndex={-1} ref={panel}>
          <OpenView key={open} view={views.find(({ id }) => id === open)} />
        </div>
      </main>
    </>
  );
}

/** Says why nothing happens, where it is because a cell is being edited. */
function EditWait() {
  const { text } = useWords();
  const [isWaiting, setWaiting] = useState(false);
  useEffect(() => onEditWait(setWaiting), []);
  return isWaiting ? (
    <Notice kind="caution">
      <p role="status">{text.editing}</p>
    </Notice>
  ) : null;
}

function OpenView({ view }: { view: View | undefined }) {
  const { text } = useWords();
  const [loading, loadAgain] = useView(view);
  if (loading === 'loading') return null;
  if (loading !== 'failed') {
    const Loaded: ComponentType = loading;
    return <Loaded />;
  }
  return (
    <div class="message">
      <Notice kind="fault">
        <p>{text.viewNotLoaded}</p>
      </Notice>
      <Button onPress={loadAgain}>{text.tryAgain}</Button>
    </div>
  );
}

/** A view once it and its words in the pane's language are loaded, and how to try again where that failed. */
function useView(view: View | undefined): [ComponentType | 'loading' | 'failed', () => void] {
  const language = useContext(LanguageContext);
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<'loading' | 'loaded' | 'failed'>('loading');
  const loaded = view && areWordsLoaded(language) ? loadedViews.get(view.id) : undefined;
  useEffect(() => {
    if (!view || loaded) return undefined;
    let isOpen = true;
    setState('loading');
    loadWhole(view, () => loadWords(language)).then(
      () => isOpen && setState('loaded'),
      () => isOpen && setState('failed'),
    );
    return () => {
      isOpen = false;
    };
  }, [view, language, attempt]);
  return [loaded ?? (state === 'failed' ? 'failed' : 'loading'), () => setAttempt((times) => times + 1)];
}

/** Which words it has, a view says once it is there. */
async function loadWhole(view: View, loadItsWords: () => Promise<void>): Promise<void> {
  if (!loadedViews.has(view.id)) loadedViews.set(view.id, await view.load());
  await loadItsWords();
}
