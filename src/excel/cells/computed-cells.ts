// Cells whose formulas were just written, once Excel has computed them: custom functions answer later than the write.
import type { SheetArea } from '../../sheet/sheet-area';
import { afterEdit } from '../events/patiently';
import { lookOnceComputed } from './look-once-computed';
import { readCells } from './read-cells';
import { readPlainCells } from './read-plain-cells';

export interface ComputedOptions {
  /** Where formulas stand: none of these cells shows #BUSY! once all is computed. */
  readonly anchors: readonly SheetArea[];
  /** Whether the cells are as they should be; one formula may still wait for what another answered. */
  readonly isAsExpected: (cells: unknown[][]) => boolean;
  readonly signal?: AbortSignal;
}

/**
 * The cells of an area, an error as an object with its code. `isComputed`: Excel still computes after a minute where it is false.
 * Rejects with the signal's reason when it is aborted, with Excel's error where Excel refuses.
 */
export async function computedCells(
  area: SheetArea,
  { anchors, isAsExpected, signal }: ComputedOptions,
): Promise<{ readonly cells: unknown[][]; readonly isComputed: boolean }> {
  const options = signal ? { signal } : {};
  const { seen, isComputed } = await lookOnceComputed(
    async () => {
      const shown = await Promise.all(anchors.map((anchor) => afterEdit(() => readCells(anchor, options))));
      return shown.some(({ values }) => values[0]?.[0] === '#BUSY!') ? null : readPlainCells(area, options);
    },
    { isAsExpected: (found) => found !== null && isAsExpected(found), isWaiting: (found) => found === null, ...options },
  );
  return { cells: seen ?? (await readPlainCells(area, options)), isComputed };
}
