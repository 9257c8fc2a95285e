// What LibreOffice shows of a file that the workbench saved: npx tsx test/e2e/saved-in-libre-office.ts (asks for soffice).
import Papa from 'papaparse';
import { writeBook } from '../../src/workbench/files/write-book';
import type { Book, CellInput, CellValue } from '../../src/workbench/grid/grid';
import { openedInLibreOffice } from './opened-in-libre-office';

const gmv = [499_999.99, 500_000, '１，２００，０００', '51.2万', '约30万', null];
const deposits: CellValue[] = [20_000, 50_000, 100_000, 50_000, { error: '#VALUE!' }, ''];
const ids = ['337526158041982305', '007', 'JG3', 'JG4', 'JG5', 'JG6'];
const shown: CellValue[][] = [['机构ID', 'GMV', 'spilled', 'alone'], ...gmv.map((cell, i) => [ids[i]!, cell, deposits[i]!, deposits[i]!])];
const formula = (row: number, column: number, cell: CellValue): CellInput =>
  column === 3 && row > 0 ? `=TUIKE.DEPOSIT(B${row + 1})` : column === 2 && row > 0 ? (row === 1 ? '=TUIKE.DEPOSIT(B2:B7)' : null) : cell;
const book: Book = {
  sheets: [
    {
      name: '名册',
      cells: shown.map((row, r) => row.map((cell, c) => formula(r, c, cell))),
      values: shown,
      spills: [{ row: 1, column: 2, rows: 6, columns: 1 }],
    },
  ],
};
const text = (cell: CellValue): string => (cell === null ? '' : typeof cell === 'object' ? cell.error : String(cell));

async function report(): Promise<void> {
  for (const keeps of ['formulas', 'values'] as const) {
    const { csv } = await openedInLibreOffice('saved.xlsx', await writeBook(book, { keeps }));
    const rows = Papa.parse<string[]>(csv.trimEnd()).data;
    const differing = shown.flatMap((row, r) =>
      row.flatMap((cell, c) =>
        rows[r]?.[c] === text(cell) ? [] : [`${String.fromCharCode(65 + c)}${r + 1}: ${text(cell)} → ${rows[r]?.[c]}`],
      ),
    );
    process.stdout.write(
      `${keeps}: ${differing.length} of ${shown.flat().length} cells differ\n${differing.map((line) => `  ${line}\n`).join('')}`,
    );
    if (keeps === 'values' && differing.length > 0) process.exitCode = 1;
  }
}

void report();
