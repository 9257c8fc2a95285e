import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { mostBytesOnTheWeb } from '../../../../roster/orders/bytes';
import { rosterCells } from '../../../../roster/orders/cells';
import type { OrderLines } from '../../../../roster/orders/lines';
import type { OrdersSummary } from '../../../../roster/orders/summary';
import { Button } from '../../../button';
import { Notice } from '../../../notice';
import { useKept, usePane } from '../../../pane-context';
import { Section } from '../../../section';
import { heldJoinOf, type HeldTable } from './held-join';
import { AsReadState } from '../writing/as-read-state';
import { OrdersMethod } from './method';
import type { OrdersOfMonth } from './of-month';
import { ordersPlan, type RosterToWrite } from './plan';
import { useOrdersWords } from './words';
import { OrdersWritten } from './written';
import { useSaidOnSheet } from '../find/use-said-on-sheet';
import type { Source } from '../source/source';
import type { HeldTableAsking } from './use-held-table';
import { useWritingAsRead } from '../writing/use-writing-as-read';
import { useWrittenRoster } from './use-written-roster';

interface OrdersWriteProps extends OrdersOfMonth {
  readonly summary: OrdersSummary;
  readonly held: HeldTable | null;
  readonly heldAsking: HeldTableAsking;
}

/** As a formula or as values, onto a new sheet; what came of it, the way back, and the way on. */
export function OrdersWrite({ source, lines, bytes, month, isDated, rule, made, summary, held, heldAsking }: OrdersWriteProps) {
  const { text } = useOrdersWords();
  const { capabilities } = usePane();
  const onlyValues = lines.totalsBetween.length > 0 || !capabilities.spills;
  const say = useSaidOnSheet(source);
  const [chosen, choose] = useKept<boolean | null>('roster.orders.isFormula', () => null);
  const isFormula = !onlyValues && (chosen ?? bytes <= mostBytesOnTheWeb);
  const join = useMemo(() => held && heldJoinOf(held, summary), [held, summary]);
  const joined = useMemo(() => held && { table: held, columns: [held.agencyColumn, held.heldColumn] }, [held]);
  const asRead = useWritingAsRead(made.writing, source, joined);
  const [given, setGiven] = useState<RosterToWrite | null>(null);
  const written = useWrittenRoster(made.writing.now, given);
  const isBusy = asRead.isBusy || written.state === 'computing';
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (made.hasMoved()) place.current?.focus();
  }, []);

  const write = () => {
    const notes = summary.rows.map(({ figures }) => {
      if (figures.state === 'unread') return say(figures.problem);
      return figures.state === 'negative' ? text.write.noteNegative(figures.gmv.toFixed()) : '';
    });
    const next = { area: source.area, lines, month, isDated, isFormula, cells: rosterCells(summary, rule, join), held: join, notes };
    setGiven(next);
    asRead.write(() => ordersPlan(next, text));
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
        <div class="orders-stack" ref={place} tabIndex={-1}>
          <AsReadState
            asRead={asRead}
            otherAgain={
              <Button isDisabled={heldAsking.reading.state === 'reading'} onPress={() => held && void heldAsking.take(held)}>
                {text.held.again}
              </Button>
            }
          />
          <OrdersWritten written={written} made={made} />
        </div>
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
