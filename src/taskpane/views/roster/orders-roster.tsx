import type { Month } from '../../../engine/month';
import type { OrderLines } from '../../../roster/orders-lines';
import { rosterOfOrders } from '../../../roster/orders-roster';
import { summaryOfOrders } from '../../../roster/orders-summary';
import type { Rule } from '../../../rules/rule';
import { useKept } from '../../pane-context';
import type { HeldTable } from './held-join';
import { OrdersHeld } from './orders-held';
import { OrdersPreview } from './orders-preview';
import { OrdersProgress } from './orders-progress';
import { OrdersWrite } from './orders-write';
import { useOrdersWords } from './orders-words';
import type { Source } from './source';
import { usePausing } from './use-pausing';

interface OrdersRosterProps {
  readonly source: Source;
  readonly lines: OrderLines;
  readonly bytes: number;
  /** In which the GMV was earned. */
  readonly month: Month;
  readonly isDated: boolean;
  readonly rule: Rule;
  readonly onRoster: (source: Source) => void;
}

/** What the lines of a month come to, what is held beside it, and writing both. */
export function OrdersRoster({ source, lines, bytes, month, isDated, rule, onRoster }: OrdersRosterProps) {
  const { text } = useOrdersWords();
  const [held, setHeld] = useKept<HeldTable | null>('roster.orders.held', () => null);
  const totals = usePausing('roster.orders.totals', [source, month], () => rosterOfOrders(lines, month));
  const summed = totals.reckoned.state === 'done' ? totals.reckoned.result : null;
  const assessing = usePausing('roster.orders.summary', [summed, rule], () => summaryOfOrders(rule, summed ?? []));
  if (!summed) return <OrdersProgress asking={totals} rows={lines.endRow - lines.firstRow} words={text.adding} />;
  if (assessing.reckoned.state !== 'done') return <OrdersProgress asking={assessing} rows={summed.length} words={text.assessing} />;
  const summary = assessing.reckoned.result;
  const given = { source, lines, bytes, month, isDated, rule, summary, held };
  return (
    <>
      <OrdersPreview source={source} month={month} summary={summary} rule={rule} />
      <OrdersHeld source={source} summary={summary} held={held} onHeld={setHeld} />
      <OrdersWrite {...given} onRoster={onRoster} />
    </>
  );
}
