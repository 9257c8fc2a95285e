// Merged cells and sheet protection between a file and a book. A password is not kept: nothing here asks for it.
import type { BookSheet } from '../grid/grid';
import type { FileSheet, WriteSheet } from './hucre';

type Kept = Pick<BookSheet, 'merged' | 'protection'>;

// ECMA-376 18.3.1.85 → learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions
const allowances = {
  autoFilter: 'allowAutoFilter',
  deleteColumns: 'allowDeleteColumns',
  deleteRows: 'allowDeleteRows',
  formatCells: 'allowFormatCells',
  formatColumns: 'allowFormatColumns',
  formatRows: 'allowFormatRows',
  insertColumns: 'allowInsertColumns',
  insertHyperlinks: 'allowInsertHyperlinks',
  insertRows: 'allowInsertRows',
  pivotTables: 'allowPivotTables',
  sort: 'allowSort',
} as const;
const names = Object.entries(allowances) as [keyof typeof allowances, string][];

export function mergesAndProtection({ merges = [], protection }: FileSheet): Kept {
  return {
    ...(merges.length > 0 && {
      merged: merges.map(({ startRow, startCol, endRow, endCol }) => ({
        row: startRow,
        column: startCol,
        rows: endRow - startRow + 1,
        columns: endCol - startCol + 1,
      })),
    }),
    ...(protection?.sheet && {
      protection: {
        ...Object.fromEntries(names.flatMap(([name, allowed]) => (protection[name] === true ? [[allowed, true]] : []))),
        ...(!protection.objects && { allowEditObjects: true }),
        ...(!protection.scenarios && { allowEditScenarios: true }),
      },
    }),
  };
}

export function fileMergesAndProtection({ merged = [], protection }: BookSheet): Pick<WriteSheet, 'merges' | 'protection'> {
  return {
    ...(merged.length > 0 && {
      merges: merged.map(({ row, column, rows, columns }) => ({
        startRow: row,
        startCol: column,
        endRow: row + rows - 1,
        endCol: column + columns - 1,
      })),
    }),
    ...(protection && {
      protection: {
        sheet: true,
        objects: !protection['allowEditObjects'],
        scenarios: !protection['allowEditScenarios'],
        ...Object.fromEntries(names.map(([name, allowed]) => [name, protection[allowed] === true])),
      },
    }),
  };
}
