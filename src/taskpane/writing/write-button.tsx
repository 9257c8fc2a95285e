import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '../controls/button';
import type { Writing } from './use-writing';
import { useWritingWords } from './words';

interface WriteButtonProps {
  readonly writing: Pick<Writing, 'isBusy' | 'isElsewhere'>;
  readonly isReady?: boolean;
  readonly look?: 'primary';
  readonly label?: string;
  readonly class?: string;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

/** Begins to write; while something is being written it cannot be pressed, and says so where that is not seen beside it. */
export function WriteButton({ writing: { isBusy, isElsewhere }, isReady = true, children, ...button }: WriteButtonProps) {
  const { text } = useWritingWords();
  const why = useId();
  return (
    <>
      <Button {...button} isDisabled={isBusy || !isReady} describedBy={isElsewhere ? why : undefined}>
        {children}
      </Button>
      {isElsewhere && (
        <p class="aside writing-elsewhere" id={why}>
          {text.elsewhere}
        </p>
      )}
    </>
  );
}
