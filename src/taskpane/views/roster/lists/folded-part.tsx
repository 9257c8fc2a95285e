import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FoldedPartProps {
  readonly heading: string;
  readonly intro?: string;
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
}

/** A part with its heading, which unfolds it; what is inside is drawn only then. */
export function FoldedPart({ heading, intro, isOpen = false, children }: FoldedPartProps) {
  const [open, setOpen] = useState(isOpen);
  return (
    <details class="folded-part" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary tabIndex={0}>
        <h3>{heading}</h3>
      </summary>
      {open && (
        <>
          {intro !== undefined && <p>{intro}</p>}
          {children}
        </>
      )}
    </details>
  );
}
