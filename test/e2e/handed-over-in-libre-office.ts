// npx tsx test/e2e/handed-over-in-libre-office.ts: a workbook is handed over in the workbench, saved, and computed anew by LibreOffice (asks for
// soffice), which has no add-in: every cell shows what the grid showed.
import type { Book } from '../../src/workbench/grid/grid';
import { writeBook } from '../../src/workbench/files/write-book';
import { differsInLibreOffice } from './differs-in-libre-office';
import { openHandOver } from './hand-over-page';
import { startPaneServer } from './pane-page';

async function report(): Promise<void> {
  const server = await startPaneServer();
  try {
    const opened = await openHandOver(server);
    await opened.list();
    await opened.replace();
    const json = await opened.page.evaluate(async () => {
      const { grid } = window.tuikeWorkbench;
      await grid.settled();
      const book = grid.book();
      const sheet = book.sheets.find(({ name }) => name === 'Test')!;
      return JSON.stringify({ sheets: [sheet] });
    });
    const book = JSON.parse(json) as Book;
    const { cells, values = [] } = book.sheets[0]!;
    const differing = await differsInLibreOffice({
      ...{ name: 'handed-over', bytes: await writeBook(book), values, inputs: cells },
      // What kept its formula of ours is #NAME? there, and what that fills, for no native formula fills another cell: the report of the swap names it.
      isPassedOver: (input, value) => ((input ?? null) === null ? value !== null : typeof input === 'string' && /^=.*TUIKE\./.test(input)),
    });
    if (differing > 0) process.exitCode = 1;
  } finally {
    await server.close();
  }
}

void report();
