// Workbooks as LibreOffice computes them anew on loading, whatever values they were saved with.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import Papa from 'papaparse';

const always = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The first sheet of each .xlsx, numbers with fifteen digits: by name, rows × columns, as texts. */
export async function recalculatedInLibreOffice(books: ReadonlyMap<string, Uint8Array>): Promise<ReadonlyMap<string, string[][]>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tuike-office-'));
  try {
    mkdirSync(path.join(folder, 'profile/user'), { recursive: true });
    writeFileSync(path.join(folder, 'profile/user/registrymodifications.xcu'), always);
    const files = [...books].map(([name, bytes]) => {
      writeFileSync(path.join(folder, `${name}.xlsx`), bytes);
      return path.join(folder, `${name}.xlsx`);
    });
    // Commas, quotes, UTF-8; the last: not as the cells show it.
    const raw = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false';
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    await promisify(execFile)('soffice', [profile, '--headless', '--convert-to', raw, '--outdir', folder, ...files]);
    return new Map(
      [...books.keys()].map((name) => [name, Papa.parse<string[]>(readFileSync(path.join(folder, `${name}.csv`), 'utf8').trimEnd()).data]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
