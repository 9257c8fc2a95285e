import { useEffect, useId, useRef } from 'preact/hooks';
import { useInsertWords } from './words';

interface FilledDialogProps {
  readonly area: string;
  readonly count: number;
  readonly first: string;
  readonly onAnswer: (overwrite: boolean) => void;
}

/** Asks before filled cells are written over; Escape keeps them. (office.js replaces window.confirm by an exception.) */
export function FilledDialog({ area, count, first, onAnswer }: FilledDialogProps) {
  const { text } = useInsertWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="insert-dialog"
      aria-labelledby={id}
      aria-describedby={`${id}-body`}
      // Not every web view that Office uses turns Escape into a cancel event inside a frame.
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onAnswer(false);
      }}
      onClose={() => onAnswer(false)}
    >
      <h2 id={id}>{text.filled.heading}</h2>
      <div id={`${id}-body`}>
        <p>{text.filled.body(String(count), area, first)}</p>
        <p>{text.filled.loss}</p>
      </div>
      <div class="insert-answers">
        <button type="button" onClick={() => onAnswer(false)}>
          {text.filled.keep}
        </button>
        <button type="button" onClick={() => onAnswer(true)}>
          {text.filled.overwrite}
        </button>
      </div>
    </dialog>
  );
}
