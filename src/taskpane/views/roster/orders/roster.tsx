import { rosterOfOrders, type AgencyTotal } from '../../../../roster/orders/roster';
import { summaryOfOrders, type OrdersSummary } from '../../../../roster/orders/summary';
import { statusSurvey, type StatusSurvey } from '../../../../roster/orders/status-survey';
import { memoryKey } from '../../../memory';
import { useMemory } from '../../../pane-context';
import type { HeldTable } from './held-join';
import { OrdersHeld } from './held';
import type { OrdersOfMonth } from './of-month';
import { OrdersPreview } from './preview';
import { OrdersProgress } from './progress';
import { OrdersWrite } from './write';
import { useOrdersWords } from './words';
import { useHeldTable } from './use-held-table';
import { pausingKey, usePausing } from '../../../long-work/use-pausing';

const totalsKey = pausingKey<readonly AgencyTotal[]>();
const summaryKey = pausingKey<OrdersSummary>();
const statusKey = pausingKey<StatusSurvey>();
const heldKey = memoryKey<HeldTable | null>(() => null);

/** What the lines of a month come to, what is held beside it, and writing both. */
export function OrdersRoster(given: OrdersOfMonth) {
  const { source, lines, month, rule } = given;
  const { text } = useOrdersWords();
  const [held, setHeld] = useMemory(heldKey);
  const heldAsking = useHeldTable(source.area, setHeld);
  const totals = usePausing(totalsKey, [source, month], () => rosterOfOrders(lines, month));
  const summed = totals.reckoned.state === 'done' ? totals.reckoned.result : null;
  const assessing = usePausing(summaryKey, [summed, rule], () => summaryOfOrders(rule, summed ?? []));
  const status = usePausing(statusKey, [source, month], () => statusSurvey(lines, source.layout, month));
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
