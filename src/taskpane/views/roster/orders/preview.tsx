import { isProblem } from '../../../../engine/amounts/cell';
import { Decimal } from '../../../../engine/amounts/money';
import { depositOfTier } from '../../../../engine/tiers/deposit';
import { sheetArea } from '../../../../sheet/sheet-area';
import { selectCells } from '../../../../excel/cells/write-cells';
import type { AgencyTotal } from '../../../../roster/orders/roster';
import type { OrdersSummary } from '../../../../roster/orders/summary';
import type { StatusSurvey } from '../../../../roster/orders/status-survey';
import { Amount } from '../../../text/amount';
import { Button } from '../../../controls/button';
import { Notice } from '../../../controls/notice';
import { StepPart } from '../steps/part';
import { useMonthText } from './month-text';
import type { OrdersOfMonth } from './of-month';
import { OrdersStatus } from './status';
import { useOrdersWords } from './words';
import { useProblemOnSheet } from '../find/use-problem-on-sheet';
import type { TableSource } from '../source/source';
import { inCents } from '../yuan-in-cents';

interface OrdersPreviewProps extends Pick<OrdersOfMonth, 'source' | 'month' | 'rule'> {
  readonly status: StatusSurvey;
  readonly summary: OrdersSummary;
}

const mostShown = 50;

/** Counts and totals of the roster to come, and the agencies whose row will show an error, before anything is written. */
export function OrdersPreview({ source, month, rule, status, summary }: OrdersPreviewProps) {
  const { text, language } = useOrdersWords();
  const { preview } = text;
  const monthText = useMonthText();
  const shown = (count: number) => new Intl.NumberFormat(language).format(count);
  const { negative, unread } = summary;
  const say = useProblemOnSheet(source);
  return (
    <StepPart heading={preview.heading}>
      <div class="orders-stack">
        <OrdersStatus source={source} survey={status} />
        <dl class="roster-facts">
          <dt>{preview.agencies}</dt>
          <dd>{shown(summary.rows.length)}</dd>
          <dt>{preview.gmv(monthText(month))}</dt>
          <dd>
            <Amount of={inCents(summary.gmv)} />
          </dd>
          <dt>{preview.deposit}</dt>
          <dd>
            <Amount of={summary.deposit} />
          </dd>
        </dl>
        <table class="orders-tiers">
          <caption>{preview.tiers}</caption>
          <thead>
            <tr>
              <th scope="col">{preview.tier}</th>
              <th scope="col">{preview.count}</th>
              <th scope="col">{preview.perTier}</th>
            </tr>
          </thead>
          <tbody>
            {summary.byTier.map((count, i) => (
              <tr key={i}>
                <th scope="row">{i + 1}</th>
                <td>{shown(count)}</td>
                <td>
                  <Amount of={depositOfTier(rule, i + 1).times(new Decimal(count))} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {summary.withoutGmv > 0 && <p>{preview.withoutGmv(shown(summary.withoutGmv))}</p>}
        {negative.length > 0 && (
          <Notice kind="caution">
            <p>{preview.negative(shown(negative.length))}</p>
            <Agencies source={source} rows={negative} said={(one) => (isProblem(one.gmv) ? null : <Amount of={one.gmv} />)} />
          </Notice>
        )}
        {unread.length > 0 && (
          <Notice kind="fault">
            <p>{preview.unread(shown(unread.length))}</p>
            <Agencies source={source} rows={unread} said={({ figures }) => say(figures.problem)} />
          </Notice>
        )}
      </div>
    </StepPart>
  );
}

interface AgenciesProps<Row extends AgencyTotal> {
  readonly source: TableSource;
  readonly rows: readonly Row[];
  readonly said: (row: Row) => preact.ComponentChildren;
}

function Agencies<Row extends AgencyTotal>({ source: { area, layout }, rows, said }: AgenciesProps<Row>) {
  const { text, language } = useOrdersWords();
  const column = layout.columns.find(({ role }) => role === 'agency')?.index ?? 0;
  return (
    <>
      <ul class="orders-list">
        {rows.slice(0, mostShown).map((row) => {
          const name = isProblem(row.agency) ? row.agency.code : String(row.agency) || text.preview.nobody;
          const cell = sheetArea(area.sheet, area.row + row.row, area.column + column, 1, 1);
          return (
            <li key={row.row}>
              <Button look="link" label={text.preview.show(name)} onPress={() => void selectCells(cell).catch(() => undefined)}>
                {name}
              </Button>{' '}
              {said(row)}
            </li>
          );
        })}
      </ul>
      {rows.length > mostShown && <p>{text.preview.more(new Intl.NumberFormat(language).format(rows.length - mostShown))}</p>}
    </>
  );
}
