import { Button } from '../../../controls/button';
import type { StepsOfTable } from '../steps/use-steps';
import { useClosed } from './closed';
import { useClosesOpen } from './open-closes';
import { useCloseWords } from './words';

/** The way on from a result: it is read, then closed; from a close its lists are sent, with its code. */
export function OnToClose({ steps }: { readonly steps: StepsOfTable }) {
  const { text } = useCloseWords();
  const { open } = useClosesOpen();
  const closed = useClosed();
  return (
    <div class="step-on">
      {closed && (
        <Button look="link" onPress={() => open(closed.sequence)}>
          {text.listsOf(closed.month, closed.code)}
        </Button>
      )}
      <Button look="link" onPress={() => steps.open('close')}>
        {text.onward}
      </Button>
    </div>
  );
}
