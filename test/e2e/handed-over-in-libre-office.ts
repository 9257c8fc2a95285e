// npx tsx test/e2e/handed-over-in-libre-office.ts: a workbook is handed over in the workbench, saved, and computed anew by LibreOffice (asks for
// soffice), which has no add-in: every cell shows what the grid showed.
import type { Book, CellValue } from '../../src/workbench/grid/grid';
import { writeBook } from '../../src/workbench/files/write-book';
import { openHandOver } from './hand-over-page';
import { startPaneServer } from './pane-page';
import { recalculatedInLibreOffice } from './recalculated-in-libre-office';

const text = (cell: CellValue | undefined): string =>
  cell === null || cell === undefined
    ? ''
    : typeof cell === 'object'
      ? cell.error
      : typeof cell === 'number'
        ? String(Number(cell.toPrecision(15)))
        : String(cell);

async function report(): Promise<void> {
  const server = await startPaneServer();
  try {
    const opened = await openHandOver(server);
    await opened.list();
    await opened.replace();
    const json = await opened.page.evaluate(() => {
      const { grid } = window.tuikeWorkbench;
      const book = grid.book();
      const sheet = book.sheets.find(({ name }) => name === 'Test')!;
      return JSON.stringify({ sheets: [sheet] });
    });
    const book = JSON.parse(json) as Book;
    const { cells, values = [] } = book.sheets[0]!;
    const found = (await recalculatedInLibreOffice(new Map([['handed-over', await writeBook(book)]]))).get('handed-over')!;
    let [compared, native] = [0, 0];
    const differing: string[] = [];
    cells.forEach((row, r) =>
      row.forEach((cell, c) => {
        const isFormula = typeof cell === 'string' && cell.startsWith('=');
        // What kept its formula of ours is #NAME? there: the report of the swap names it.
        if (isFormula && cell.includes('TUIKE.')) return;
        compared++;
        if (isFormula) native++;
        const [expected, shown] = [text(values[r]?.[c]), found[r]?.[c] ?? ''];
        if (shown !== expected && Number(shown) !== Number(expected))
          differing.push(`${r + 1}/${c + 1} ${String(cell).slice(0, 60)}: ${expected} → ${shown}`);
      }),
    );
    console.log(`${compared} cells, ${native} of them native formulas, ${differing.length} differ in LibreOffice`);
    for (const line of differing.slice(0, 10)) console.log(`  ${line}`);
    if (differing.length > 0 || native === 0) process.exitCode = 1;
  } finally {
    await server.close();
  }
}

void report();
