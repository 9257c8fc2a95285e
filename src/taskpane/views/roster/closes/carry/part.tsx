import { isProblem } from '../../../../../engine/amounts/cell';
import { monthText, type Month } from '../../../../../engine/amounts/month';
import { afterCloseInSlices } from '../../../../../roster/close/following/carry-forward';
import { readHead } from '../../../../../roster/close/sheet/read-sheet';
import { monthEarned } from '../../../../../roster/table/month-of-table';
import type { Rule } from '../../../../../rules/rule';
import { addressText } from '../../../../../sheet/sheet-name';
import { closeNow } from '../../../../closes/closes';
import { Notice } from '../../../../controls/notice';
import { LongWorkState } from '../../../../long-work/long-work-state';
import { runInSlices } from '../../../../long-work/run-pausing';
import { usePane } from '../../../../pane-context';
import { WritingState } from '../../../../writing/state';
import { WriteButton } from '../../../../writing/write-button';
import { useCloseWords } from '../../close/words';
import { FoldedPart } from '../../lists/folded-part';
import { LookAgain } from '../../look-again';
import { ruleOfSource } from '../../source/rule';
import type { TableSource } from '../../source/source';
import { useWritingAsRead } from '../../source/use-writing-as-read';
import type { TableBeside } from '../table-beside';
import { areFiguresAsClosed, type ShownClose } from '../shown-close';
import { UnfilledQuestion, useUnfilledMeans } from '../unfilled';
import { useAfterClose } from '../use-after-close';
import { CarriedRows } from './carried-rows';
import { carriedArea, carriedInto, carryPlan, written } from './plan';

interface CarryProps extends TableBeside {
  readonly shown: ShownClose;
}

/** Next month’s opening: what each agency holds once the payments of the close are counted. */
export function CarryForward(given: CarryProps) {
  const { text } = useCloseWords();
  return (
    <FoldedPart heading={text.carry.heading}>
      <Carry {...given} />
    </FoldedPart>
  );
}

function Carry({ shown, found, workbook, rulebook }: CarryProps) {
  const { text } = useCloseWords();
  const source = found?.source.path === 'roster' ? found.source : null;
  if (!source) return <p>{text.carry.noTable}</p>;
  const closedFrom = readHead(shown.read).table;
  if (closedFrom === `${source.area.sheet}!${source.area.address}`) return <p>{text.carry.same}</p>;
  const rule = ruleOfSource(source, workbook, { state: 'ok', rulebook });
  return <CarryInto shown={shown} source={source} rule={isProblem(rule) ? workbook : rule} />;
}

interface CarryIntoProps {
  readonly shown: ShownClose;
  readonly source: TableSource;
  readonly rule: Rule;
}

function CarryInto({ shown, source, rule }: CarryIntoProps) {
  const { text, language } = useCloseWords();
  const { capabilities } = usePane();
  const words = text.carry;
  const { entry, read } = shown;
  const [means] = useUnfilledMeans(entry.sequence);
  const work = useAfterClose(
    read,
    means,
    function* (after) {
      return { after, carried: yield* carriedInto(after, source, rule) };
    },
    [source, rule],
  );
  const { writing, write } = useWritingAsRead('close-balances', source);
  if (work.now.state !== 'done') return <LongWorkState work={work} words={text.work} />;
  if (!work.now.result) return <p>{text.verify.rule}</p>;
  const { after, carried } = work.now.result;
  const many = carried.rows.filter((one) => written(one, carried.by) !== null).length;
  const isAnswered = after.unfilled === 0 || means !== null;
  const place = addressText(carriedArea(source, carried));
  const count = (number: number): string => number.toLocaleString(language);
  const blocked = !areFiguresAsClosed(shown)
    ? words.differs
    : after.faults.length > 0
      ? words.faults
      : !isAnswered
        ? words.answerFirst
        : many === 0
          ? words.nothing
          : null;
  const carry = (): void =>
    write(async (turn) => {
      const now = await closeNow(entry.sequence, turn);
      const standing = now && areFiguresAsClosed(now) ? await runInSlices(afterCloseInSlices(now.read, means), turn.signal) : null;
      if (!standing || standing.faults.length > 0 || (standing.unfilled > 0 && means === null)) return null;
      return carryPlan(source, await runInSlices(carriedInto(standing, source, rule), turn.signal), words.header, capabilities.tableSizes);
    });
  const earned = source.earned ?? monthEarned(source.cells, source.layout);
  return (
    <div class="roster-stack">
      <p>{carried.by === 'held' ? words.into(place) : words.intoTier(place)}</p>
      {isOtherMonth(earned, entry.month) && (
        <Notice kind="caution">
          <p>{words.otherMonth(monthText(earned!), monthText(entry.month!))}</p>
        </Notice>
      )}
      {after.unfilled > 0 && <UnfilledQuestion sequence={entry.sequence} count={after.unfilled} />}
      {isAnswered && <CarriedRows source={source} carried={carried} />}
      <WriteButton writing={writing} isReady={blocked === null} onPress={carry}>
        {blocked ?? (carried.by === 'held' ? words.button(count(many)) : words.buttonTier(count(many)))}
      </WriteButton>
      <WritingState writing={writing} readAgain={() => <LookAgain />} written={<Written many={count(many)} place={place} />} />
    </div>
  );
}

function Written({ many, place }: { readonly many: string; readonly place: string }) {
  const { text } = useCloseWords();
  return (
    <>
      <p>{text.carry.written(many, place)}</p>
      <LookAgain />
    </>
  );
}

/** A close of November assesses the GMV of October; the roster after it has the GMV of November. */
const isOtherMonth = (earned: Month | null, closed: Month | null): boolean => earned !== null && closed !== null && earned !== closed;
