import { useId } from 'preact/hooks';
import { useFindWords } from './find-words';

/** How far the reading of the cells has come, and the way to stop it. */
export function FindProgress({ done, of, onCancel }: { done: number; of: number; onCancel: () => void }) {
  const { language, text } = useFindWords();
  const id = useId();
  return (
    <div class="roster-progress">
      <p id={id}>{of > 0 ? text.progress(done.toLocaleString(language), of.toLocaleString(language)) : text.reading}</p>
      <progress aria-labelledby={id} {...(of > 0 && { max: of, value: done })} />
      <button type="button" onClick={onCancel}>
        {text.cancel}
      </button>
    </div>
  );
}
