// LibreOffice without a window, in a profile of its own, so that one that a person has open is left alone.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** The first sheet of the file as LibreOffice shows it, as .csv in UTF-8, and what opening it took. */
export async function openedInLibreOffice(name: string, content: string | Uint8Array): Promise<{ csv: string; ms: number }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tuike-office-'));
  try {
    writeFileSync(path.join(folder, name), content);
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    const commas = 'csv:Text - txt - csv (StarCalc):44,34,76';
    const began = performance.now();
    await promisify(execFile)('soffice', [profile, '--headless', '--convert-to', commas, '--outdir', folder, path.join(folder, name)]);
    const ms = performance.now() - began;
    return { csv: readFileSync(path.join(folder, name.replace(/\.[^.]*$/, '.csv')), 'utf8'), ms };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
