import { useEffect, useId, useRef } from 'preact/hooks';
import { selectCells } from '../../excel/cells/write-cells';
import type { SheetArea } from '../../sheet/sheet-area';
import { Button } from '../controls/button';
import { Notice } from '../controls/notice';
import { usePane } from '../pane-context';
import { filledText } from './obstacle-text';
import type { Writing } from './use-writing';
import { useWritingWords } from './words';
import type { WritingNow } from './writer';

/** Cells that would be lost, by writing or by taking back; `cell` is the first of them. */
interface CellsToLose {
  readonly by: 'writing' | 'undoing';
  readonly count: number;
  /** What stands in the first; empty text where that is not told. */
  readonly seen: string;
  readonly cell: Pick<SheetArea, 'sheet' | 'address'>;
}

/** null where there is nothing to ask. */
export function cellsAtStake(now: WritingNow): CellsToLose | null {
  if (now.state === 'undo-outcome' && now.outcome.state === 'changed') {
    const { count, first, sheet } = now.outcome;
    return { by: 'undoing', count, seen: '', cell: { sheet, address: first } };
  }
  if (now.state !== 'outcome' || now.outcome.state !== 'obstacles') return null;
  const [filled, other] = now.outcome.obstacles;
  // Where something else is in the way too, overwriting would not help.
  if (filled?.kind !== 'filled' || other) return null;
  const { count, first, seen, sheet } = filled;
  return { by: 'writing', count, seen, cell: { sheet, address: first } };
}

interface CellsAtStakeProps {
  readonly asked: CellsToLose;
  readonly writing: Pick<Writing, 'overwrite' | 'takeBack' | 'leave'>;
}

/**
 * Asks before cells are lost. It takes the focus, yet stays in the view's flow: whoever answers has to look at the sheet first, and may rather
 * choose another place above it, both of which a dialog over the whole pane would keep them from. Escape says no.
 */
export function CellsAtStake({ asked: { by, count, seen, cell }, writing }: CellsAtStakeProps) {
  const { language, text } = useWritingWords();
  const { actions } = usePane();
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    place.current?.focus();
    place.current?.scrollIntoView({ block: 'nearest' });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const [shown, first] = [count.toLocaleString(language), cell.address];
  const refuse = () => {
    writing.leave();
    if (by === 'writing') actions.announce(text.obstacles.heading);
  };
  const goOn = () => (by === 'writing' ? writing.overwrite() : writing.takeBack(true));
  return (
    <div
      ref={place}
      class="writing-question"
      role="alertdialog"
      aria-labelledby={`${id}-heading`}
      aria-describedby={`${id}-body`}
      tabIndex={-1}
      // office.js takes Escape for the way back into the sheet.
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        refuse();
      }}
    >
      <Notice kind="caution">
        <h3 id={`${id}-heading`}>{by === 'writing' ? text.overwriteHeading : text.undoHeading}</h3>
        <div id={`${id}-body`}>
          {by === 'undoing' && <p>{text.changed(shown, first)}</p>}
          {by === 'writing' && <p>{filledText({ first, seen }, shown, text)}</p>}
          {by === 'writing' && <p>{text.overwriteAbout}</p>}
        </div>
        <div class="writing-buttons">
          {/* A sheet that was renamed or deleted since is no longer there to be shown. */}
          <Button onPress={() => void selectCells(cell).catch(() => undefined)}>{text.showFirst}</Button>
          <Button onPress={refuse}>{text.leaveThem}</Button>
          <Button look="grave" onPress={goOn}>
            {by === 'writing' ? text.overwrite : text.undoAnyway}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
