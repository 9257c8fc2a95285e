// npx tsx test/workbench/files/corpus.ts <folder> [<dumps of second-reader.py>] [--each]: opens every file of a folder with the workbench's
// reader, each in a process that may crash, and compares the cells with the second reader's. The files are nobody's test data of ours
// and stay outside of the repository.
import { fork, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type ComparedFile, comparedFile, type SecondReading } from './compared-file';

interface Task {
  readonly file: string;
  readonly dump: string | null;
}

/** Longer nobody waits for a file of a few megabytes. */
const mostSeconds = 60;
/** What one string of the runtime holds, about. */
const mostDumpBytes = 256 * 1024 * 1024;

if (process.send) {
  process.on('message', ({ file, dump }: Task) => {
    const second = dump === null || statSync(dump).size > mostDumpBytes ? null : (JSON.parse(readFileSync(dump, 'utf8')) as SecondReading);
    void comparedFile(new Uint8Array(readFileSync(file)), path.basename(file), second).then((answer) => process.send!(answer));
  });
} else {
  const [folder, dumps] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  if (folder === undefined) throw new Error('Name the folder of the files.');
  void run(folder, dumps ?? null, process.argv.includes('--each'));
}

async function run(folder: string, dumps: string | null, isEachSaid: boolean): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(path.join(folder, file)).isFile());
  const results: (ComparedFile & { readonly file: string })[] = [];
  let child: ChildProcess | null = null;
  for (const file of files.sort()) {
    const dump = dumps && path.join(dumps, `${createHash('md5').update(file).digest('hex').slice(0, 12)}.json`);
    child ??= fork(__filename, [], { silent: true });
    const answer = await answerOf(child, { file: path.join(folder, file), dump: dump !== null && existsSync(dump) ? dump : null });
    if (!child.connected) child = null;
    results.push({ ...answer, file });
    if (isEachSaid) console.log(`${answer.outcome} ${answer.seconds.toFixed(2)} s ${file}`);
  }
  child?.kill();
  print(results);
}

function answerOf(child: ChildProcess, task: Task): Promise<ComparedFile> {
  const crashed = (said: string): ComparedFile => ({
    outcome: 'crashed',
    said,
    seconds: mostSeconds,
    cells: 0,
    formulas: 0,
    differing: null,
    cellsThere: 0,
    examples: [],
  });
  return new Promise((resolve) => {
    const answer = (result: ComparedFile): void => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(result);
    };
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      child.disconnect();
      answer(crashed(`no answer in ${mostSeconds} s`));
    }, mostSeconds * 1000);
    child.once('message', (result) => answer(result as ComparedFile));
    child.once('exit', (code, signal) => answer(crashed(`the process ended: ${code ?? signal}`)));
    child.send(task);
  });
}

type Result = ComparedFile & { readonly file: string };

function print(results: readonly Result[]): void {
  const kinds = [...new Set(results.map(kindOf))].sort();
  const line = (kind: string, of: readonly Result[]) => {
    const having = (outcome: ComparedFile['outcome']) => of.filter((result) => result.outcome === outcome).length;
    const compared = of.filter(({ differing }) => differing !== null);
    return {
      kind,
      files: of.length,
      opened: having('opened'),
      refused: having('refused'),
      crashed: having('crashed'),
      cells: of.reduce((sum, { cells }) => sum + cells, 0),
      compared: compared.length,
      'of them alike': compared.filter(({ differing }) => differing === 0).length,
      'cells that differ': compared.reduce((sum, { differing }) => sum + differing!, 0),
      seconds: Number(of.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(1)),
    };
  };
  console.table([
    ...kinds.map((kind) =>
      line(
        kind,
        results.filter((result) => kindOf(result) === kind),
      ),
    ),
    line('all', results),
  ]);
  const told = (title: string, of: readonly Result[], say: (result: Result) => string): void => {
    console.log(`\n${title}: ${of.length}`);
    for (const result of of) console.log(`  ${result.file}\n    ${say(result)}`);
  };
  const reasons = new Map<string, string[]>();
  for (const { outcome, said = '', file } of results) {
    if (outcome === 'refused') reasons.set(said, [...(reasons.get(said) ?? []), file]);
  }
  console.log(`\nrefused, by reason: ${reasons.size}`);
  for (const [said, files] of [...reasons].sort(([, a], [, b]) => b.length - a.length)) {
    console.log(`  ${files.length}× ${said}\n    ${files.slice(0, 4).join('  ')}`);
  }
  told(
    'crashed',
    results.filter(({ outcome }) => outcome === 'crashed'),
    ({ said = '' }) => said.split('\n').slice(0, 3).join(' '),
  );
  told(
    'refused, where the second reader found cells',
    results.filter(({ outcome, cellsThere }) => outcome === 'refused' && cellsThere > 0),
    ({ said = '', cellsThere }) => `${cellsThere} cells: ${said.split(' | ')[0]!}`,
  );
  told(
    'cells that differ',
    results.filter(({ differing }) => differing !== null && differing > 0),
    ({ differing, examples }) => `${differing}: ${examples.join('; ')}`,
  );
  told('slowest', [...results].sort((a, b) => b.seconds - a.seconds).slice(0, 5), ({ seconds }) => `${seconds.toFixed(1)} s`);
}

const kindOf = ({ file }: Result): string => path.extname(file).toLowerCase() || 'none';
