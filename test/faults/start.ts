// npm run faults [-- path …] [--kind=refused,broken-off,unanswered,answer-lost]: on the worst host each request of each path that writes or stores
// goes wrong once, in each way. Afterwards the workbook is as before or as planned, the pane says which, and the way on is sound. Minutes a path.
import { parseArgs } from 'node:util';
import { startPaneServer } from '../e2e/pane-page';
import { campaign, inWords, type Outcome } from './campaign';
import { faultKinds, type FaultKind } from './one-fault';
import { paths } from './paths';

function optionsIn(args: readonly string[]): { readonly chosen: readonly string[]; readonly kinds: readonly FaultKind[] } {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { kind: { type: 'string' } } });
  const kinds = values.kind?.split(',') ?? faultKinds;
  const unknown = [...positionals.filter((one) => !(one in paths)), ...kinds.filter((one) => !faultKinds.some((kind) => kind === one))];
  if (unknown.length > 0)
    throw new Error(`Unknown: ${unknown.join(', ')}. The paths are ${Object.keys(paths).join(', ')}; the kinds ${faultKinds.join(', ')}.`);
  return { chosen: positionals.length > 0 ? positionals : Object.keys(paths), kinds: kinds as readonly FaultKind[] };
}

async function start(): Promise<void> {
  const { chosen, kinds } = optionsIn(process.argv.slice(2));
  const began = Date.now();
  const tell = (line: string) => console.log(`${((Date.now() - began) / 60_000).toFixed(1)} min  ${line}`);
  const server = await startPaneServer();
  const outcomes: Outcome[] = [];
  const failed: string[] = [];
  try {
    for (const name of chosen) {
      const at = await server.open({ excel: 'worst', language: 'zh-CN', cells: [] });
      try {
        outcomes.push(await campaign(at, name, paths[name]!, { kinds, tell, speed: 4 }));
        if (at.complaints.length > 0) failed.push(`${name}: ${at.complaints.join('\n')}`);
      } catch (error) {
        failed.push(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
        tell(failed.at(-1)!);
        await at.page.context().close();
      }
      await at.close().catch(() => undefined);
    }
  } finally {
    await server.close();
  }
  const width = Math.max(...chosen.map((name) => name.length));
  for (const { path, requests, struck, findings } of outcomes) {
    const runs = kinds.map((kind) => `${kind} ${struck[kind]}`).join(', ');
    console.log(`${path.padEnd(width)}  ${requests.length} requests; ${runs}; ${findings.length} found`);
  }
  for (const { path, fault, what } of outcomes.flatMap(({ findings }) => findings))
    console.log(`${path} ${fault ? `${fault.kind} ${inWords(fault.place)}` : 'without a fault'}: ${what}`);
  for (const one of failed) console.log(one);
  const runs = outcomes.flatMap(({ struck }) => Object.values(struck)).reduce((sum, count) => sum + count, 0);
  console.log(`${runs} faults on ${outcomes.length} paths`);
  if (failed.length > 0 || outcomes.some(({ findings }) => findings.length > 0)) process.exitCode = 1;
}

void start();
