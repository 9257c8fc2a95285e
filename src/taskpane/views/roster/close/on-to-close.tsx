import { Button } from '../../../controls/button';
import type { StepsOfTable } from '../steps/use-steps';
import { useCloseWords } from './words';

/** The way on from a result: it is read, then closed. */
export function OnToClose({ steps }: { readonly steps: StepsOfTable }) {
  const { text } = useCloseWords();
  return (
    <div class="step-on">
      <Button look="link" onPress={() => steps.open('close')}>
        {text.onward}
      </Button>
    </div>
  );
}
