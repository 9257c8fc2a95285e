import { sheetArea } from '../../../excel/sheet-area';
import { selectCells } from '../../../excel/write-cells';
import type { OrderLines } from '../../../roster/orders-lines';
import type { OrdersSurvey } from '../../../roster/orders-survey';
import { Button } from '../../button';
import { Notice } from '../../notice';
import { useOrdersWords } from './orders-words';
import { saidIn } from './said';
import type { Source } from './source';

interface OrdersUnreadProps {
  readonly survey: OrdersSurvey;
  readonly source: Source;
  readonly lines: OrderLines;
}

const mostShown = 50;

/** The cells that cannot be read, what follows from each kind, and the way to each. */
export function OrdersUnread({ survey: { unread, unreadCounts }, source, lines }: OrdersUnreadProps) {
  const { text, language } = useOrdersWords();
  const shown = (count: number) => new Intl.NumberFormat(language).format(count);
  const count = unreadCounts.agency + unreadCounts.date + unreadCounts.amount;
  if (count === 0) return null;
  const { row, column, sheet } = source.area;
  return (
    <Notice kind="caution">
      {unreadCounts.date > 0 && <p>{text.unread.dates(shown(unreadCounts.date))}</p>}
      {unreadCounts.amount > 0 && <p>{text.unread.amounts(shown(unreadCounts.amount))}</p>}
      {unreadCounts.agency > 0 && <p>{text.unread.agencies(shown(unreadCounts.agency))}</p>}
      <details class="orders-list">
        <summary>{text.unread.list}</summary>
        <ul>
          {unread.slice(0, mostShown).map((one) => {
            const cell = sheetArea(sheet, row + one.row, column + lines.columns[one.column], 1, 1);
            return (
              <li key={cell.address}>
                <Button look="link" label={text.unread.show(cell.address)} onPress={() => void selectCells(cell).catch(() => undefined)}>
                  {cell.address}
                </Button>{' '}
                {saidIn(language)(one.problem)}
              </li>
            );
          })}
        </ul>
        {count > mostShown && <p>{text.unread.more(shown(count - Math.min(mostShown, unread.length)))}</p>}
      </details>
      <p>{text.unread.next}</p>
    </Notice>
  );
}
