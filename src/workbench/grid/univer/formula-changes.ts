import type { IObjectMatrixPrimitiveType, Nullable, ICellData, IUniverInstanceService, Workbook } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/preset-sheets-core';

// Univer 0.25.1 lists every formula of the workbook, by walking over all cells twice, whenever any cell is written: 40 ms a write beside
// 100,000 rows. Only a formula that others share by its id (filled down) reaches beyond the cells that are written.
type Written = IObjectMatrixPrimitiveType<Nullable<ICellData>>;
type Changes = ReturnType<FormulaDataModel['updateFormulaData']>;
const formulaOf = (cell: Nullable<ICellData>): string | null => (cell?.f?.startsWith('=') && cell.f.length > 1 ? cell.f : null);
/** Which cells get or lose a formula; null where a shared one is among them. */
function changesIn(written: Written, before: (row: number, column: number) => Nullable<ICellData>): Changes | null {
  const changes: Changes = {};
  for (const rowKey of Object.keys(written)) {
    const row = Number(rowKey);
    const line = written[row] ?? {};
    for (const columnKey of Object.keys(line)) {
      const column = Number(columnKey);
      const [now, was] = [line[column], before(row, column)];
      if (now?.si || was?.si) return null;
      const f = formulaOf(now);
      if (f !== null) (changes[row] ??= {})[column] = { f };
      else if (formulaOf(was) !== null) (changes[row] ??= {})[column] = null;
    }
  }
  return changes;
}
const mended = new WeakSet<FormulaDataModel>();
/** Has Univer look only at the cells that are written, wherever that gives the same answer. @param model the prototype, for all of a page's workbooks */
export function lookAtWrittenCellsOnly(model: FormulaDataModel): void {
  if (mended.has(model)) return;
  mended.add(model);
  const { updateFormulaData } = model;
  model.updateFormulaData = function (this: FormulaDataModel, unit, sheet, written) {
    const instances = this['_univerInstanceService'] as unknown as IUniverInstanceService;
    const cells = instances.getUnit<Workbook>(unit)?.getSheetBySheetId(sheet)?.getCellMatrix();
    const changes = cells && changesIn(written, (row, column) => cells.getValue(row, column));
    return changes ?? updateFormulaData.call(this, unit, sheet, written);
  };
}
