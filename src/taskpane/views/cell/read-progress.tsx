import { Button } from '../../button';
import { Progress } from '../../progress';
import { useCellWords } from './words';

/** How far a long reading has come, and the way to stop it. */
export function ReadProgress({ done, of, onCancel }: { done: number; of: number; onCancel: () => void }) {
  const { language, text } = useCellWords();
  const shown = (count: number) => new Intl.NumberFormat(language).format(count);
  const said = of > 0 ? text.many.progress(shown(done), shown(of)) : text.reading;
  return (
    <div class="reading">
      <p>{said}</p>
      <Progress label={said} done={done} of={of} />
      <Button onPress={onCancel}>{text.many.cancel}</Button>
    </div>
  );
}
