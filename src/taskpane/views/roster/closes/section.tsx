import { useId } from 'preact/hooks';
import { Button } from '../../../controls/button';
import { useClosesOpen } from '../close/open-closes';
import { useCloseWords } from '../close/words';

/** One line below the steps: the months that are closed, without going through the steps again. */
export function ClosesSection() {
  const { closes } = useCloseWords().text;
  const { open } = useClosesOpen();
  const named = useId();
  return (
    <section class="step-after" aria-labelledby={named}>
      <div class="step-line">
        <h2 id={named}>{closes.heading}</h2>
        <p>{closes.line}</p>
        <Button look="link" label={`${closes.open} · ${closes.heading}`} onPress={() => open(null)}>
          {closes.open}
        </Button>
      </div>
    </section>
  );
}
