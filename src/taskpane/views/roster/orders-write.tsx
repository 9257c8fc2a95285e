import { useMemo, useState } from 'preact/hooks';
import type { Month } from '../../../engine/month';
import { mostBytesOnTheWeb } from '../../../roster/orders-bytes';
import { rosterCells } from '../../../roster/orders-cells';
import type { OrderLines } from '../../../roster/orders-lines';
import type { OrdersSummary } from '../../../roster/orders-summary';
import type { Rule } from '../../../rules/rule';
import { Button } from '../../button';
import { Notice } from '../../notice';
import { usePane } from '../../pane-context';
import { Section } from '../../section';
import { heldJoinOf, type HeldTable } from './held-join';
import { OrdersMethod } from './orders-method';
import { ordersPlan, type RosterToWrite } from './orders-plan';
import { useOrdersWords } from './orders-words';
import { OrdersWritten } from './orders-written';
import { PlanState } from './plan-state';
import { useSaidOnSheet } from './use-said-on-sheet';
import type { Source } from './source';
import { usePlanWriting } from './use-plan-writing';
import { useWrittenRoster } from './use-written-roster';

interface OrdersWriteProps {
  readonly source: Source;
  readonly lines: OrderLines;
  readonly bytes: number;
  readonly month: Month;
  readonly isDated: boolean;
  readonly rule: Rule;
  readonly summary: OrdersSummary;
  readonly held: HeldTable | null;
  readonly onRoster: (source: Source) => void;
}

/** As a formula or as values, onto a new sheet; what came of it, the way back, and the way on. */
export function OrdersWrite({ source, lines, bytes, month, isDated, rule, summary, held, onRoster }: OrdersWriteProps) {
  const { text } = useOrdersWords();
  const { capabilities } = usePane();
  const onlyValues = lines.totalsBetween.length > 0 || !capabilities.spills;
  const say = useSaidOnSheet(source);
  const [chosen, choose] = useState<boolean | null>(null);
  const isFormula = !onlyValues && (chosen ?? bytes <= mostBytesOnTheWeb);
  const join = useMemo(() => held && heldJoinOf(held, summary), [held, summary]);
  const writing = usePlanWriting('orders');
  const [given, setGiven] = useState<RosterToWrite | null>(null);
  const written = useWrittenRoster(writing.now, given);
  const isBusy = writing.now.state === 'writing' || writing.now.state === 'undoing' || written.state === 'computing';

  const write = () => {
    const notes = summary.rows.map(({ figures }) => {
      if (figures.state === 'unread') return say(figures.problem);
      return figures.state === 'negative' ? text.write.noteNegative(figures.gmv.toFixed()) : '';
    });
    const next = { area: source.area, lines, month, isDated, isFormula, cells: rosterCells(summary, rule, join), held: join, notes };
    setGiven(next);
    writing.write(ordersPlan(next, text));
  };
  return (
    <Section heading={text.write.heading}>
      <div class="orders-stack">
        {onlyValues ? (
          <Notice kind="caution">
            <p>{lines.totalsBetween.length > 0 ? text.write.totalsBetween(rowsText(source, lines)) : text.write.noSpills}</p>
          </Notice>
        ) : (
          <OrdersMethod isFormula={isFormula} bytes={bytes} isDisabled={isBusy} onChoose={choose} />
        )}
        <div class="orders-row">
          <Button look="primary" isDisabled={isBusy} onPress={write}>
            {text.write.button}
          </Button>
        </div>
        <PlanState writing={writing} />
        <OrdersWritten written={written} onRoster={onRoster} />
      </div>
    </Section>
  );
}

const mostRowsNamed = 20;

const rowsText = ({ area }: Source, { totalsBetween }: OrderLines): string =>
  totalsBetween
    .slice(0, mostRowsNamed)
    .map((row) => area.row + row + 1)
    .join(', ') + (totalsBetween.length > mostRowsNamed ? ' …' : '');
