import type { ComponentChildren } from 'preact';

/** A term and what it is here, in a list of such. */
export function Fact({ term, isMain = false, children }: { term: string; isMain?: boolean; children: ComponentChildren }) {
  return (
    <div class={isMain ? 'main' : undefined}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
