// PostgreSQL in a process of its own, because PGlite imports as it goes, which the tests' own runner does not let it.
import { fork } from 'node:child_process';
import path from 'node:path';
import { postgresqlEngine } from './postgresql-engine';
import type { SqlEngine } from './sql-engine';

interface Asked {
  readonly id: number;
  readonly method: 'version' | 'load' | 'rows' | 'end';
  readonly args: readonly unknown[];
}
interface Answered {
  readonly id: number;
  readonly answer?: unknown;
  readonly fault?: string;
}

export async function postgresqlInProcess(): Promise<SqlEngine> {
  const child = fork(__filename, { cwd: path.join(__dirname, '../../..'), execArgv: ['--import', 'tsx'], serialization: 'advanced' });
  const waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (fault: Error) => void }>();
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.on('exit', () => waiting.forEach(({ reject }) => reject(new Error('PostgreSQL ended.'))));
  child.on('message', ({ id, answer, fault }: Answered) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (fault === undefined) asked?.resolve(answer);
    else asked?.reject(new Error(fault));
  });
  let asked = 0;
  const ask =
    (method: Asked['method']) =>
    (...args: unknown[]): Promise<any> =>
      new Promise((resolve, reject) => {
        const id = ++asked;
        waiting.set(id, { resolve, reject });
        child.send({ id, method, args } satisfies Asked);
      });
  return {
    name: 'PostgreSQL',
    dialect: 'postgresql',
    version: ask('version'),
    has: () => true,
    load: ask('load'),
    rows: ask('rows'),
    end: async () => {
      child.disconnect();
      await gone;
    },
  };
}

async function serve(): Promise<void> {
  const engine = await postgresqlEngine();
  process.on('message', ({ id, method, args }: Asked) => {
    const answered = (engine[method] as (...all: readonly unknown[]) => Promise<unknown>)(...args);
    answered.then(
      (answer) => process.send?.({ id, answer } satisfies Answered),
      (fault: unknown) => process.send?.({ id, fault: String(fault) } satisfies Answered),
    );
  });
  process.on('disconnect', () => process.exit());
}

if (require.main === module) void serve();
