import { newTally, type Tally } from '../../../engine/tally';
import { cellChunks } from '../../../excel/cells/read-cells';
import type { SelectedArea } from '../../../excel/events/selection';
import type { Rule } from '../../../rules/rule';
import type { Turn } from '../../long-work/turn';
import { useLongWork, type LongWork } from '../../long-work/use-long-work';
import { cellOf } from './cell-of';

// So many cells are read anew whenever the selection may have changed; more only when a person asks.
const quickly = 20_000;

/** The cells of a selection under a rule, read part by part; read anew when place or rule change, or a person asks. */
export function useTally(area: SelectedArea, rule: Rule): LongWork<Tally> {
  return useLongWork([`${area.sheet}!${area.address}`, rule], (turn) => tallyOf(area, rule, turn), {
    anew: cellsOf(area) > quickly ? null : area,
  });
}

const cellsOf = ({ used }: SelectedArea): number => (used ? used.rows * used.columns : 0);

async function tallyOf(area: SelectedArea, rule: Rule, { signal, onProgress }: Turn): Promise<Tally> {
  const tally = newTally(rule);
  const { used } = area;
  // Blank cells around the used part count too, but for whole columns and rows, which run on to the end of the sheet.
  if (!area.isWholeColumns && !area.isWholeRows) tally.addBlanks(area.rows * area.columns - cellsOf(area));
  if (used) {
    for await (const { values, kinds } of cellChunks(used, { also: ['kinds'], signal, onProgress })) {
      for (const [i, row] of values.entries()) for (const [j, value] of row.entries()) tally.add(cellOf(value, kinds?.[i]?.[j]));
    }
  }
  return tally.tally();
}
