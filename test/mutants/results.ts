// Results by room, kept as JSON beside this file, and what survives and cannot matter.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FileResult, Survivor } from './survivors';

type Results = Record<string, FileResult>;

/** A survivor whose change no answer can show. `was` and `became` as in the results. */
interface CannotMatter extends Pick<Survivor, 'was' | 'became'> {
  readonly file: string;
  readonly why: string;
}

const placeOf = (room: string): string => path.join(__dirname, 'results', `${room}.json`);
const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

export const keptResults = (room: string): Results => (existsSync(placeOf(room)) ? (readJson(placeOf(room)) as Results) : {});

export function keepResult(room: string, file: string, result: FileResult): void {
  mkdirSync(path.join(__dirname, 'results'), { recursive: true });
  const all = { ...keptResults(room), [file]: result };
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(placeOf(room), `${JSON.stringify(sorted, null, 1)}\n`);
}

const percent = (killed: number, all: number): string => (all === 0 ? '–' : `${((killed / all) * 100).toFixed(1)} %`);

/** Whether it is not listed as one that cannot matter. */
export function mattersInResults(): (file: string, survivor: Pick<Survivor, 'was' | 'became'>) => boolean {
  const harmless = readJson(path.join(__dirname, 'cannot-matter.json')) as CannotMatter[];
  return (file, { was, became }) => !harmless.some((one) => one.file === file && one.was === was && one.became === became);
}

/** By file and for the room: noticed, surviving, surviving without being able to matter, and the score without those. */
export function printScores(room: string): void {
  const matters = mattersInResults();
  let [killed, mattering, passed] = [0, 0, 0];
  for (const [file, result] of Object.entries(keptResults(room))) {
    const left = result.survivors.filter((survivor) => matters(file, survivor));
    killed += result.killed;
    mattering += left.length;
    passed += result.survivors.length - left.length;
    console.log(`\n${file}: ${percent(result.killed, result.killed + left.length)}`);
    for (const { line, was, became } of left) console.log(`  ${line}: ${oneLine(was)} → ${oneLine(became)}`);
  }
  console.log(`\n${room}: ${killed} noticed, ${mattering} not, ${passed} cannot matter: ${percent(killed, killed + mattering)}`);
}

const oneLine = (code: string): string => code.replace(/\s+/g, ' ').slice(0, 100);
