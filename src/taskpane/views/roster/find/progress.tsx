import { Button } from '../../../button';
import { Progress } from '../../../progress';
import { useFindWords } from './words';

/** How far the reading of the cells has come, and the way to stop it. */
export function FindProgress({ done, of, onCancel }: { done: number; of: number; onCancel: () => void }) {
  const { language, text } = useFindWords();
  return (
    <div class="roster-progress">
      <p>{of > 0 ? text.progress(done.toLocaleString(language), of.toLocaleString(language)) : text.reading}</p>
      <Progress label={text.reading} done={done} of={of} />
      <Button onPress={onCancel}>{text.cancel}</Button>
    </div>
  );
}
