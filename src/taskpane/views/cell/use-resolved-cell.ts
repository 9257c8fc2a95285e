import type { SheetArea } from '../../../sheet/sheet-area';
import { useLongWork, type LongWork } from '../../long-work/use-long-work';
import { resolveCell, type ResolvedCell } from './resolve-cell';

/** The cell at an area, read anew whenever the area is a new object; what is known of it stays in view while it is asked again. */
export function useResolvedCell(area: SheetArea): LongWork<ResolvedCell> {
  return useLongWork([`${area.sheet}!${area.address}`], (turn) => resolveCell(area, turn), { anew: area });
}
