import type { SheetArea } from '../../../../sheet/sheet-area';
import { selectCells } from '../../../../excel/cells/write-cells';
import { PlanQuestion } from './plan-question';
import type { PlanWriting, PlanWritingState } from './use-plan-writing';
import { useWritingWords } from './words';

/** Cells that would be lost, by writing or by taking back; `cell` is the first of them. */
interface CellsAtStake {
  readonly by: 'writing' | 'undoing';
  readonly count: number;
  readonly cell: Pick<SheetArea, 'sheet' | 'address'>;
  readonly goOn: (writing: PlanWriting) => void;
}

/** null where there is nothing to ask. */
export function cellsAtStake(now: PlanWritingState): CellsAtStake | null {
  if (now.state === 'undo-outcome' && now.outcome.state === 'changed') {
    const { count, first, sheet } = now.outcome;
    return { by: 'undoing', count, cell: { sheet, address: first }, goOn: (writing) => writing.takeBack(true) };
  }
  if (now.state !== 'outcome' || now.outcome.state !== 'obstacles') return null;
  const { plan, outcome } = now;
  const [filled, other] = outcome.obstacles;
  // Where something else is in the way too, overwriting would not help.
  if (filled?.kind !== 'filled' || other) return null;
  const { count, first, sheet } = filled;
  return { by: 'writing', count, cell: { sheet, address: first }, goOn: (writing) => writing.write(plan, true) };
}

/** Whether they may be lost. */
export function PlanCellsAtStake({ asked: { by, count, cell, goOn }, writing }: { asked: CellsAtStake; writing: PlanWriting }) {
  const { language, text } = useWritingWords();
  const [shown, first] = [count.toLocaleString(language), cell.address];
  return (
    <PlanQuestion
      heading={by === 'writing' ? text.overwriteHeading : text.undoHeading}
      // A sheet that was renamed or deleted since is no longer there to be shown.
      onShow={() => void selectCells(cell).catch(() => undefined)}
      confirm={by === 'writing' ? text.overwrite : text.undoAnyway}
      onAnswer={(isConfirmed) => (isConfirmed ? goOn(writing) : writing.leave())}
    >
      {by === 'writing' ? (
        <>
          <p>{text.obstacles.filled(shown, first)}</p>
          <p>{text.overwriteAbout}</p>
        </>
      ) : (
        <p>{text.changed(shown, first)}</p>
      )}
    </PlanQuestion>
  );
}
