// npm run soak [-- calls|day] [--calls=1000] [--rows=100000] [--hours=8]: memory, listeners and timers after the first tenth and at the end. Says what
// has grown, and fails where memory has by more than a tenth or anything is left over.
import { parseArgs } from 'node:util';
import { type PaneServer, startPaneServer } from '../e2e/pane-page';
import { openSheets } from '../faults/campaign';
import { oneCall, openColumns } from './calls';
import { actsOfRound, oneRound, sheetsOfDay } from './day';
import { countHeld, type Held, heldBy, leftOver } from './held';

/** A person of a finance team, with the add-in at hand. */
const secondsAnAct = 30;

const options = {
  calls: { type: 'string', default: '1000' },
  rows: { type: 'string', default: '100000' },
  hours: { type: 'string', default: '8' },
} as const;

interface Soak {
  /** What is done again and again. */
  readonly times: number;
  readonly act: (time: number) => Promise<void>;
  readonly unit: string;
}

const began = Date.now();
const tell = (line: string) => console.log(`${((Date.now() - began) / 60_000).toFixed(1)} min  ${line}`);

const told = (held: Held): string =>
  Object.entries(held)
    .map(([what, count]) => `${what} ${what === 'memory' ? `${(count as number).toFixed(1)} MB` : String(count)}`)
    .join(', ');

async function soak(server: PaneServer, begin: (at: Awaited<ReturnType<PaneServer['open']>>) => Promise<Soak>): Promise<readonly string[]> {
  const at = await server.open({ language: 'zh-CN', cells: [] });
  at.page.setDefaultTimeout(120_000);
  await countHeld(at.page);
  const { times, act, unit } = await begin(at);
  const tenth = Math.max(1, Math.round(times / 10));
  let first: Held | undefined;
  let last: Held | undefined;
  for (let time = 1; time <= times; time++) {
    await act(time);
    if (time % tenth !== 0 && time !== times) continue;
    last = await heldBy(at.page);
    first ??= last;
    tell(`${time} ${unit}: ${told(last)}`);
  }
  await at.close();
  return [...leftOver(first!, last!), ...at.complaints];
}

async function start(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [calls, rows, hours] = [Number(values.calls), Number(values.rows), Number(values.hours)];
  const soaks: Readonly<Record<string, Parameters<typeof soak>[1]>> = {
    async calls(at) {
      await openSheets(at, {});
      await openColumns(at.page, rows);
      return {
        times: calls,
        unit: `calls of ${rows.toLocaleString('en-US')} rows`,
        async act(time) {
          const answered = await oneCall(at.page, rows, time);
          if (answered !== rows) throw new Error(`Call ${time} answered ${answered} of ${rows} rows.`);
        },
      };
    },
    async day(at) {
      await openSheets(at, sheetsOfDay);
      const acts = (hours * 3600) / secondsAnAct;
      const rounds = Math.ceil(acts / actsOfRound);
      tell(`${rounds} rounds of ${actsOfRound} acts, ${((rounds * actsOfRound * secondsAnAct) / 3600).toFixed(1)} hours`);
      return { times: rounds, unit: 'rounds', act: (time) => oneRound(at, time) };
    },
  };
  const wanted = positionals.length > 0 ? positionals : Object.keys(soaks);
  const unknown = wanted.filter((name) => !(name in soaks));
  if (unknown.length > 0) throw new Error(`Unknown: ${unknown.join(', ')}. There are ${Object.keys(soaks).join(' and ')}.`);
  const server = await startPaneServer();
  try {
    for (const name of wanted) {
      const grown = await soak(server, soaks[name]!);
      tell(`${name}: ${grown.length === 0 ? 'nothing left over' : grown.join('; ')}`);
      if (grown.length > 0) process.exitCode = 1;
    }
  } finally {
    await server.close();
  }
}

void start();
