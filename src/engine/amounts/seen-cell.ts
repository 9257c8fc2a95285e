import { isProblem, plainCell } from './cell';

// Controls, line ends, and the marks that turn text around or take no space: they would hide what stands there.
const unprintable = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** A glimpse of what a cell holds, printable and short enough for a sentence; of an error its name. */
export function glimpseOf(cell: unknown): string {
  const value = typeof cell === 'object' ? plainCell(cell) : cell;
  const text =
    isProblem(value) && value.code === 'error-cell' ? value.seen : typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  const shown = [...text.slice(0, 100).replace(unprintable, '\uFFFD')];
  return shown.length > 40 ? `${shown.slice(0, 39).join('')}…` : shown.join('');
}
