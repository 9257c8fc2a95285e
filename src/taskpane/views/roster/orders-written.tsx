import { Button } from '../../button';
import { Notice } from '../../notice';
import { useOrdersWords } from './orders-words';
import type { Source } from './source';
import type { WrittenRoster } from './use-written-roster';

interface OrdersWrittenProps {
  readonly written: WrittenRoster;
  readonly onRoster: (source: Source) => void;
}

/** Whether Excel shows what was worked out, and the way on from there. */
export function OrdersWritten({ written, onRoster }: OrdersWrittenProps) {
  const { text } = useOrdersWords();
  switch (written.state) {
    case 'none':
      return null;
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
          <Button look="primary" onPress={() => onRoster(written.source)}>
            {text.write.goOn}
          </Button>
        </div>
      );
  }
}
