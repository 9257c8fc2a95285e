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

/** Facts of one kind, a line each; what does not hold here is false. */
export function FactLines({ facts }: { facts: readonly (string | false)[] }) {
  const told = facts.filter((fact) => fact !== false);
  if (told.length === 0) return null;
  return (
    <ul class="fact-lines" role="list">
      {told.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}
