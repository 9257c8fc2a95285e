import type { CellInput, CellValue } from '../../src/workbench/grid/grid';
import { recalculatedInLibreOffice } from './recalculated-in-libre-office';

/** As LibreOffice writes a cell into a .csv. */
function shownAs(cell: CellValue | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object') return cell.error;
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)));
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : cell;
}

interface Held {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What each cell of the first sheet shows, rows × columns. */
  readonly values: readonly (readonly CellValue[])[];
  /** What each holds. */
  readonly inputs: readonly (readonly CellInput[])[];
  /** Which cells are not looked at, by what they hold and show. */
  readonly isPassedOver?: (input: CellInput | undefined, value: CellValue) => boolean;
}

/** Computes the workbook anew in LibreOffice and prints which cells show something else; answers how many, and 1 where no formula was among them. */
export async function differsInLibreOffice({ name, bytes, values, inputs, isPassedOver = () => false }: Held): Promise<number> {
  const found = (await recalculatedInLibreOffice(new Map([[name, bytes]]))).get(name)!;
  let [cells, formulas] = [0, 0];
  const differing: string[] = [];
  for (const [r, row] of values.entries())
    for (const [c, value] of row.entries()) {
      const input = inputs[r]?.[c];
      if (isPassedOver(input, value)) continue;
      cells++;
      if (typeof input === 'string' && input.startsWith('=')) formulas++;
      const [was, is] = [shownAs(value), found[r]?.[c] ?? ''];
      if (was !== is && !(was !== '' && is !== '' && Number(was) === Number(is)))
        differing.push(`${r + 1}/${c + 1} ${String(input).slice(0, 60)}: ${was} → ${is}`);
    }
  console.log(`${name}: ${cells} cells, ${formulas} of them formulas, ${differing.length} differ in LibreOffice`);
  for (const line of differing.slice(0, 10)) console.log(`  ${line}`);
  return differing.length + (formulas === 0 ? 1 : 0);
}
