// Closes outside the add-in: npx tsx test/roster/close/outside/saved-outside.ts (asks for python3 and soffice). A workbook with three closes is saved
// by the workbench and then by LibreOffice, as .xlsx and .ods; each is verified here, and the .xlsx by recompute.py, which knows the help alone.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { examplesOfTiers } from '../../../../src/rules/examples-of-tiers';
import type { Rule } from '../../../../src/rules/rule';
import { readBook } from '../../../../src/workbench/files/read-book';
import { writeBook } from '../../../../src/workbench/files/write-book';
import { closeOf, floating, sealedSheet, textMark, verified } from '../made';
import { oddInputs } from '../odd-inputs';

const lower: Rule = { ...floating, id: 'lower', edge: 'lower', examples: examplesOfTiers(floating.base, floating.tiers, 'lower') };
const run = promisify(execFile);
const sealedCells = async (...request: Parameters<typeof closeOf>): Promise<unknown[][]> =>
  (await sealedSheet(await closeOf(...request))).cells;

async function report(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tuike-close-'));
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  try {
    const tiers = oddInputs.map((input, index) => ({ ...input, paid: index % 5 }));
    const sheets = [
      await sealedCells({ inputs: oddInputs }),
      await sealedCells({ inputs: oddInputs, rule: lower }, 'en-US'),
      await sealedCells({ inputs: tiers, paidBy: 'prevTier' }),
    ];
    const book = {
      sheets: sheets.map((cells, index) => ({ name: `推客底稿 ${index + 1}`, cells: cells.map((row) => row.map(textMark)) })),
    };
    const file = path.join(folder, 'closes.xlsx');
    writeFileSync(file, await writeBook(book));
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    for (const format of ['xlsx', 'ods'])
      await run('soffice', [profile, '--headless', '--convert-to', format, '--outdir', path.join(folder, 'office'), file]);
    for (const saved of [file, path.join(folder, 'office/closes.xlsx'), path.join(folder, 'office/closes.ods')]) {
      const read = await readBook(readFileSync(saved), path.basename(saved));
      for (const { name, cells } of read.sheets) {
        const plain = cells.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replace(/^'/, '') : (cell ?? ''))));
        const { findings } = await verified(plain);
        say(`${path.relative(folder, saved)}, ${name}: ${findings.length === 0 ? 'as closed' : JSON.stringify(findings)}`);
        if (findings.length > 0) process.exitCode = 1;
      }
      if (saved.endsWith('.ods')) continue;
      const told = await run('python3', [path.join(__dirname, 'recompute.py'), saved]).catch((error: unknown) => {
        process.exitCode = 1;
        return error as { stdout: string };
      });
      say(`recompute.py: ${told.stdout.trim().replaceAll('\n', '\nrecompute.py: ')}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void report();
