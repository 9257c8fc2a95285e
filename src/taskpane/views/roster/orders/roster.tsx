import { rosterOfOrders, type AgencyTotal } from '../../../../roster/orders/roster';
import { summaryOfOrders, type OrdersSummary } from '../../../../roster/orders/summary';
import { statusSurvey, type StatusSurvey } from '../../../../roster/orders/status-survey';
import { memoryKey } from '../../../memory';
import { useMemory } from '../../../pane-context';
import type { HeldTable } from './held-join';
import { OrdersHeld } from './held';
import type { OrdersOfMonth } from './of-month';
import { OrdersPreview } from './preview';
import { OrdersWrite } from './write';
import { useOrdersWords } from './words';
import { useHeldTable } from './use-held-table';
import { LongWorkState } from '../../../long-work/long-work-state';
import { longWorkKey, pausing, useLongWork } from '../../../long-work/use-long-work';

const totalsKey = longWorkKey<readonly AgencyTotal[]>();
const summaryKey = longWorkKey<OrdersSummary>();
const statusKey = longWorkKey<StatusSurvey>();
const heldKey = memoryKey<HeldTable | null>(() => null);

/** What the lines of a month come to, what is held beside it, and writing both. */
export function OrdersRoster(given: OrdersOfMonth) {
  const { source, lines, month, rule } = given;
  const { text } = useOrdersWords();
  const [held, setHeld] = useMemory(heldKey);
  const heldAsking = useHeldTable(source.area, setHeld);
  const rows = lines.endRow - lines.firstRow;
  const totals = useLongWork(
    [source, month],
    pausing(() => rosterOfOrders(lines, month), rows),
    { key: totalsKey },
  );
  const summed = totals.now.state === 'done' ? totals.now.result : null;
  const assessing = useLongWork([summed, rule], summed && pausing(() => summaryOfOrders(rule, summed), summed.length), { key: summaryKey });
  const status = useLongWork(
    [source, month],
    pausing(() => statusSurvey(lines, source.layout, month), rows),
    { key: statusKey },
  );
  const words = (progress: (done: string, of: string) => string) => ({ ...text.work, progress });
  if (!summed) return <LongWorkState work={totals} words={words(text.adding)} />;
  if (assessing.now.state !== 'done') return <LongWorkState work={assessing} words={words(text.assessing)} />;
  if (status.now.state !== 'done') return <LongWorkState work={status} words={words(text.status.looking)} />;
  const summary = assessing.now.result;
  return (
    <>
      <OrdersPreview source={source} month={month} status={status.now.result} summary={summary} rule={rule} />
      <OrdersHeld summary={summary} held={held} asking={heldAsking} onHeld={setHeld} />
      <OrdersWrite {...given} summary={summary} held={held} heldAsking={heldAsking} />
    </>
  );
}
