// npm start: serves the workbench on this machine and opens it; builds what is missing or stale, while the page shows how far it is.
import { createRequire } from 'node:module';
import path from 'node:path';
import { logErrorMessage } from 'office-addin-cli';
import { BuildFailure, buildStale, partsOf, watchParts } from './build-parts';
import { building, type Building } from './building';
import { listenLocally } from './listen-locally';
import { openBrowser } from './open-browser';
import { createWorkbenchServer, type UserFile } from './serve';
import { sayNews } from './say-news';
import { startOptions, type StartOptions } from './start-options';
import { startWords } from './start-words';
import { userFile } from './user-file';

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
