import { useEffect, useMemo, useRef } from 'preact/hooks';
import { mostBytesOnTheWeb } from '../../../../roster/orders/bytes';
import { rosterCells } from '../../../../roster/orders/cells';
import type { OrderLines } from '../../../../roster/orders/lines';
import type { OrdersSummary } from '../../../../roster/orders/summary';
import { Button } from '../../../button';
import { Notice } from '../../../notice';
import { memoryKey } from '../../../memory';
import { useMemory, usePane } from '../../../pane-context';
import { Section } from '../../../section';
import { heldJoinOf, type HeldTable } from './held-join';
import { useWritingAsRead } from '../source/use-writing-as-read';
import { WriteButton } from '../../../writing/write-button';
import { WritingState } from '../../../writing/writing-state';
import { LookAgain } from '../look-again';
import { OrdersMethod } from './method';
import type { OrdersOfMonth } from './of-month';
import { ordersPlan } from './plan';
import { useOrdersWords } from './words';
import { OrdersWritten } from './written';
import { useSaidOnSheet } from '../find/use-said-on-sheet';
import type { Source } from '../source/source';
import type { HeldTableAsking } from './use-held-table';
import { useWrittenRoster } from './use-written-roster';

const isFormulaKey = memoryKey<boolean | null>(() => null);

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
  const [chosen, choose] = useMemory(isFormulaKey);
  const isFormula = !onlyValues && (chosen ?? bytes <= mostBytesOnTheWeb);
  const join = useMemo(() => held && heldJoinOf(held, summary), [held, summary]);
  const joined = useMemo(() => held && { table: held, columns: [held.agencyColumn, held.heldColumn] }, [held]);
  const asRead = useWritingAsRead('orders', source, joined);
  const { written, setGiven } = useWrittenRoster(asRead.writing.now);
  const isComputing = written?.state === 'looking';
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
          <OrdersMethod isFormula={isFormula} bytes={bytes} isDisabled={asRead.writing.isBusy || isComputing} onChoose={choose} />
        )}
        <div class="orders-row">
          <WriteButton look="primary" writing={asRead.writing} isReady={!isComputing} onPress={write}>
            {text.write.button}
          </WriteButton>
        </div>
        <div class="orders-stack" ref={place} tabIndex={-1}>
          <WritingState
            writing={asRead.writing}
            readAgain={({ isOther }) =>
              isOther ? (
                <Button isDisabled={heldAsking.reading.state === 'reading'} onPress={() => held && void heldAsking.take(held)}>
                  {text.held.again}
                </Button>
              ) : (
                <LookAgain />
              )
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
