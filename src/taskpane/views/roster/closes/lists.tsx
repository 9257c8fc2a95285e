import { useState } from 'preact/hooks';
import { isProblem } from '../../../../engine/amounts/cell';
import { readDay, type Day } from '../../../../engine/amounts/month';
import { type AfterClose, afterCloseInSlices, type UnfilledMeans } from '../../../../roster/close/following/carry-forward';
import { closeListSheetInSlices } from '../../../../roster/close/following/lists';
import { canonicalCell } from '../../../../roster/close/sheet/canonical';
import { closeColumns } from '../../../../roster/close/sheet/columns';
import type { SheetRead } from '../../../../roster/close/sheet/read-sheet';
import type { CloseListName } from '../../../../roster/close/words';
import { filterInSlices, type Paused } from '../../../../roster/table/in-slices';
import { closeNow } from '../../../closes/closes';
import { listSheetPlan } from '../../../closes/plans';
import { Notice } from '../../../controls/notice';
import { TextField } from '../../../controls/text-field';
import { LongWorkState } from '../../../long-work/long-work-state';
import { runInSlices } from '../../../long-work/run-pausing';
import { useSentences } from '../../../text/sentences';
import { WritingState } from '../../../writing/state';
import { useWriting } from '../../../writing/use-writing';
import { WriteButton } from '../../../writing/write-button';
import { useSheetWords } from '../close/sheet-words';
import { useCloseWords } from '../close/words';
import { FoldedPart } from '../lists/folded-part';
import { areFiguresAsClosed, type ShownClose } from './shown-close';
import { UnfilledQuestion, useUnfilledMeans } from './unfilled';
import { useAfterClose } from './use-after-close';

const lists: readonly CloseListName[] = ['toPay', 'arrears', 'nearEdge', 'inDoubt'];

interface ListsProps {
  readonly shown: ShownClose;
  readonly onGone: () => void;
}

/** Lists that leave the house, each with the close code. */
export function ListsToSend(given: ListsProps) {
  const { text } = useCloseWords();
  return (
    <FoldedPart heading={text.lists.heading} intro={text.lists.how}>
      <Lists {...given} />
    </FoldedPart>
  );
}

function Lists({ shown, onGone }: ListsProps) {
  const { text, language } = useCloseWords();
  const { say } = useSentences().text;
  const words = text.lists;
  const { entry, read } = shown;
  const [typed, type] = useState('');
  const [means] = useUnfilledMeans(entry.sequence);
  const day = readDay(typed, 'date');
  const payBy = isProblem(day) ? null : day;
  const work = useAfterClose(read, means, (after) => linesOf(read, after));
  if (work.now.state !== 'done') return <LongWorkState work={work} words={text.work} />;
  const known = work.now.result;
  if (!known) return <p>{text.verify.rule}</p>;
  const isSound = areFiguresAsClosed(shown);
  const isPaidKnown = arePaymentsKnown(known, means);
  return (
    <div class="roster-stack">
      {known.faults.length > 0 && (
        <Notice kind="caution">
          <p>{text.payments.faults(known.faults.length.toLocaleString(language))}</p>
        </Notice>
      )}
      {known.unfilled > 0 && <UnfilledQuestion sequence={entry.sequence} count={known.unfilled} />}
      <div class="fields">
        <TextField
          label={words.payBy}
          value={typed}
          placeholder={words.payByHint}
          problems={[isProblem(day) ? say(day) : null]}
          onInput={type}
        />
      </div>
      {!isSound && (
        <Notice kind="fault">
          <p>{words.differs}</p>
        </Notice>
      )}
      <div class="close-lists">
        {lists.map((list) => (
          <OneList
            key={list}
            {...{ list, shown, payBy, onGone }}
            lines={list === 'arrears' && !isPaidKnown ? null : known[list]}
            isReady={isSound && !isProblem(day) && (list !== 'arrears' || isPaidKnown)}
          />
        ))}
      </div>
    </div>
  );
}

/** Of a payment that nobody can read, or of which nobody said what it means, no agency is told. */
const arePaymentsKnown = ({ unfilled, faults }: Pick<AfterClose, 'unfilled' | 'faults'>, means: UnfilledMeans | null): boolean =>
  faults.length === 0 && (unfilled === 0 || means !== null);

/** How many lines each list has; null where it takes a look at every edge to know. */
function* linesOf(
  read: SheetRead,
  { standings, unfilled, faults }: AfterClose,
): Paused<Record<CloseListName, number | null> & Pick<AfterClose, 'unfilled' | 'faults'>> {
  const toPay = yield* filterInSlices(standings, ({ due }) => due?.gt(0) === true);
  const arrears = yield* filterInSlices(standings, (one) => one.arrears.gt(0));
  const inDoubt = yield* filterInSlices(read.rows, ({ cells }) => canonicalCell(cells[closeColumns.note]) !== '');
  return { unfilled, faults, toPay: toPay.length, arrears: arrears.length, nearEdge: null, inDoubt: inDoubt.length };
}

interface OneListProps extends ListsProps {
  readonly list: CloseListName;
  readonly lines: number | null;
  readonly payBy: Day | null;
  readonly isReady: boolean;
}

function OneList({ list, lines, shown, payBy, isReady, onGone }: OneListProps) {
  const { text, language } = useCloseWords();
  const { text: sheetWords } = useSheetWords();
  const { sequence } = shown.entry;
  const [means] = useUnfilledMeans(sequence);
  const writing = useWriting(`close-list-${list}`, [sequence, payBy, means]);
  const name = text.lists.names[list];
  const write = (): void =>
    writing.write(async (turn) => {
      const now = await closeNow(sequence, turn);
      const after = now && areFiguresAsClosed(now) ? await runInSlices(afterCloseInSlices(now.read, means), turn.signal) : null;
      // Somebody may have filled in more since the list was drawn.
      if (now && after && (list !== 'arrears' || arePaymentsKnown(after, means))) {
        const { fingerprint } = now.verification;
        const options = { words: sheetWords, ruleName: after.rule.name[language], payBy, fingerprint };
        return listSheetPlan(await runInSlices(closeListSheetInSlices(list, now.read, after, options), turn.signal));
      }
      onGone();
      return null;
    });
  return (
    <div class="close-list">
      <WriteButton writing={writing} isReady={isReady} onPress={write}>
        {lines === null ? name : text.lists.button(name, lines.toLocaleString(language))}
      </WriteButton>
      <WritingState writing={writing} />
    </div>
  );
}
