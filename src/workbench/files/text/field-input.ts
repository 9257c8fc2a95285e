import { fieldCell } from '../../../files/text/field-cell';
import { textInput } from '../../grid/cell-input';
import type { CellInput } from '../../grid/grid';

/** What a field of a text file becomes in a cell of the grid; a text never becomes a formula. */
export function fieldInput(field: string): CellInput {
  const cell = fieldCell(field);
  return typeof cell === 'string' ? textInput(cell) : cell;
}
