import { readAmount } from '../../../engine/amounts/amount';
import { isProblem } from '../../../engine/amounts/cell';
import type { SelectedArea } from '../../../excel/events/selection';
import { chosenRule } from '../../../rules/rulebook';
import { adopt } from '../../adopt';
import { Button } from '../../controls/button';
import { useMemory, usePane, useSelection } from '../../pane-context';
import { plainYuan } from './plain-yuan';
import { useSentences } from '../../text/sentences';
import { WithRule } from '../../with-rule';
import { AmountAnswer, useSpokenAnswer } from './amount/amount-answer';
import cellStyles from './cell/cell.css';
import { useCellWords } from './cell/words';
import { GmvField } from './gmv-field';
import styles from './lookup.css';
import { questionKey } from './question';
import { Selected } from './selected';
import { type CellLookedAt, lookAt, useFollowedCell } from './use-followed-cell';
import { useLookupWords } from './words';

adopt(cellStyles);
adopt(styles);

/** One GMV that follows the selection or is pinned, and what follows from it; what many cells come to; why an answer says what it says. */
export function LookupView() {
  const { text } = useLookupWords();
  const { say } = useSentences().text;
  const { reading, capabilities, actions } = usePane();
  const [question, ask] = useMemory(questionKey);
  const { isPinned } = question;
  const selection = useSelection();
  const area = !isPinned && selection.state === 'area' ? selection.area : null;
  const work = useFollowedCell(area && area.rows * area.columns === 1 ? area : null);
  const rulebook = reading.state === 'ok' ? reading.rulebook : undefined;
  const spoken = useSpokenAnswer(rulebook && chosenRule(rulebook), rulebook);
  if (reading.state === 'loading') return null;
  const looked = work.now.state === 'done' ? lookAt(work.now.result, reading) : null;
  const followed = looked?.gmv ? plainYuan(looked.gmv) : '';
  const typed = isPinned ? readAmount(question.gmv, 'gmv') : null;
  const tell = (): void => actions.announce(spoken(question.gmv) ?? '');
  return (
    <div class="lookup">
      <h1 class="unseen">{text.heading}</h1>
      <div class="lookup-field">
        <GmvField
          value={isPinned ? question.gmv : followed}
          from={area && placeText(area, looked, text)}
          isPinned={isPinned}
          problem={isProblem(typed) ? say(typed) : null}
          onInput={(gmv) => ask({ ...question, gmv, isPinned: true })}
          onDone={tell}
          onPin={(pins) => ask({ ...question, isPinned: pins, ...(pins && { gmv: followed }) })}
        />
      </div>
      {isPinned ? (
        <WithRule>
          {(rule, book) => <AmountAnswer gmv={question.gmv} cell={null} ofWorkbook={rule} rulebook={book} onDone={tell} />}
        </WithRule>
      ) : (
        <Selected selection={selection} reading={reading} work={work} looked={looked} />
      )}
      {!(capabilities.selectionEvents && capabilities.cellEvents) && !isPinned && <ReadNow />}
    </div>
  );
}

function placeText(area: SelectedArea, looked: CellLookedAt | null, text: ReturnType<typeof useLookupWords>['text']): string {
  const place = `${area.sheet}!${shortAddress(area)}`;
  if (!looked?.gmv) return text.of(place);
  return looked.explanation ? text.answerIn(place) : text.from(place, looked.resolved.cell.text);
}

/** Whole columns as "B:C", whole rows as "2:3". */
function shortAddress({ address, isWholeColumns, isWholeRows }: SelectedArea): string {
  if (isWholeRows) return address.replace(/[A-Z]+/g, '');
  return isWholeColumns ? address.replace(/\d+/g, '') : address;
}

/** For an Excel that does not tell when another cell is selected, or a cell written. */
function ReadNow() {
  const { text } = useCellWords();
  const { selection } = usePane();
  return (
    <div class="message">
      <p>{text.none.noEvents}</p>
      <Button onPress={() => void selection.refresh()}>{text.none.readNow}</Button>
    </div>
  );
}
