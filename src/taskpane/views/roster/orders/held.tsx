import { useMemo } from 'preact/hooks';
import { columnLetters } from '../../../../sheet/column-letters';
import type { OrdersSummary } from '../../../../roster/orders/summary';
import { Button } from '../../../button';
import { ChoiceField } from '../../../choice-field';
import { LongWorkState } from '../../../long-work/long-work-state';
import { Notice } from '../../../notice';
import { Section } from '../../../section';
import { OrdersHeldMatches } from './held-matches';
import { useOrdersWords } from './words';
import { heldJoinOf, type HeldTable } from './held-join';
import type { HeldTableAsking } from './use-held-table';

interface OrdersHeldProps {
  readonly summary: OrdersSummary;
  readonly held: HeldTable | null;
  readonly asking: HeldTableAsking;
  readonly onHeld: (held: HeldTable | null) => void;
}

/** The list of balances, which of its columns are meant, and who is found in it; optional. */
export function OrdersHeld({ summary, held, asking: { reading, take, cancel }, onHeld }: OrdersHeldProps) {
  const { text } = useOrdersWords();
  const join = useMemo(() => held && heldJoinOf(held, summary), [held, summary]);
  const words = text.held;
  return (
    <Section heading={words.heading}>
      <div class="orders-stack">
        {!held && <p>{words.intro}</p>}
        {!held && <p>{words.how}</p>}
        {held && (
          <>
            <p>{words.from(`${held.area.sheet}!${held.area.address}`)}</p>
            <div class="fields">
              <ColumnField
                label={words.agency}
                held={held}
                column={held.agencyColumn}
                onColumn={(agencyColumn) => onHeld({ ...held, agencyColumn })}
              />
              <ColumnField
                label={words.amount}
                held={held}
                column={held.heldColumn}
                onColumn={(heldColumn) => onHeld({ ...held, heldColumn })}
              />
            </div>
          </>
        )}
        {join && <OrdersHeldMatches join={join} summary={summary} />}
        {reading.state === 'reading' ? (
          <LongWorkState
            work={{ now: { ...reading, state: 'running', secondsLeft: null }, cancel, again: () => void take() }}
            words={{ ...text.work, progress: () => words.reading }}
          />
        ) : (
          <div class="orders-row">
            <Button onPress={() => void take()}>{words.take}</Button>
            {held && <Button onPress={() => onHeld(null)}>{words.without}</Button>}
          </div>
        )}
        {(reading.state === 'none' || reading.state === 'own') && (
          <Notice kind="caution">
            <p>{words[reading.state]}</p>
          </Notice>
        )}
        {reading.state === 'unread' && (
          <Notice kind="fault">
            <p>{words.unread(reading.reason)}</p>
          </Notice>
        )}
      </div>
    </Section>
  );
}

interface ColumnFieldProps {
  readonly label: string;
  readonly held: HeldTable;
  readonly column: number;
  readonly onColumn: (column: number) => void;
}

function ColumnField({ label, held, column, onColumn }: ColumnFieldProps) {
  const { text } = useOrdersWords();
  const letter = (index: number) => columnLetters(held.area.column + index);
  return (
    <ChoiceField
      label={label}
      value={String(column)}
      choices={held.layout.columns.map(({ index, header }) => [String(index), text.held.column(letter(index), header)] as const)}
      onChoose={(value) => onColumn(Number(value))}
    />
  );
}
