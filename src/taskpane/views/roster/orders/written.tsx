import { Button } from '../../../button';
import { Notice } from '../../../notice';
import type { LookAtWritten } from '../../../writing/use-look-at-written';
import { useOrdersWords } from './words';
import type { Source } from '../source/source';
import type { MadeOfOrders } from './use-made-of-orders';
import type { WrittenRoster } from './use-written-roster';

interface OrdersWrittenProps {
  readonly written: LookAtWritten<WrittenRoster> | null;
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
  // After coming back from it.
  if (!written) return made.roster && goOn(made.roster);
  if (written.state === 'looking') return <p role="status">{text.write.calculating}</p>;
  if (written.state === 'unread') return <Fault>{text.write.unread(written.reason)}</Fault>;
  const { seen } = written;
  switch (seen.state) {
    case 'not-computed':
      return <p role="status">{text.write.notComputed}</p>;
    case 'differing':
      return <Fault>{text.write.differs(seen.cell)}</Fault>;
    case 'agreed':
      return (
        <div class="orders-stack">
          <p role="status">{text.write.agrees}</p>
          {goOn(seen.source)}
        </div>
      );
  }
}

function Fault({ children }: { readonly children: string }) {
  return (
    <Notice kind="fault">
      <p role="status">{children}</p>
    </Notice>
  );
}
