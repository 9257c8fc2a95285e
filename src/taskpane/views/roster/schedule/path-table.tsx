import { HeaderRow } from '../../../header-row';
import { useState } from 'preact/hooks';
import { isProblem } from '../../../../engine/cell';
import type { Decimal } from '../../../../engine/decimal';
import { monthText } from '../../../../engine/month';
import { selectCells } from '../../../../excel/cells/write-cells';
import { knownStep, type KnownStep, type Path } from '../../../../roster/schedule/path';
import { Button } from '../../../button';
import { useScheduleWords } from './words';
import type { Source } from '../source/source';
import { rowArea, rowNumber } from '../source/row';
import { yuanInCents } from '../yuan-in-cents';

const shownAtFirst = 24;

/** An agency's months; each leads to its row in the sheet. */
export function PathTable({ source, agency, path }: { source: Source; agency: string; path: Path }) {
  const { language, text } = useScheduleWords();
  const [limit, setLimit] = useState(shownAtFirst);
  const words = text.agency;
  const shown = path.steps.slice(-limit);
  const bare = (amount: Decimal): string => yuanInCents(amount).replace('¥', '');
  // Never both.
  const difference = ({ due, surplus }: KnownStep): string =>
    due.gt(0) ? words.dueOf(bare(due)) : surplus.gt(0) ? words.surplusOf(bare(surplus)) : '0';
  const count = (number: number): string => number.toLocaleString(language);
  return (
    <>
      <table role="table" class="schedule-figures stacking">
        <caption>{words.caption(agency)}</caption>
        <HeaderRow terms={[words.month, words.required, words.held, words.dueOrSurplus]} />
        <tbody role="rowgroup">
          {shown.map((step) => {
            const known = knownStep(step);
            // Known also where what is held is not.
            const { deposit } = step.assessment;
            const row = count(rowNumber(source, step.row));
            return (
              <tr role="row" key={step.row} class={!isProblem(known) && known.due.gt(0) ? 'owing' : undefined}>
                <th role="rowheader" scope="row" data-term={words.month}>
                  <Button
                    look="link"
                    title={words.select(row)}
                    // A sheet that was renamed since is no longer there to be shown.
                    onPress={() => void selectCells(rowArea(source, step.row)).catch(() => undefined)}
                  >
                    {monthText(step.month)}
                  </Button>
                </th>
                {isProblem(known) ? (
                  <>
                    {!isProblem(deposit) && (
                      <td role="cell" data-term={words.required}>
                        {bare(deposit)}
                      </td>
                    )}
                    <td role="cell" colSpan={isProblem(deposit) ? 3 : 2}>
                      {words.inError}
                    </td>
                  </>
                ) : (
                  <>
                    <td role="cell" data-term={words.required}>
                      {bare(known.required)}
                    </td>
                    <td role="cell" data-term={words.held}>
                      {bare(known.heldBefore)}
                    </td>
                    <td role="cell" data-term={words.dueOrSurplus}>
                      {difference(known)}
                    </td>
                  </>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {shown.length < path.steps.length && (
        <div class="actions">
          <p class="aside">{words.shown(count(shown.length), count(path.steps.length))}</p>
          <Button onPress={() => setLimit(limit + shownAtFirst)}>
            {text.months.more(count(Math.min(shownAtFirst, path.steps.length - shown.length)))}
          </Button>
        </div>
      )}
    </>
  );
}
