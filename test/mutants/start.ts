// npm run mutants -- <room> [file …] [--again] [--quick]: changes the code of a room in one place at a time, a mutant, and runs the room's tests on each, by
// Stryker. A mutant that no test notices survives. Results are kept beside this file, some files of code at a time: one that was run since it and
// the room's tests last changed is passed over, so that a run that was stopped goes on. How far a run is stands in build/mutants/log.txt.
// With --quick only the quick tests of the room are asked, so that more may be told as surviving than does.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installOwn } from '../install-own';
import { filesUnder } from './files-under';
import { keepResult, keptResults, mattersInResults, printScores } from './results';
import { type MutantReport, noticedByEither, placesLeft, reportOf, resultOf } from './survivors';

const root = path.resolve(__dirname, '../..');

interface RoomTests {
  /** Folders of those that are there for the room. */
  readonly own: readonly string[];
  /** In the paths of those of them that take seconds: run only on what the others left. */
  readonly slow?: readonly string[];
  /** Folders of those of who asks it directly, run only on what its own left. */
  readonly then?: readonly string[];
}

/** Whose tests are run, by room, below test. None of them needs a browser. */
const rooms: Readonly<Record<string, RoomTests>> = {
  engine: { own: ['engine'], slow: ['fast-answers', 'money'], then: ['functions'] },
  rules: { own: ['rules'], slow: ['laws', 'hostile'] },
  functions: { own: ['functions'], then: ['engine/tables'] },
  sheet: { own: ['sheet'], then: ['functions'] },
  roster: { own: ['roster'], slow: ['tampering', 'order-files', 'seeded-errors', 'copy-without-addin'] },
  // What databases and other engines are given is compared letter by letter before.
  dialects: { own: ['dialects'], slow: ['proof', 'computed-here'] },
};

const hashOf = (files: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(path.join(root, file)));
  return hash.digest('hex').slice(0, 16);
};

interface RunOptions {
  /** Folders below test. */
  readonly tests: readonly string[];
  /** In the paths of tests that are not run. */
  readonly without: readonly string[];
  /** In the paths of tests that are run after the others. */
  readonly last: readonly string[];
  /** Where Stryker writes the report. */
  readonly report: string;
  /** Where Stryker keeps what it found earlier; null: it finds all anew. */
  readonly earlier: string | null;
  readonly isAgain: boolean;
}

