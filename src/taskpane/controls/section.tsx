import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A part of a view with its heading, which also names it to screen readers. */
export function Section({ heading, children }: { heading: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}
