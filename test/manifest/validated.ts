import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What office-addin-manifest says, offline, of each text; empty where it finds no fault. */
export function validated(kind: 'xml' | 'json', texts: readonly string[]): string[] {
  const scratch = mkdtempSync(join(tmpdir(), 'tuike-manifest-'));
  const files = texts.map((text, i) => {
    const file = join(scratch, `${i}.${kind}`);
    writeFileSync(file, text);
    return file;
  });
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', join(__dirname, 'validate.mts'), ...files], {
    cwd: join(__dirname, '../..'),
    encoding: 'utf8',
  });
  rmSync(scratch, { recursive: true });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as string[];
}
