// What was measured last, part by part: test/bench/summary.json, which the table of README.md beside is made of. Quick runs are kept out of it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import type { Figure } from './figure';

interface Measured {
  readonly date: string;
  readonly machine: string;
  readonly processes: number;
  readonly seconds: number;
  readonly figures: readonly Figure[];
}
export type Summary = Readonly<Record<string, Measured>>;

const summaryFile = path.join(__dirname, 'summary.json');
const latestFolder = path.join(__dirname, '../../build/bench');

export function lastSummary(): Summary {
  return existsSync(summaryFile) ? (JSON.parse(readFileSync(summaryFile, 'utf8')) as Summary) : {};
}

/** Writes every run in full beside the build, and what the page tells, shortened, where it is committed. */
export function keepMeasured(part: string, isQuick: boolean, processes: number, seconds: number, figures: readonly Figure[]): void {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}, ${process.platform}`;
  const measured: Measured = { date: new Date().toISOString().slice(0, 10), machine, processes, seconds: Math.round(seconds), figures };
  mkdirSync(latestFolder, { recursive: true });
  const name = `${part}${isQuick ? '-quick' : ''}.json`;
  writeFileSync(path.join(latestFolder, name), `${JSON.stringify({ part, isQuick, ...measured }, null, 2)}\n`);
  if (isQuick) return;
  const short = (values: readonly number[]) => values.map((value) => Number(value.toPrecision(4)));
  const shortened = figures.map((figure) => ({
    ...figure,
    values: short(figure.values),
    ...(figure.against ? { against: { ...figure.against, values: short(figure.against.values) } } : {}),
  }));
  writeFileSync(summaryFile, `${JSON.stringify({ ...lastSummary(), [part]: { ...measured, figures: shortened } }, null, 1)}\n`);
}
