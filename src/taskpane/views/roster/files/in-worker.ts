import type { FileProblem } from '../../../../roster/files/file-problem';
import type { Turn } from '../../../long-work/turn';
import type { FileLook, FilesRead, FileToLookAt, FileToRead, FilesAnswer, FilesQuestion } from './messages';

type Answer = Extract<FilesAnswer, { looks: unknown } | { filesRead: unknown } | { problems: unknown }>;

/** Asks a worker of its own, which ends with its answer, or when it is stopped. */
function answered(message: FilesQuestion, { signal, onProgress }: Turn): Promise<Answer> {
  const worker = new Worker(/* webpackChunkName: "order-files" */ new URL('./worker.ts', import.meta.url));
  return new Promise<Answer>((resolve, reject) => {
    signal.throwIfAborted();
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    worker.addEventListener('error', ({ message: reason }) => reject(new Error(reason)));
    worker.addEventListener('message', ({ data }: MessageEvent<FilesAnswer>) => {
      if ('done' in data) onProgress(data.done, data.of);
      else if ('failure' in data) reject(new Error(data.failure));
      else resolve(data);
    });
    worker.postMessage(message);
  }).finally(() => worker.terminate());
}

/** How each file is written and what its columns are, or why it cannot be counted. */
export async function looksAtFiles(files: readonly FileToLookAt[], turn: Turn): Promise<readonly (FileLook | FileProblem)[]> {
  const answer = await answered({ look: files }, turn);
  return 'looks' in answer ? answer.looks : [];
}

/** All lines of all files; or, by the place of the file, why one cannot be counted, and then none is. */
export async function readFiles(files: readonly FileToRead[], turn: Turn): Promise<FilesRead | ReadonlyMap<number, FileProblem>> {
  const answer = await answered({ read: files }, turn);
  return 'filesRead' in answer ? answer.filesRead : 'problems' in answer ? answer.problems : new Map();
}
