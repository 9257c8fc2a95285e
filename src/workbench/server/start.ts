// npm start: serves the workbench on this machine and opens it; builds what is missing or stale, while the page shows how far it is.
import { createRequire } from 'node:module';
import path from 'node:path';
import { logErrorMessage } from 'office-addin-cli';
import { BuildFailure, buildStale, partsOf, watchParts } from './build/parts';
import { building, type Building } from './building/building';
import { listenLocally } from './listen-locally';
import { openBrowser } from './open-browser';
import { createWorkbenchServer, type UserFile } from './serve';
import { sayNews } from './build/say-news';
import { startOptions, type StartOptions } from './options';
import { startWords } from './start-words';
import { readFile } from 'node:fs/promises';
import { FileFault } from '../files/fault';
import { readBook } from '../files/read-book';

const root = path.resolve(__dirname, '../../..');
const load = createRequire(__filename);
const say = (line: string): void => console.log(line);

/** An end that was explained: the sentence is all there is to say. */
class StartFailure extends Error {}

async function start(options: StartOptions): Promise<void> {
  const file = options.file === undefined ? undefined : await readUserFile(options.file, options.encoding);
  const progress = building();
  const watchers = new Set<() => void>();
  const { port } = await listen(options.port, file, progress, options.isWatching ? (rebuilt) => watchers.add(rebuilt) : undefined);
  const url = `http://localhost:${port}/${options.language ? `?lang=${options.language}` : ''}`;
  say(startWords.listening(url));
  if (options.isOpening) openBrowser(url);

  const tell = sayNews(say);
  await buildStale(partsOf(root), (news) => {
    tell(news);
    progress.tell(news);
  });
  progress.end();
  say(startWords.ready(url));
  if (!options.isWatching) return;
  say(startWords.watching);
  const isBuiltOnce = new Set<string>();
  await watchParts(root, (name, errors) => {
    if (errors !== '') say(startWords.buildFailed(name, errors));
    else if (isBuiltOnce.has(name)) watchers.forEach((rebuilt) => rebuilt());
    isBuiltOnce.add(name);
  });
}

async function listen(port: number, file: UserFile | undefined, progress: Building, onBuilt?: (rebuilt: () => void) => void) {
  const options = {
    dist: path.join(root, 'dist'),
    workbench: path.join(root, 'build', 'workbench'),
    officeJs: path.dirname(load.resolve('@microsoft/office-js/dist/office.js')),
    building: progress,
    ...(file && { file }),
    ...(onBuilt && { onBuilt }),
  };
  try {
    return await listenLocally(() => createWorkbenchServer(options), port);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw new StartFailure(startWords.portTaken(port));
    if (code === 'EACCES') throw new StartFailure(startWords.portForbidden(port));
    throw error;
  }
}

async function readUserFile(name: string, encoding: StartOptions['encoding']): Promise<UserFile> {
  const read = await userFile(name, encoding);
  if ('problem' in read) throw new StartFailure(read.problem);
  return read.file;
}

async function main(): Promise<void> {
  const request = startOptions(process.argv.slice(2));
  if ('help' in request) return say(startWords.usage);
  if ('problem' in request) throw new StartFailure(`${request.problem}\n${startWords.usage}`);
  await start(request.options);
}

main().catch((error: unknown) => {
  const isExplained = error instanceof StartFailure || error instanceof BuildFailure;
  // Marked deprecated by a slip in its comment, which means a parameter of old.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  if (isExplained) logErrorMessage(error);
  else console.error(error);
  // The server goes on, for the page that says the same.
  if (error instanceof BuildFailure) say(startWords.startAgain);
  process.exitCode = 1;
});

/** The file that the user named, or why the workbench could not open it, in both languages. */
async function userFile(file: string, encoding: StartOptions['encoding']): Promise<{ file: UserFile } | { problem: string }> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await readFile(file));
  } catch (error) {
    return { problem: startWords.unreadable(file, reasonOf(error)) };
  }
  try {
    await readBook(bytes, path.basename(file), encoding ? { encoding } : {});
  } catch (error) {
    if (error instanceof FileFault) return { problem: startWords.fault(file, error.words['zh-CN'], error.words['en-US']) };
    throw error;
  }
  return { file: { name: path.basename(file), bytes, ...(encoding && { encoding }) } };
}

function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  const known: Readonly<Record<string, string>> = {
    ENOENT: '文件不存在 / no such file',
    EISDIR: '这是文件夹 / it is a folder',
    EACCES: '没有读取权限 / no permission',
  };
  return known[code ?? ''] ?? String(error);
}
