import type { Figure } from './figure';
import { median } from './lanes';

/** Notes beside each figure the exponent by which its time grew since the same at fewer rows: 1 where twice the rows take twice the time. */
export function withExponents(figures: readonly Figure[]): Figure[] {
  return figures.map((figure) => {
    const fewer = figures.filter(({ what, rows }) => what === figure.what && rows !== null && figure.rows !== null && rows < figure.rows);
    const before = fewer.at(-1);
    if (!before) return figure;
    const exponent = Math.log(median(figure.values) / median(before.values)) / Math.log(figure.rows! / before.rows!);
    return { ...figure, note: `exponent ${exponent.toFixed(2)}` };
  });
}
