import { Button } from '../../../button';
import { Notice } from '../../../notice';
import { useOrdersWords } from './words';
import type { Source } from '../source/source';
import type { MadeOfOrders } from './use-made-of-orders';
import type { WrittenRoster } from './use-written-roster';

interface OrdersWrittenProps {
  readonly written: WrittenRoster;
  readonly made: MadeOfOrders;
}

/** Whether Excel shows what was worked out, and the way on from there. */
export function OrdersWritten({ written, made }: OrdersWrittenProps) {
  const { text } = useOrdersWords();
  const goOn = (roster: Source) => (
    <Button look="primary" onPress={() => made.goOn(roster)}>
      {text.write.goOn}
    </Button>
  );
  switch (written.state) {
    case 'none':
      // After coming back from it.
      return made.roster && goOn(made.roster);
    case 'computing':
      return <p role="status">{text.write.calculating}</p>;
    case 'not-computed':
      return <p role="status">{text.write.notComputed}</p>;
    case 'unread':
    case 'differing':
      return (
        <Notice kind="fault">
          <p role="status">{written.state === 'unread' ? text.write.unread(written.reason) : text.write.differs(written.cell)}</p>
        </Notice>
      );
    case 'agreed':
      return (
        <div class="orders-stack">
          <p role="status">{text.write.agrees}</p>
          {goOn(written.source)}
        </div>
      );
  }
}
