import { useState } from 'preact/hooks';
import { monthText } from '../../../../engine/amounts/month';
import type { MonthTotals } from '../../../../roster/schedule/month-totals';
import { Button } from '../../../controls/button';
import { TableHead } from '../../../controls/header-row';
import { yuanInCents } from '../yuan-in-cents';
import { useScheduleWords } from './words';

const shownAtFirst = 24;

/** What was due and what was held beyond, of all agencies together, by month. */
export function MonthTable({ months }: { months: readonly MonthTotals[] }) {
  const { language, text } = useScheduleWords();
  const [limit, setLimit] = useState(shownAtFirst);
  const words = text.months;
  const shown = months.slice(-limit);
  const count = (number: number): string => number.toLocaleString(language);
  if (months.length === 0) return null;
  return (
    <div class="month-table">
      <table role="table" class="schedule-figures stacking">
        <caption>{words.caption}</caption>
        <TableHead terms={[words.month, words.assessed, words.due, words.surplus]} />
        <tbody role="rowgroup">
          {shown.map(({ month, assessed, unknown, due, surplus }) => (
            <tr role="row" key={month}>
              <th role="rowheader" scope="row" data-term={words.month}>
                {monthText(month)}
              </th>
              <td role="cell" data-term={words.assessed}>
                {count(assessed)}
                {unknown > 0 && <span class="aside">{words.unknown(count(unknown))}</span>}
              </td>
              <td role="cell" data-term={words.due}>
                {yuanInCents(due).replace('¥', '')}
              </td>
              <td role="cell" data-term={words.surplus}>
                {yuanInCents(surplus).replace('¥', '')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < months.length && (
        <div class="actions">
          <p class="aside">{words.shown(count(shown.length), count(months.length))}</p>
          <Button onPress={() => setLimit(limit + shownAtFirst)}>
            {words.more(count(Math.min(shownAtFirst, months.length - shown.length)))}
          </Button>
        </div>
      )}
    </div>
  );
}
