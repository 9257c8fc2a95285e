import type { OrdersSurvey } from '../../../../roster/orders/survey';
import { Notice } from '../../../notice';
import { useOrdersWords } from './words';

/** What follows for the roster from cells that cannot be read; the cells themselves are listed in step 2. */
export function OrdersUnread({ survey: { unreadCounts } }: { survey: OrdersSurvey }) {
  const { text, language } = useOrdersWords();
  const { agency, date, amount } = unreadCounts;
  const shown = (count: number) => new Intl.NumberFormat(language).format(count);
  if (agency + date + amount === 0) return null;
  return (
    <Notice kind="caution">
      {date > 0 && <p>{text.unread.dates(shown(date))}</p>}
      {amount > 0 && <p>{text.unread.amounts(shown(amount))}</p>}
      {agency > 0 && <p>{text.unread.agencies(shown(agency))}</p>}
      <p>{text.unread.next}</p>
    </Notice>
  );
}
