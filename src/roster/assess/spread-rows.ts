import type { Stretch } from './stretches';

/** At most so many rows of the stretches, the first and the last among them and the others evenly between; ascending, none twice. */
export function spreadRows(all: readonly Stretch[], most: number): readonly number[] {
  const total = all.reduce((sum, { rows }) => sum + rows, 0);
  const wanted = Math.min(most, total);
  const places = new Set(Array.from({ length: wanted }, (_, i) => (wanted === 1 ? 0 : Math.round((i * (total - 1)) / (wanted - 1)))));
  const found: number[] = [];
  let before = 0;
  for (const { row, rows } of all) {
    for (const place of places) if (place >= before && place < before + rows) found.push(row + place - before);
    before += rows;
  }
  return found;
}
