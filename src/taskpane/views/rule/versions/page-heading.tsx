import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../../controls/button';
import { useVersionsWords } from './words';

interface PageHeadingProps {
  readonly heading: string;
  readonly onBack: () => void;
  readonly children?: ComponentChildren;
}

/** The head of a page within the view, with the way back; it takes the focus, so that the page is read from its beginning. */
export function PageHeading({ heading, onBack, children }: PageHeadingProps) {
  const { text } = useVersionsWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.documentElement.scrollTop = 0;
    title.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header class="masthead">
      <Button look="link" class="back" onPress={onBack}>
        <span aria-hidden="true">‹&nbsp;</span>
        {text.back}
      </Button>
      <h1 tabIndex={-1} ref={title}>
        {heading}
      </h1>
      {children}
    </header>
  );
}
