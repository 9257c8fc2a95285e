import { useMemo, useState } from 'preact/hooks';
import { isProblem, typedText } from '../../../../engine/amounts/cell';
import { monthText } from '../../../../engine/amounts/month';
import { type Decimal, zero } from '../../../../engine/amounts/money';
import { selectCells } from '../../../../excel/cells/write-cells';
import { knownStep, type KnownStep, type Path, standing } from '../../../../roster/schedule/path';
import type { ScheduleResult } from '../../../../roster/schedule/result';
import { Button } from '../../../controls/button';
import { ChoiceField } from '../../../controls/choice-field';
import { Notice } from '../../../controls/notice';
import { TextField } from '../../../controls/text-field';
import { PathChart } from './path-chart';
import { useProblemOnSheet } from '../find/use-problem-on-sheet';
import { useScheduleWords } from './words';
import { columnOf, type TableSource } from '../source/source';
import { cellText, rowArea, rowNumber } from '../source/row';
import { yuanInCents } from '../yuan-in-cents';
import { TableHead } from '../../../controls/header-row';

const shownAtFirst = 24;

/** An agency's months; each leads to its row in the sheet. */
function PathTable({ source, agency, path }: { source: TableSource; agency: string; path: Path }) {
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
        <TableHead terms={[words.month, words.required, words.held, words.dueOrSurplus]} />
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

const offeredAtMost = 100;
/** More months than these are no longer to be told apart in a drawing. */
const drawnAtMost = 60;

/** Any agency of the table, found by its id or name, and its way through the months. */
export function AgencyPath({ source, result }: { source: TableSource; result: ScheduleResult }) {
  const { language, text } = useScheduleWords();
  const words = text.agency;
  const { paths } = result;
  const [typed, setTyped] = useState('');
  const [chosen, choose] = useState<string | null>(null);
  const [id, name] = [columnOf(source, 'agency'), columnOf(source, 'agencyName')];
  const nameOf = ({ firstRow }: Path): string =>
    [cellText(source, firstRow, id), cellText(source, firstRow, name)].filter(Boolean).join(' ');
  const wanted = typedText(typed).toLowerCase();
  const found = useMemo(
    () =>
      wanted === ''
        ? paths
        : paths.filter((path) => path.agency.includes(wanted) || typedText(nameOf(path)).toLowerCase().includes(wanted)),
    [paths, wanted],
  );
  const path = paths.find(({ agency }) => agency === chosen) ?? found[0];
  const count = (number: number): string => number.toLocaleString(language);
  if (paths.length === 0) return null;
  return (
    <div class="agency-path">
      <TextField
        label={words.search}
        hint={words.hint(count(paths.length))}
        value={typed}
        onInput={(value) => {
          setTyped(value);
          choose(null);
        }}
      />
      <div aria-live="polite">
        {found.length === 0 && <p>{words.none(typed)}</p>}
        {found.length > 0 && <p class="aside">{words.found(count(Math.min(offeredAtMost, found.length)), count(found.length))}</p>}
      </div>
      {path && found.length > 0 && (
        <ChoiceField
          label={words.choose}
          value={path.agency}
          choices={found.slice(0, offeredAtMost).map((one) => [one.agency, nameOf(one)])}
          onChoose={choose}
        />
      )}
      {path && found.length > 0 && <OnePath source={source} path={path} agency={nameOf(path)} />}
    </div>
  );
}

function OnePath({ source, path, agency }: { source: TableSource; path: Path; agency: string }) {
  const { language, text } = useScheduleWords();
  const words = text.agency;
  const say = useProblemOnSheet(source);
  const known = path.steps.map(knownStep).filter((step): step is KnownStep => !isProblem(step));
  const unknown = path.steps.length - known.length;
  const owing = known.filter(({ due }) => due.gt(0));
  const stands = standing(path);
  const last = path.steps.at(-1);
  if (path.steps.length === 0) return <p>{words.noSteps}</p>;
  return (
    <div class="one-path">
      {known.length > 0 && <PathChart agency={agency} steps={known.slice(-drawnAtMost)} />}
      {owing.length > 0 && (
        <p>{words.due(owing.length.toLocaleString(language), yuanInCents(owing.reduce((sum, { due }) => sum.plus(due), zero)))}</p>
      )}
      {owing.length === 0 && unknown === 0 && <p>{words.noDue}</p>}
      {unknown > 0 && <p>{words.dueUnknown(unknown.toLocaleString(language))}</p>}
      {isProblem(stands) && <p>{words.surplusUnknown(say(stands))}</p>}
      {last && stands && !isProblem(stands) && !stands.later && <p>{words.surplus(monthText(last.month), yuanInCents(stands.surplus))}</p>}
      {last && stands && !isProblem(stands) && stands.later && (
        <Notice kind="caution">
          <p>{words.later(monthText(stands.later.month), yuanInCents(stands.later.held), monthText(last.month))}</p>
          <p>{stands.short.gt(0) ? words.shortToday(yuanInCents(stands.short)) : words.surplusToday(yuanInCents(stands.surplus))}</p>
          <p>
            <Button look="link" onPress={() => void selectCells(rowArea(source, stands.later!.row)).catch(() => undefined)}>
              {words.showLater(rowNumber(source, stands.later.row).toLocaleString(language))}
            </Button>
          </p>
        </Notice>
      )}
      <PathTable source={source} agency={agency} path={path} />
    </div>
  );
}
