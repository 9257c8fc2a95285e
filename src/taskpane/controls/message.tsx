import type { ComponentChildren } from 'preact';
import { useWords } from '../text/words';

/** A view that has no rule to show and says why. */
export function Message({ heading, children }: { heading: string; children: ComponentChildren }) {
  const { text } = useWords();
  return (
    <>
      <header class="masthead">
        <h1>
          <span class="eyebrow">{text.title}</span> {heading}
        </h1>
      </header>
      <div class="message">{children}</div>
    </>
  );
}
