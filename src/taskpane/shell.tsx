import { useEffect, useRef, useState } from 'preact/hooks';
import { BannerAboveViews } from './banner/banner-above-views';
import { onEditWait } from '../excel/events/patiently';
import { Notice } from './controls/notice';
import { LineAboveViews } from './writing/line-above-views';
import { PartByAndBy } from './part';
import { useWords } from './text/words';
import type { ViewId } from './view-id';
import type { View } from './views';

/** Lines on 20 × 20: the tab's words say the same. */
const drawings: Readonly<Record<ViewId, string>> = {
  rule: 'M5 2.5h7l3 3v12H5ZM12 2.5v3h3M7.5 9h5M7.5 11.5h5M7.5 14h3',
  roster: 'M2.5 3.5h2v2h-2ZM7.5 4.5h10M2.5 9h2v2h-2ZM7.5 10h10M2.5 14.5h2v2h-2ZM7.5 15.5h10',
  lookup: 'M8.5 3a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11M12.5 12.5l5 5M6 10.5h1.7V8.3h1.8V6H11',
  formula:
    'M6.5 4.5C4.5 4.5 5 8 5 8.8c0 .7-.5 1.2-1.5 1.2 1 0 1.5.5 1.5 1.2 0 .8-.5 4.3 1.5 4.3M13.5 4.5c2 0 1.5 3.5 1.5 4.3 0 .7.5 1.2 1.5 1.2-1 0-1.5.5-1.5 1.2 0 .8.5 4.3-1.5 4.3M10 7.5v5M7.5 10h5',
  settings:
    'M8.6 2.5h2.8l.4 2.2 1.6.9 2.1-.8 1.4 2.4-1.7 1.4v1.8l1.7 1.4-1.4 2.4-2.1-.8-1.6.9-.4 2.2H8.6l-.4-2.2-1.6-.9-2.1.8-1.4-2.4 1.7-1.4V8.6L3.1 7.2l1.4-2.4 2.1.8 1.6-.9ZM10 7.2a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5',
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
            title={id === 'settings' ? text.nav[id] : undefined}
            tabIndex={id === open ? 0 : -1}
            onClick={() => onOpen(id)}
          >
            <ViewIcon id={id} />
            <span class={id === 'settings' ? 'unseen' : undefined}>{text.nav[id]}</span>
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
  const view = views.find(({ id }) => id === open);
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
      <BannerAboveViews open={open} />
      <LineAboveViews open={open} />
      <main aria-busy={isBusy}>
        <div role="tabpanel" id={panelId} aria-labelledby={tabId(open)} tabIndex={-1} ref={panel}>
          {view && <PartByAndBy key={open} part={view.part} props={{}} />}
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
