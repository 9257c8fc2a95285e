import { useMemo } from 'preact/hooks';
import { columnLetters } from '../../../../sheet/column-letters';
import type { OrdersSummary } from '../../../../roster/orders/summary';
import { Button } from '../../../controls/button';
import { ChoiceField } from '../../../controls/choice-field';
import { FactLines } from '../../../controls/fact';
import { LongWorkState } from '../../../long-work/long-work-state';
import { Notice } from '../../../controls/notice';
import { StepPart } from '../steps/part';
import { useOrdersWords } from './words';
import { type HeldJoined, heldJoinOf, type HeldTable } from './held-join';
import type { HeldTableAsking } from './use-held-table';
import { isProblem } from '../../../../engine/amounts/cell';
import { cellAddress } from '../../../../sheet/address';
import { sheetArea } from '../../../../sheet/sheet-area';
import { selectCells } from '../../../../excel/cells/write-cells';
import { followKey, useChangesSince } from '../source/use-changes-since';
import { useRosterWords } from '../words';
import type { HeldMatch } from '../../../../roster/orders/held';

const mostShown = 30;

/** How many agencies are in the list, and what becomes of those that are not, or not once. */
function OrdersHeldMatches({ join: { area, agencyColumn, list, matches }, summary }: { join: HeldJoined; summary: OrdersSummary }) {
  const { text, language } = useOrdersWords();
  const words = text.held;
  const shown = (count: number) => new Intl.NumberFormat(language).format(count);
  const count = (state: HeldMatch['state']) => matches.filter((match) => match.state === state).length;
  const several = matches.flatMap((match, i) => (match.state === 'several' ? [{ match, agency: summary.rows[i]!.agency }] : []));
  const [missing, digitsLost, unasked] = [count('missing'), count('digits-lost'), list.unasked().length];
  const show = (row: number) => selectCells(sheetArea(area.sheet, area.row + row, area.column + agencyColumn, 1, 1)).catch(() => undefined);
  return (
    <div class="orders-stack">
      <FactLines facts={[words.found(shown(count('found')), shown(matches.length)), missing > 0 && words.missing(shown(missing))]} />
      {several.length > 0 && (
        <Notice kind="caution">
          <p>{words.several(shown(several.length))}</p>
          <ul class="orders-list">
            {several.slice(0, mostShown).map(({ match, agency }) => {
              const name = isProblem(agency) ? agency.code : String(agency).trim();
              return (
                <li key={match.rows[0]}>
                  {name} ·{' '}
                  {match.rows.map((row) => {
                    const address = cellAddress(area.row + row, area.column + agencyColumn);
                    return (
                      <Button key={row} look="link" label={words.show(`${name} ${address}`)} onPress={() => void show(row)}>
                        {address}
                      </Button>
                    );
                  })}
                </li>
              );
            })}
          </ul>
        </Notice>
      )}
      {digitsLost > 0 && (
        <Notice kind="caution">
          <p>{words.digitsLost(shown(digitsLost))}</p>
        </Notice>
      )}
      <FactLines
        facts={[
          list.unreadRows.length > 0 && words.unreadRows(shown(list.unreadRows.length)),
          unasked > 0 && words.unasked(shown(unasked)),
        ]}
      />
    </div>
  );
}

const heldKey = followKey();

interface OrdersHeldProps {
  readonly summary: OrdersSummary;
  readonly held: HeldTable | null;
  readonly asking: HeldTableAsking;
  readonly onHeld: (held: HeldTable | null) => void;
}

/** The list of balances, which of its columns are meant, and who is found in it; optional. */
export function OrdersHeld({ summary, held, asking: { reading, take, cancel }, onHeld }: OrdersHeldProps) {
  const { text, language } = useOrdersWords();
  const join = useMemo(() => held && heldJoinOf(held, summary), [held, summary]);
  const changes = useChangesSince(heldKey, held && { table: held, columns: [held.agencyColumn, held.heldColumn] });
  const roster = useRosterWords().text;
  const words = text.held;
  return (
    <StepPart heading={words.heading}>
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
        {changes && (
          <Notice kind="caution">
            <p role="alert">{roster.staleHeld(changes.count.toLocaleString(language), changes.first)}</p>
            <Button isDisabled={reading.state === 'reading'} onPress={() => held && void take(held)}>
              {words.again}
            </Button>
          </Notice>
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
    </StepPart>
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
