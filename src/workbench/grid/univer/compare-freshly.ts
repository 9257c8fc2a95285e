// Univer 0.25.1 compares a column a second time by an index of its values, in which 0, a blank and empty text are one, the text "1000" is
// the number, and an error is a value like others: =IF(A1:A9="","",…) would blank the zeros from the second formula on.
// Filling that index also takes quadratic time (dream-num/univer #7704).
import type { CELL_INVERTED_INDEX_CACHE } from '@univerjs/preset-sheets-core';

/** Has every comparison look at the cells themselves. */
export function compareFreshly(index: typeof CELL_INVERTED_INDEX_CACHE): void {
  index.set = () => undefined;
  index.setContinueBuildingCache = () => undefined;
  index.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
}
