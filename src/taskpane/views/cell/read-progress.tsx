import { useId } from 'preact/hooks';
import { useCellWords } from './words';

/** How far a long reading has come, and the way to stop it. */
export function ReadProgress({ done, of, onCancel }: { done: number; of: number; onCancel: () => void }) {
  const { language, text } = useCellWords();
  const id = useId();
  const shown = (count: number) => new Intl.NumberFormat(language).format(count);
  return (
    <div class="reading">
      <p id={id}>{of > 0 ? text.many.progress(shown(done), shown(of)) : text.reading}</p>
      <progress aria-labelledby={id} {...(of > 0 && { max: of, value: done })} />
      <button type="button" onClick={onCancel}>
        {text.many.cancel}
      </button>
    </div>
  );
}