/** What Stryker is told; it works on a copy of the project below build. */
function configuration(places: readonly string[], { tests, without, last, report, earlier, isAgain }: RunOptions) {
  const { jest } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    jest: { projects: { displayName: string; testMatch: string[]; testPathIgnorePatterns: string[]; preset: string }[] };
  };
  const { preset, testPathIgnorePatterns } = jest.projects.find(({ displayName }) => displayName === 'unit')!;
  return {
    mutate: places,
    plugins: [path.join(__dirname, 'node_modules/@stryker-mutator/jest-runner/dist/src/index.js')],
    testRunner: 'jest',
    coverageAnalysis: 'perTest',
    jest: {
      projectType: 'custom',
      config: {
        // Those of package.json would be merged in, and run every test.
        projects: [],
        preset,
        testMatch: tests.map((folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`),
        // What looks at time takes too much of it, and another mutant beside it lets it fail.
        testPathIgnorePatterns: [...testPathIgnorePatterns, 'hostile-size', ...without],
        testRunner: path.join(__dirname, 'jest-circus-until-noticed.cjs'),
        testSequencer: path.join(__dirname, 'near-first.cjs'),
        globals: { slowTests: last },
      },
      enableFindRelatedTests: true,
    },
    concurrency: 2,
    timeoutMS: 10_000,
    // Of each file of tests that a process runs, jest-circus leaves an AsyncLocalStorage, and every promise passes by all of them.
    maxTestRunnerReuse: 40,
    // A mutant whose code and whose tests are the same is not run again. What tests import besides is not looked at: hence --again.
    ...(earlier !== null && { incremental: true, incrementalFile: earlier }),
    force: isAgain,
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: report },
    tempDirName: 'build/mutants/work',
    ignorePatterns: ['/dist', '/build', '/test/mutants', '/test/dialects/prove', '/test/bench', '/assets'],
    allowConsoleColors: false,
  };
}

/**
 * Of code that runs when a file is read Stryker does not know by which tests it is met, and would keep what no test noticed for ever. What cannot
 * matter it may keep.
 */
function forgetStatic(earlier: string): void {
  const report = JSON.parse(readFileSync(earlier, 'utf8')) as StaticReport;
  const matters = mattersInResults();
  for (const [name, file] of Object.entries(report.files))
    file.mutants = file.mutants.filter(
      (mutant) => !mutant.static || placesLeft({ files: { [name]: { ...file, mutants: [mutant] } } }, matters).length === 0,
    );
  writeFileSync(earlier, JSON.stringify(report));
}

interface StaticReport {
  readonly files: Record<
    string,
    { source: string; mutants: (MutantReport['files'][string]['mutants'][number] & { readonly static?: boolean })[] }
  >;
}

function run(places: readonly string[], options: Omit<RunOptions, 'report'>): MutantReport {
  const at = path.join(root, 'build/mutants');
  mkdirSync(at, { recursive: true });
  const [config, report, log] = ['stryker.json', 'report.json', 'log.txt'].map((name) => path.join(at, name)) as [string, string, string];
  rmSync(report, { force: true });
  rmSync(path.join(at, 'coverage'), { recursive: true, force: true });
  writeFileSync(config, JSON.stringify(configuration(places, { ...options, report })));
  const stryker = path.join(__dirname, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const output = openSync(log, 'w');
  spawnSync(process.execPath, [stryker, 'run', config], { cwd: root, stdio: ['ignore', output, output] });
  closeSync(output);
  if (!existsSync(report)) throw new Error(`Stryker made no report of ${places.join(', ')}:\n${readFileSync(log, 'utf8')}`);
  return JSON.parse(readFileSync(report, 'utf8')) as MutantReport;
}

/** A mutant of code that runs when a file is read is met by every test: so most are to be noticed by the few that are near. */
function runNearFirst(room: string, files: readonly string[], isAgain: boolean, isQuick: boolean): MutantReport {
  const { own, slow = [], then = [] } = rooms[room]!;
  const earlier = path.join(root, `build/mutants/earlier-${room}.json`);
  if (existsSync(earlier)) forgetStatic(earlier);
  // What was kept of other files is in the report too.
  const near = reportOf(files, run(files, { tests: own, without: slow, last: [], earlier, isAgain }));
  const left = placesLeft(near, mattersInResults());
  if (isQuick || left.length === 0 || slow.length + then.length === 0) return near;
  const last = [...slow, ...then.map((folder) => `/test/${folder}/`)];
  return noticedByEither(near, run(left, { tests: [...own, ...then], without: [], last, earlier: null, isAgain }));
}

/** Before the first mutant Stryker runs all tests of the files at hand: for a few small files that takes longer than their mutants. */
const linesAtOnce = 600;

function batches(files: readonly string[]): string[][] {
  const all: string[][] = [];
  let lines = Infinity;
  for (const file of files) {
    const length = readFileSync(path.join(root, file), 'utf8').split('\n').length;
    if (lines + length > linesAtOnce) {
      all.push([]);
      lines = 0;
    }
    all.at(-1)!.push(file);
    lines += length;
  }
  return all;
}

function start(): void {
  const [room = '', ...rest] = process.argv.slice(2);
  const tests = rooms[room];
  if (!tests)
    throw new Error(`Which room? One of ${Object.keys(rooms).join(', ')}; then files of it, or none for all. Seen: ${room || 'none'}`);
  const [isAgain, isQuick] = [rest.includes('--again'), rest.includes('--quick')];
  const wanted = rest.filter((word) => !word.startsWith('--'));
  installOwn(__dirname, 'Stryker, about 65 MB', 'ci');
  const testFiles = [...tests.own, ...(tests.then ?? [])].flatMap((folder) => filesUnder(root, `test/${folder}`));
  const kept = keptResults(room);
  const files = filesUnder(root, `src/${room}`).filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)));
  const keys = new Map(files.map((file) => [file, hashOf([file, ...testFiles])]));
  const stale = files.filter((file) => isAgain || kept[file]?.key !== keys.get(file));
  for (const batch of batches(stale)) {
    const begun = Date.now();
    const report = runNearFirst(room, batch, isAgain, isQuick);
    const results = batch.map((file) => [file, resultOf(report, file, keys.get(file)!)] as const);
    for (const [file, result] of results) {
      keepResult(room, file, result);
      console.log(`${file}: ${result.killed} of ${result.killed + result.survivors.length} noticed`);
    }
    console.log(`${((Date.now() - begun) / 1000).toFixed(0)} s`);
  }
  printScores(room);
}

start();
