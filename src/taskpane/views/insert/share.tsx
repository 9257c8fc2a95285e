import { Button } from '../../button';
import { Progress } from '../../progress';
import { useInsertWords } from './words';

interface ShareProps {
  readonly label: string;
  /** 0 … 1 */
  readonly share: number;
  readonly onCancel: () => void;
}

/** How much of something long is done, and the way to stop it. */
export function Share({ label, share, onCancel }: ShareProps) {
  const { language, text } = useInsertWords();
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(share);
  return (
    <div class="insert-share">
      <Progress label={label} done={share} of={1} />
      <div class="insert-row">
        <p>
          {label} {percent}
        </p>
        <Button onPress={onCancel}>{text.cancel}</Button>
      </div>
    </div>
  );
}
