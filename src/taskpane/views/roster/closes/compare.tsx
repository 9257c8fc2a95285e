import { useState } from 'preact/hooks';
import { monthText } from '../../../../engine/amounts/month';
import type { CloseEntry, CloseList } from '../../../../roster/close/chain/closes';
import { afterCloseInSlices } from '../../../../roster/close/following/carry-forward';
import { compareClosesInSlices, type CloseComparison } from '../../../../roster/close/following/compare-closes';
import { comparisonSheet } from '../../../../roster/close/following/comparison-sheet';
import { closeAtHand } from '../../../closes/closes';
import { listSheetPlan } from '../../../closes/plans';
import { ChoiceField } from '../../../controls/choice-field';
import { TableHead } from '../../../controls/header-row';
import { Notice } from '../../../controls/notice';
import { LongWorkState } from '../../../long-work/long-work-state';
import { runInSlices } from '../../../long-work/run-pausing';
import { useLongWork } from '../../../long-work/use-long-work';
import { WritingState } from '../../../writing/state';
import { useWriting } from '../../../writing/use-writing';
import { WriteButton } from '../../../writing/write-button';
import { useSheetWords } from '../close/sheet-words';
import { useCloseWords } from '../close/words';
import { FoldedPart } from '../lists/folded-part';
import { yuanInCents } from '../yuan-in-cents';
import { areFiguresAsClosed, type ShownClose } from './shown-close';

interface CompareProps {
  readonly shown: ShownClose;
  readonly list: CloseList;
}

/** Two closes side by side: in short here, whole on a sheet. */
export function CompareCloses(given: CompareProps) {
  const { text } = useCloseWords();
  return (
    <FoldedPart heading={text.compare.heading}>
      <Compare {...given} />
    </FoldedPart>
  );
}

function Compare({ shown, list }: CompareProps) {
  const { text } = useCloseWords();
  const words = text.compare;
  const others = list.closes.filter(({ sequence }) => sequence !== shown.entry.sequence);
  const [chosen, choose] = useState<number | null>(null);
  const other = others.find(({ sequence }) => sequence === chosen) ?? null;
  const sheet = other?.sheet ?? null;
  const work = useLongWork(
    [shown.read, other, sheet],
    other && sheet !== null
      ? async (turn) => {
          const { read, verification } = await closeAtHand(other, sheet, null, turn);
          const [own, theirs] = [
            await runInSlices(afterCloseInSlices(shown.read, null), turn.signal),
            await runInSlices(afterCloseInSlices(read, null), turn.signal),
          ];
          if (!own || !theirs) return null;
          const isSound = areFiguresAsClosed(shown) && areFiguresAsClosed({ verification });
          return isEarlier(other, shown.entry)
            ? { compared: await runInSlices(compareClosesInSlices(theirs, own), turn.signal), before: other, after: shown.entry, isSound }
            : { compared: await runInSlices(compareClosesInSlices(own, theirs), turn.signal), before: shown.entry, after: other, isSound };
        }
      : null,
  );
  if (others.length === 0) return <p>{words.none}</p>;
  const choices = [...others].reverse().map((one) => [String(one.sequence), words.choice(monthOf(one), one.code ?? '')] as const);
  const result = work.now.state === 'done' ? work.now.result : undefined;
  return (
    <div class="roster-stack">
      <ChoiceField
        label={words.with}
        value={chosen === null ? '' : String(chosen)}
        choices={chosen === null ? [['', words.choose], ...choices] : choices}
        onChoose={(value) => choose(Number(value))}
      />
      {other && sheet === null && <p>{words.missing}</p>}
      <LongWorkState work={work} words={{ ...text.work, progress: text.verify.reading }} />
      {result === null && <p>{words.unreadable}</p>}
      {result && <Comparison {...result} />}
    </div>
  );
}

const monthOf = ({ month }: CloseEntry): string => (month === null ? '' : monthText(month));

const isEarlier = (a: CloseEntry, b: CloseEntry): boolean =>
  (a.month ?? 0) < (b.month ?? 0) || (a.month === b.month && a.sequence < b.sequence);

interface ComparisonProps {
  readonly compared: CloseComparison;
  readonly before: CloseEntry;
  readonly after: CloseEntry;
  /** Both are as they were closed. */
  readonly isSound: boolean;
}

function Comparison({ compared, before, after, isSound }: ComparisonProps) {
  const { text, language } = useCloseWords();
  const { text: sheetWords } = useSheetWords();
  const words = text.compare;
  const writing = useWriting('close-comparison', [compared]);
  const count = (number: number): string => number.toLocaleString(language);
  const moves = (['came', 'went', 'up', 'down', 'same'] as const).filter((move) => compared.counts[move] > 0);
  const rows = [
    [words.agencies, count(compared.before.agencies), count(compared.after.agencies)],
    ...(['deposit', 'held', 'due'] as const).map((key) => [
      words[key],
      yuanInCents(compared.before[key]),
      yuanInCents(compared.after[key]),
    ]),
  ];
  const named = (entry: CloseEntry) => ({ month: monthOf(entry), code: entry.code ?? '' });
  return (
    <>
      {!isSound && (
        <Notice kind="caution">
          <p>{words.differs}</p>
        </Notice>
      )}
      <table class="close-comparison">
        <TableHead terms={[words.columns.what, monthOf(before), monthOf(after)]} />
        <tbody role="rowgroup">
          {rows.map(([what, was, is]) => (
            <tr role="row" key={what}>
              <th role="rowheader" scope="row">
                {what}
              </th>
              <td role="cell">{was}</td>
              <td role="cell">{is}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl class="roster-facts">
        {moves.map((move) => (
          <div key={move}>
            <dt>{words.moves[move]}</dt>
            <dd>{count(compared.counts[move])}</dd>
          </div>
        ))}
        <div>
          <dt>{words.cashIn}</dt>
          <dd>{yuanInCents(compared.cashIn)}</dd>
        </div>
        <div>
          <dt>{words.cashOut}</dt>
          <dd>{yuanInCents(compared.cashOut)}</dd>
        </div>
      </dl>
      <WriteButton
        writing={writing}
        onPress={() =>
          writing.write(() => Promise.resolve(listSheetPlan(comparisonSheet(compared, named(before), named(after), sheetWords))))
        }
      >
        {words.button(count(compared.changes.length))}
      </WriteButton>
      <WritingState writing={writing} />
    </>
  );
}
