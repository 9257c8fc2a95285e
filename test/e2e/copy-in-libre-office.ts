// npx tsx test/e2e/copy-in-libre-office.ts: a copy to send is made in the workbench and computed anew by LibreOffice (asks for soffice), which has no
// add-in: every cell of every sheet shows what the grid showed. Then a workbook that LibreOffice itself saved is copied, too.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { handOver as text } from '../../src/i18n/zh-CN/pane/roster/hand-over';
import { readBook } from '../../src/workbench/files/read-book';
import { writeBook } from '../../src/workbench/files/write-book';
import type { Book, CellValue } from '../../src/workbench/grid/grid';
import { copyOf, partsOf } from '../roster/hand-over/copied';
import { differsInLibreOffice } from './differs-in-libre-office';
import { openHandOver } from './hand-over-page';
import { startPaneServer } from './pane-page';

async function ofWorkbench(): Promise<number> {
  const server = await startPaneServer();
  try {
    const { page, pane, button } = await openHandOver(server, 'copy');
    // LibreOffice tells the first sheet: the roster.
    const values = JSON.parse(
      await page.evaluate(() => {
        const { grid } = window.tuikeWorkbench;
        const { id } = grid.sheets().find(({ name }) => name === 'Test')!;
        return JSON.stringify(grid.values(id, grid.usedArea(id)!));
      }),
    ) as CellValue[][];
    await button(text.copy.open).click();
    await pane.getByText(text.copy.opened).waitFor({ timeout: 240_000 });
    const base64 = await page.evaluate(() =>
      btoa(Array.from(window.tuikeWorkbench.newWorkbooks.at(-1)!, (byte) => String.fromCharCode(byte)).join('')),
    );
    const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
    const book = await readBook(bytes, 'copy.xlsx');
    const roster = { ...book, sheets: book.sheets.filter(({ name }) => name === 'Test') };
    return await differsInLibreOffice({ name: 'copy', bytes: await writeBook(roster), values, inputs: roster.sheets[0]!.cells });
  } finally {
    await server.close();
  }
}

/** LibreOffice writes formulas, texts and errors in its own way. */
async function ofLibreOffice(): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tuike-office-'));
  try {
    const amounts = [600_000, 499_999.99, null, 2_000_000.5];
    const book: Book = {
      sheets: [
        {
          name: 'S',
          cells: [...amounts.map((gmv, r) => [gmv, `=A${r + 1}*2`, '文字 <&>', `=TUIKE.TIER(A${r + 1})`]), [null, '=1/0', true]],
        },
      ],
      beside: { xmlParts: ['<rules xmlns="urn:tuike-deposit:rules">x</rules>'], names: { TUIKE_RULE: '="x"', TUIKE_CLOSE_1: '="y"' } },
    };
    writeFileSync(path.join(folder, 'in.xlsx'), await writeBook(book));
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    await promisify(execFile)('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      path.join(folder, 'out'),
      path.join(folder, 'in.xlsx'),
    ]);
    // It cannot compute ours: they are #NAME? by then, and stay so.
    const saved = readFileSync(path.join(folder, 'out', 'in.xlsx'));
    const { bytes, formulas } = copyOf(new Uint8Array(saved));
    const left =
      Object.values(partsOf(bytes))
        .join('')
        .match(/tuike-deposit|TUIKE_RULE/g)?.length ?? 0;
    const after = await readBook(bytes, 'copy.xlsx');
    console.log(
      `saved by LibreOffice: ${formulas.length} formulas of ours, ${left} traces left, ${after.beside?.names?.['TUIKE_CLOSE_1'] ?? 'no'} kept`,
    );
    const values = [
      ...amounts.map((gmv): CellValue[] => [gmv, (gmv ?? 0) * 2, '文字 <&>', { error: '#NAME?' }]),
      [null, { error: '#DIV/0!' } as const, true],
    ];
    return (
      left +
      Math.abs(formulas.length - amounts.length) +
      (await differsInLibreOffice({ name: 'saved-by-libre-office', bytes, values, inputs: after.sheets[0]!.cells }))
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void (async () => {
  if ((await ofLibreOffice()) + (await ofWorkbench()) > 0) process.exitCode = 1;
})();
