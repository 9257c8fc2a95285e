import { rosterOfOrders } from '../../../../roster/orders/roster';
import { summaryOfOrders } from '../../../../roster/orders/summary';
import { statusSurvey } from '../../../../roster/orders/status-survey';
import { useKept } from '../../../pane-context';
import type { HeldTable } from './held-join';
import { OrdersHeld } from './held';
import type { OrdersOfMonth } from './of-month';
import { OrdersPreview } from './preview';
import { OrdersProgress } from './progress';
import { OrdersWrite } from './write';
import { useOrdersWords } from './words';
import { useHeldTable } from './use-held-table';
import { usePausing } from '../../../long-work/use-pausing';

/** What the lines of a month come to, what is held beside it, and writing both. */
export function OrdersRoster(given: OrdersOfMonth) {
  const { source, lines, month, rule } = given;
  const { text } = useOrdersWords();
  const [held, setHeld] = useKept<HeldTable | null>('roster.orders.held', () => null);
  const heldAsking = useHeldTable(source.area, setHeld);
  const totals = usePausing('roster.orders.totals', [source, month], () => rosterOfOrders(lines, month));
  const summed = totals.reckoned.state === 'done' ? totals.reckoned.result : null;
  const assessing = usePausing('roster.orders.summary', [summed, rule], () => summaryOfOrders(rule, summed ?? []));
  const status = usePausing('roster.orders.status', [source, month], () => statusSurvey(lines, source.layout, month));
  if (!summed) return <OrdersProgress asking={totals} rows={lines.endRow - lines.firstRow} words={text.adding} />;
  if (assessing.reckoned.state !== 'done') return <OrdersProgress asking={assessing} rows={summed.length} words={text.assessing} />;
  if (status.reckoned.state !== 'done')
    return <OrdersProgress asking={status} rows={lines.endRow - lines.firstRow} words={text.status.looking} />;
  const summary = assessing.reckoned.result;
  return (
    <>
      <OrdersPreview source={source} month={month} status={status.reckoned.result} summary={summary} rule={rule} />
      <OrdersHeld summary={summary} held={held} asking={heldAsking} onHeld={setHeld} />
      <OrdersWrite {...given} summary={summary} held={held} heldAsking={heldAsking} />
    </>
  );
}
