import { isProblem } from '../../../../engine/cell';
import { cellAddress } from '../../../../sheet/address';
import { sheetArea } from '../../../../sheet/sheet-area';
import { selectCells } from '../../../../excel/cells/write-cells';
import type { HeldMatch } from '../../../../roster/orders/held';
import type { OrdersSummary } from '../../../../roster/orders/summary';
import { Button } from '../../../button';
import { Notice } from '../../../notice';
import { useOrdersWords } from './words';
import type { HeldJoined } from './held-join';

const mostShown = 30;

/** How many agencies are in the list, and what becomes of those that are not, or not once. */
export function OrdersHeldMatches({ join: { area, agencyColumn, list, matches }, summary }: { join: HeldJoined; summary: OrdersSummary }) {
  const { text, language } = useOrdersWords();
  const words = text.held;
  const shown = (count: number) => new Intl.NumberFormat(language).format(count);
  const count = (state: HeldMatch['state']) => matches.filter((match) => match.state === state).length;
  const several = matches.flatMap((match, i) => (match.state === 'several' ? [{ match, agency: summary.rows[i]!.agency }] : []));
  const [missing, digitsLost, unasked] = [count('missing'), count('digits-lost'), list.unasked().length];
  const show = (row: number) => selectCells(sheetArea(area.sheet, area.row + row, area.column + agencyColumn, 1, 1)).catch(() => undefined);
  return (
    <div class="orders-stack">
      <p>{words.found(shown(count('found')), shown(matches.length))}</p>
      {missing > 0 && <p>{words.missing(shown(missing))}</p>}
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
      {list.unreadRows.length > 0 && <p>{words.unreadRows(shown(list.unreadRows.length))}</p>}
      {unasked > 0 && <p>{words.unasked(shown(unasked))}</p>}
    </div>
  );
}
