import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from './button';
import { Navigation, panelId, tabId } from './navigation';
import { Notice } from './notice';
import { LineAboveViews } from './writing/line-above-views';
import { useView } from './use-view';
import { useWords } from './words';
import type { ViewId } from './view-id';
import type { View } from './views';

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
      <LineAboveViews open={open} />
      <main aria-busy={isBusy}>
        <div role="tabpanel" id={panelId} aria-labelledby={tabId(open)} tabIndex={-1} ref={panel}>
          <OpenView key={open} view={views.find(({ id }) => id === open)} />
        </div>
      </main>
    </>
  );
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
