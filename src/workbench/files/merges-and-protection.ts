// Merged cells and sheet protection between a file and a book. A password is not kept: nothing here asks for it.
import type { BookSheet } from '../grid/grid';
import type { WriteSheet } from './hucre';
import { attributeOf, type XmlElement } from './zip/xml';

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

/** What a `sheetProtection` element allows; undefined where the sheet is not protected. A flag says what is locked, most are by default. */
export function protectionOf(element: XmlElement | undefined): BookSheet['protection'] {
  const flag = (name: string): string | undefined => attributeOf(element, name);
  if (!isOn(flag('sheet'))) return undefined;
  return {
    ...Object.fromEntries(names.flatMap(([name, allowed]) => (/^(?:0|false)$/.test(flag(name) ?? '') ? [[allowed, true]] : []))),
    ...(!isOn(flag('objects')) && { allowEditObjects: true }),
    ...(!isOn(flag('scenarios')) && { allowEditScenarios: true }),
  };
}

const isOn = (flag: string | undefined): boolean => flag === '1' || flag === 'true';

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
