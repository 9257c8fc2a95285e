import { Button } from '../../controls/button';
import { adopt } from '../../adopt';
import { Message } from '../../controls/message';
import { Notice } from '../../controls/notice';
import { usePane, useSelection } from '../../pane-context';
import { WithRule } from '../../with-rule';
import styles from './cell.css';
import { ManyCells } from './many-cells';
import { OneCell } from './one-cell';
import { useCellWords } from './words';

adopt(styles);

/** Why the selected cell says what it says, or what the selected cells come to; follows the selection. */
export function CellView() {
  const { capabilities } = usePane();
  return (
    <div class="cell-view">
      <Selected />
      {!(capabilities.selectionEvents && capabilities.cellEvents) && <ReadNow />}
    </div>
  );
}

function Selected() {
  const { text } = useCellWords();
  const { reading } = usePane();
  const selection = useSelection();
  if (reading.state === 'loading') return null;
  switch (selection.state) {
    case 'unknown':
      return (
        <Message heading={text.none.heading}>
          <p>{text.none.body}</p>
        </Message>
      );
    case 'several':
      return (
        <Message heading={text.none.several}>
          <p>{text.none.severalBody}</p>
        </Message>
      );
    case 'unread':
      return <Unread reason={selection.reason} />;
    case 'area': {
      const { area } = selection;
      if (area.rows * area.columns === 1) return <OneCell area={area} reading={reading} />;
      return <WithRule>{(rule) => <ManyCells area={area} rule={rule} />}</WithRule>;
    }
  }
}

function Unread({ reason }: { reason: string }) {
  const { text } = useCellWords();
  const { selection } = usePane();
  return (
    <Message heading={text.none.unread}>
      <Notice kind="fault">
        <p>{text.none.reason(reason)}</p>
      </Notice>
      <Button onPress={() => void selection.refresh()}>{text.tryAgain}</Button>
    </Message>
  );
}

/** For an Excel that does not tell when another cell is selected, or a cell written. */
function ReadNow() {
  const { text } = useCellWords();
  const { selection } = usePane();
  return (
    <div class="message">
      <p>{text.none.noEvents}</p>
      <Button onPress={() => void selection.refresh()}>{text.none.readNow}</Button>
    </div>
  );
}
