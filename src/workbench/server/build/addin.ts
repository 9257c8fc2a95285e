// The add-in's build in a process of its own: the server answers meanwhile, and the second processor has its share.
import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';

/** What the process says. */
export type AddinNews = { readonly share: number } | { readonly errors: string };

/** Resolves with webpack's errors; an empty text where there are none. */
export function buildAddin(root: string, onShare: (share: number) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = addinProcess(root, 'once');
    child.on('message', (news: AddinNews) => {
      if ('share' in news) onShare(news.share);
      else resolve(news.errors);
    });
    child.on('error', reject);
    // Where it ended without an answer, its reason is on the terminal.
    child.on('exit', (code, signal) => resolve(`webpack: ${signal ?? `exit ${code}`}`));
  });
}

/** Builds again after each change of the sources and tells webpack's errors each time. */
export function watchAddin(root: string, tell: (errors: string) => void): void {
  addinProcess(root, 'watch').on('message', (news: AddinNews) => {
    if ('errors' in news) tell(news.errors);
  });
}

function addinProcess(root: string, mode: 'once' | 'watch'): ChildProcess {
  const child = fork(path.join(__dirname, 'addin-process.ts'), [root, mode], { cwd: root, execArgv: ['--import', 'tsx'] });
  const end = () => child.kill();
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  return child;
}
