import { useEffect } from 'preact/hooks';
import type { SelectionReading } from '../../../excel/events/selection';
import type { RulebookReading } from '../../../rules/rulebook';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { LongWorkState } from '../../long-work/long-work-state';
import type { LongWork } from '../../long-work/use-long-work';
import { usePane } from '../../pane-context';
import { WithRule } from '../../with-rule';
import { CellAnswer } from './cell/cell-answer';
import { useCellWords } from './cell/words';
import { ManyCells } from './column/many-cells';
import type { CellLookedAt, FollowedCell } from './use-followed-cell';

/** Cells; fewer are read before a bar could be seen. */
const worthTelling = 20_000;

interface SelectedProps {
  readonly selection: SelectionReading;
  readonly reading: RulebookReading;
  /** Of the one cell that is selected, where it is one. */
  readonly work: LongWork<FollowedCell>;
  readonly looked: CellLookedAt | null;
}

/** Why the selected cell says what it says, or what the selected cells come to. */
export function Selected({ selection, reading, work, looked }: SelectedProps) {
  const { text } = useCellWords();
  switch (selection.state) {
    case 'unknown':
      return <Nothing heading={text.none.heading} body={text.none.body} />;
    case 'several':
      return <Nothing heading={text.none.several} body={text.none.severalBody} />;
    case 'unread':
      return <Unread reason={selection.reason} />;
    case 'area': {
      const { area } = selection;
      if (area.rows * area.columns === 1)
        return <OneCell place={`${area.sheet} ${area.address}`} reading={reading} work={work} looked={looked} />;
      return <WithRule>{(rule) => <ManyCells area={area} rule={rule} />}</WithRule>;
    }
  }
}

function Nothing({ heading, body }: { heading: string; body: string }) {
  return (
    <div class="message">
      <h2>{heading}</h2>
      <p>{body}</p>
    </div>
  );
}

function Unread({ reason }: { reason: string }) {
  const { text } = useCellWords();
  const { selection } = usePane();
  return (
    <div class="message">
      <Notice kind="fault">
        <h2>{text.none.unread}</h2>
        <p>{text.none.reason(reason)}</p>
      </Notice>
      <Button onPress={() => void selection.refresh()}>{text.tryAgain}</Button>
    </div>
  );
}

function OneCell({ place, reading, work, looked }: { place: string } & Omit<SelectedProps, 'selection'>) {
  const { text } = useCellWords();
  const { actions } = usePane();
  const { now } = work;
  const isShort = now.state === 'running' && now.of <= worthTelling;
  const told = looked && `${place} ${looked.resolved.cell.text}`;
  useEffect(() => {
    if (told !== null) actions.announce(told);
  }, [told]);
  return (
    <>
      {looked && <CellAnswer looked={looked} reading={reading} />}
      {isShort ? (
        <p class="message">{text.reading}</p>
      ) : (
        <LongWorkState class="message" work={work} words={{ ...text.many, again: text.tryAgain }} />
      )}
    </>
  );
}
