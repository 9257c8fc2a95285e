import { errorReason } from '../../../../excel/error-reason';
import { selectCells } from '../../../../excel/cells/write-cells';
import { Button } from '../../../controls/button';
import { usePane } from '../../../pane-context';
import { useCloseWords } from '../close/words';

interface SelectCellProps {
  readonly sheet: string;
  readonly address: string;
  readonly children: string;
}

/** Selects a cell in Excel; where that is refused, it is said. */
export function SelectCell({ sheet, address, children }: SelectCellProps) {
  const { text } = useCloseWords();
  const { actions } = usePane();
  return (
    <Button
      look="link"
      title={text.verify.show(address)}
      onPress={() =>
        void selectCells({ sheet, address }).catch((error: unknown) => actions.announce(text.verify.selectFailed(errorReason(error))))
      }
    >
      {children}
    </Button>
  );
}
