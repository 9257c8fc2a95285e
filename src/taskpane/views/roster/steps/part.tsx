import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A part of a step with its heading, which also names it to screen readers. */
export function StepPart({ heading, children }: { heading: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="step-part" aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      {children}
    </section>
  );
}
