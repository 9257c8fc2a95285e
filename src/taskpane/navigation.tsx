import { useRef } from 'preact/hooks';
import { ViewIcon } from './view-icon';
import type { ViewId } from './view-id';
import { useWords } from './words';

export const tabId = (id: ViewId): string => `tab-${id}`;
export const panelId = 'view';

interface NavigationProps {
  readonly ids: readonly ViewId[];
  readonly open: ViewId;
  readonly onOpen: (id: ViewId) => void;
}

/** The views as tabs. Arrows, Home and End move between them; Enter, Space or a click opens one, for a view may take a moment to load. */
export function Navigation({ ids, open, onOpen }: NavigationProps) {
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
