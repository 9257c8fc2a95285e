import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface FoldProps {
  readonly heading: string;
  /** What of it is said while it is folded. */
  readonly aside?: ComponentChildren;
  readonly isOpen?: boolean;
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ComponentChildren;
}

/** A part of a view that its heading unfolds. */
export function Fold({ heading, aside, isOpen = false, onToggle, children }: FoldProps) {
  const id = useId();
  return (
    <section class="fold" aria-labelledby={id}>
      <details open={isOpen} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
        {/* Without the attribute office.js on the web passes over it when Tab is pressed. */}
        <summary tabIndex={0}>
          <h2 id={id}>{heading}</h2>
          {aside && <span class="aside">{aside}</span>}
        </summary>
        {children}
      </details>
    </section>
  );
}
