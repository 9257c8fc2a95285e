import { useMemo, useState } from 'preact/hooks';
import { isProblem } from '../../../../engine/amounts/cell';
import { readDay, type Day } from '../../../../engine/amounts/month';
import { afterClose, type AfterClose } from '../../../../roster/close/following/carry-forward';
import { closeListSheet } from '../../../../roster/close/following/lists';
import { canonicalCell } from '../../../../roster/close/sheet/canonical';
import { closeColumns } from '../../../../roster/close/sheet/columns';
import type { SheetRead } from '../../../../roster/close/sheet/read-sheet';
import type { CloseListName } from '../../../../roster/close/words';
import { closeNow } from '../../../closes/closes';
import { listSheetPlan } from '../../../closes/plans';
import { Notice } from '../../../controls/notice';
import { TextField } from '../../../controls/text-field';
import { useSentences } from '../../../text/sentences';
import { WritingState } from '../../../writing/state';
import { useWriting } from '../../../writing/use-writing';
import { WriteButton } from '../../../writing/write-button';
import { useSheetWords } from '../close/sheet-words';
import { useCloseWords } from '../close/words';
import { FoldedPart } from '../lists/folded-part';
import { areFiguresAsClosed, type ShownClose } from './shown-close';
import { UnfilledQuestion, useUnfilledMeans } from './unfilled';

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
  const { text } = useCloseWords();
  const { say } = useSentences().text;
  const words = text.lists;
  const { entry, read } = shown;
  const [typed, type] = useState('');
  const [means] = useUnfilledMeans(entry.sequence);
  const day = readDay(typed, 'date');
  const payBy = isProblem(day) ? null : day;
  const after = useMemo(() => afterClose(read, means), [read, means]);
  if (!after) return <p>{text.verify.rule}</p>;
  const isSound = areFiguresAsClosed(shown);
  return (
    <div class="roster-stack">
      {after.unfilled > 0 && <UnfilledQuestion sequence={entry.sequence} count={after.unfilled} />}
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
            lines={list === 'arrears' && after.unfilled > 0 && means === null ? null : linesOf(list, read, after)}
            isReady={isSound && !isProblem(day) && (list !== 'arrears' || after.unfilled === 0 || means !== null)}
          />
        ))}
      </div>
    </div>
  );
}

/** How many lines a list has; null where it takes a look at every edge to know. */
function linesOf(list: CloseListName, read: SheetRead, { standings }: AfterClose): number | null {
  switch (list) {
    case 'toPay':
      return standings.filter(({ due }) => due?.gt(0) === true).length;
    case 'arrears':
      return standings.filter(({ arrears }) => arrears.gt(0)).length;
    case 'inDoubt':
      return read.rows.filter(({ cells }) => canonicalCell(cells[closeColumns.note]) !== '').length;
    case 'nearEdge':
      return null;
  }
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
      const after = now && areFiguresAsClosed(now) ? afterClose(now.read, means) : null;
      if (now && after) {
        const { fingerprint } = now.verification;
        return listSheetPlan(
          closeListSheet(list, now.read, after, { words: sheetWords, ruleName: after.rule.name[language], payBy, fingerprint }),
        );
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
