// npm run excel:windows|mac|web|stop: the development build in an Excel of one's own, by Microsoft's tools.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { serveBuild } from '../serve/serve';
import { serveOptions } from '../serve/options';
import { sideloadPlan, type Command } from './plan';
import { sideloadWords } from './words';

const root = path.resolve(__dirname, '../../..');
const say = (line: string): void => console.log(line);

async function run(commands: readonly Command[]): Promise<void> {
  for (const [program, ...args] of commands) {
    const command = [program, ...args].join(' ');
    say(sideloadWords.running(command));
    // npx is a script on Windows, which only a shell starts; its arguments are quoted for it.
    const isWindows = process.platform === 'win32';
    const quoted = isWindows ? args.map((arg) => (/[\s&()^%!"]/.test(arg) ? `"${arg.replaceAll('"', '')}"` : arg)) : args;
    // The development address, whatever a production build was made for before.
    const environment = { ...process.env, ADDIN_URL: '', EDITION: '' };
    const child = spawn(program, quoted, { cwd: root, stdio: 'inherit', shell: isWindows, env: environment });
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0) throw new Error(sideloadWords.failed(command, String(code)));
  }
}

async function main(): Promise<void> {
  const plan = sideloadPlan(process.argv.slice(2), process.platform);
  if ('problem' in plan) throw new Error(plan.problem);
  say(sideloadWords.untested);
  await run(plan.before);
  if (plan.served.length === 0) return run(plan.after);
  const read = serveOptions([path.join(root, 'dist'), '--port', '3000', '--dev-certs']);
  if ('problem' in read) throw new Error(read.problem);
  const serving = await serveBuild(read.options, say);
  try {
    await run(plan.served);
    say(sideloadWords.ready);
    await once(process, 'SIGINT');
  } finally {
    await run(plan.after);
    await serving.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
