// A formula that spills, as a formula for one of its cells.
import { cellAddress, readAddress } from '../address';
import { formulaTokens } from '../formula-tokens';
import { tuikeName } from '../tuike-call';
import type { Rectangle } from '../rectangle';
import { isCellwise } from './cellwise-functions';

/**
 * What the formula says in one cell of its spill, counted from 0: each range is the cell of it that belongs there, fixed where one row or column
 * serves several. null where a function takes the cells of a range together, and where only Excel knows how many cells are meant.
 * @param answersCellwise whether a function of ours does, by its name in capitals without TUIKE
 */
export function formulaOfCell(
  formula: string,
  spill: Rectangle,
  row: number,
  column: number,
  answersCellwise: (name: string) => boolean,
): string | null {
  let text = '';
  for (const token of formulaTokens(formula)) {
    switch (token.kind) {
      case 'area': {
        const cell = cellIn(token.text, spill, row, column);
        if (cell === null) return null;
        text += cell;
        break;
      }
      case 'call': {
        const name = tuikeName(token);
        if (name === null ? !isCellwise(token.text) : !answersCellwise(name)) return null;
        text += token.text;
        break;
      }
      case 'name':
      case 'other':
        return null;
      case 'open':
        if (token.text === '{') return null;
        text += token.text;
        break;
      case 'operator':
        // "@" takes one cell of a range, ":" makes a range of two.
        if (token.text === '@' || token.text === ':' || token.text === '#') return null;
        text += token.text;
        break;
      default:
        text += token.text;
    }
  }
  return text;
}

function cellIn(text: string, spill: Rectangle, row: number, column: number): string | null {
  const area = readAddress(text);
  // "A2#": wherever another formula spills.
  if (!area) return null;
  if (area.rows === 1 && area.columns === 1) return text;
  const fits = (cells: number, all: number): boolean => cells === 1 || cells === all;
  if (!fits(area.rows, spill.rows) || !fits(area.columns, spill.columns)) return null;
  const fixed = { row: area.rows === 1 && spill.rows > 1, column: area.columns === 1 && spill.columns > 1 };
  const address = cellAddress(area.row + (area.rows === 1 ? 0 : row), area.column + (area.columns === 1 ? 0 : column), fixed);
  return `${text.slice(0, text.lastIndexOf('!') + 1)}${address}`;
}
