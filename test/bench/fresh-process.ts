import { fork } from 'node:child_process';

/** Runs a script in a process of its own, hands it `task` as JSON, and answers what it sends. */
export function inFreshProcess<Answer>(script: string, task: unknown, execArgv: readonly string[] = []): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = fork(script, [JSON.stringify(task)], {
      execArgv: ['--expose-gc', '--max-old-space-size=6144', ...execArgv],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    let answer: { readonly of: Answer } | undefined;
    child.on('message', (message) => {
      answer = { of: message as Answer };
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (answer) resolve(answer.of);
      else reject(new Error(`${JSON.stringify(task)}: the process ended with ${code} and said nothing.`));
    });
  });
}
