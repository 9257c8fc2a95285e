import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../../controls/button';
import { useOrdersWords } from './words';
import { WritingState } from '../../../writing/state';
import type { MadeOfOrders } from './use-made-of-orders';

/** Says, once the view has gone on with it, which roster was written from order lines, takes it back, and leads to the lines. */
export function MadeOfOrdersState({ made: { writing, goBack, hasMoved } }: { made: MadeOfOrders }) {
  const { text } = useOrdersWords();
  const { now, undo } = writing;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (hasMoved()) place.current?.focus();
  }, []);
  if (!undo && now.state !== 'undoing' && now.state !== 'undo-outcome') return null;
  return (
    <div class="orders-stack" ref={place} tabIndex={-1}>
      {undo && <p class="aside">{text.made.from(undo.sheet.name)}</p>}
      <WritingState writing={writing} written={<></>} />
      {goBack && (
        <div class="orders-row">
          <Button look="link" onPress={goBack}>
            {text.made.back}
          </Button>
        </div>
      )}
    </div>
  );
}
