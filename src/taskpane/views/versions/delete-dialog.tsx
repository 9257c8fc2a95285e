import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { useVersionsWords } from './words';

interface DeleteDialogProps {
  readonly name: string;
  readonly id: string;
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly onDelete: () => void;
}

/** Asks before a version is deleted. The page's own dialog: Office forbids window.confirm. */
export function DeleteDialog({ name, id, dialog, onDelete }: DeleteDialogProps) {
  const { text } = useVersionsWords();
  const words = text.delete;
  const own = useId();
  const close = (): void => dialog.current?.close();
  return (
    <dialog ref={dialog} aria-labelledby={own} aria-describedby={`${own}-body`}>
      <h2 id={own}>{words.heading(name)}</h2>
      <p id={`${own}-body`}>{words.body(id)}</p>
      <div class="actions">
        {/* First, so that Enter at once deletes nothing. */}
        <button type="button" onClick={close}>
          {words.keep}
        </button>
        <button
          type="button"
          class="grave"
          onClick={() => {
            close();
            onDelete();
          }}
        >
          {words.confirm}
        </button>
      </div>
    </dialog>
  );
}
