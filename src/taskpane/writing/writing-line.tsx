import { hull } from '../../sheet/sheet-area';
import { Button } from '../controls/button';
import { usePane } from '../pane-context';
import type { ViewId } from '../view-id';
import { useWords } from '../text/words';
import { useWriter, useWriting } from './use-writing';
import { useWritingWords } from './words';
import { cellsAtStake, CellsAtStake } from './question';
import { WritingOutcome, WritingProgress } from './state';
import { isBusy, type WritingPlace } from './writer';

const viewOf = (place: WritingPlace): ViewId => (place.startsWith('insert-') ? 'formula' : 'roster');

/** Above a view: what is being written from elsewhere, what came of it, and the way back. Nothing where the place itself says so. */
export function WritingLine({ open }: { readonly open: ViewId }) {
  const writer = useWriter();
  const now = writer.now();
  const last = writer.latest();
  const isNews = now.state !== 'idle' && !writer.isSaidAt(now.place) && !(now.state === 'outcome' && now.outcome.state === 'written');
  const undone = last && !writer.isSaidAt(last.place) && !isBusy(now) ? last.place : null;
  if (!isNews && undone === null) return null;
  return (
    <aside class="writing-line">
      {isNews && <News place={now.place} open={open} />}
      {undone !== null && <Last place={undone} />}
    </aside>
  );
}

function News({ place, open }: { readonly place: WritingPlace; readonly open: ViewId }) {
  const { text } = useWritingWords();
  const shell = useWords().text;
  const { actions } = usePane();
  const writing = useWriting(place);
  const { now } = writing;
  const view = viewOf(place);
  if (now.state === 'preparing' || now.state === 'writing' || now.state === 'undoing')
    return (
      <>
        <p class="aside">{text.from(shell.nav[view])}</p>
        <WritingProgress now={now} onCancel={writing.cancel} />
      </>
    );
  const asked = cellsAtStake(now);
  // Whoever takes back here is asked here; what was wanted elsewhere is answered there.
  if (asked?.by === 'undoing') return <CellsAtStake asked={asked} writing={writing} />;
  return (
    <>
      <p class="aside">{text.from(shell.nav[view])}</p>
      <div aria-live="polite">{asked ? <p>{text.asks}</p> : <WritingOutcome now={now} />}</div>
      <div class="writing-buttons">
        {view !== open && !isOver(now) && <Button onPress={() => actions.openView(view)}>{text.goThere}</Button>}
        <Button look="subtle" onPress={writing.leave}>
          {text.understood}
        </Button>
      </div>
    </>
  );
}

const isOver = ({ state }: { readonly state: string }): boolean => state === 'undo-outcome' || state === 'cancelled';

function Last({ place }: { readonly place: WritingPlace }) {
  const { text } = useWritingWords();
  const { undo, takeBack } = useWriting(place);
  if (!undo) return null;
  const { address } = hull(undo.written.map(({ taken }) => taken));
  return (
    <div class="writing-last">
      <p>{text.written(`${undo.sheet.name}!${address}`)}</p>
      <Button onPress={() => takeBack()}>{text.undo}</Button>
    </div>
  );
}
