// What is unpacked or built once, for every process that asks.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folder of this name in the parent, filled where it is not there yet. Two processes may ask at once. */
export async function unpacked(name: string, fill: (folder: string, place: string) => Promise<void>, parent = tmpdir()): Promise<string> {
  const place = join(parent, name);
  if (existsSync(place)) return place;
  // Filled beside and renamed whole, to its place: half of it is never seen.
  const fresh = `${place}-${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  await fill(fresh, place);
  try {
    renameSync(fresh, place);
  } catch {
    // Another process was first: its copy is as good.
    rmSync(fresh, { recursive: true, force: true });
  }
  return place;
}
