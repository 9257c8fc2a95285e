// npm run bench [part …] [--quick] [--readme]: measures, prints a table and writes JSON. It judges goals but stops nothing.
import { execSync } from 'node:child_process';
import path from 'node:path';
import { benchOptions } from './bench-options';
import { compiledScenes } from './compiled-scenes';
import type { Figure } from './figure';
import { installPeers } from './install-peers';
import type { Bench } from './node-rows';
import { engine } from './parts/engine';
import { growth } from './parts/growth';
import { monthEnd } from './parts/month-end';
import { office } from './parts/office';
import { orderFiles } from './parts/order-files';
import { peers } from './parts/peers';
import { roster } from './parts/roster';
import { start } from './parts/start';
import { workbench } from './parts/workbench';
import { writePage } from './page-table';
import { keepMeasured } from './summary';
import { printedTable } from './table';

const root = path.join(__dirname, '../..');
const parts: Readonly<Record<string, (bench: Bench) => Promise<Figure[]>>> = {
  engine,
  peers,
  growth,
  roster,
  office,
  workbench,
  'month-end': monthEnd,
  files: orderFiles,
  start,
};

async function bench(): Promise<void> {
  const { parts: chosen, isQuick, isReadmeOnly, processes } = benchOptions(process.argv.slice(2), Object.keys(parts));
  if (isReadmeOnly) return writePage();
  const began = Date.now();
  const minutes = () => `${((Date.now() - began) / 60_000).toFixed(1)} min`;
  const say = (progress: string) => {
    const line = `${minutes()}  ${progress}`;
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${line}`);
    else process.stderr.write(`${line}\n`);
  };
  const wanted = chosen.length > 0 ? chosen : Object.keys(parts);
  if (wanted.includes('peers')) installPeers();
  if (wanted.some((part) => ['office', 'workbench', 'month-end', 'start'].includes(part))) {
    // As it is shipped: what `npm start` builds is not made small.
    say('building the add-in and the workbench');
    execSync('npm run build', { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  say('compiling the scenes');
  const script = await compiledScenes();
  const figures: Figure[] = [];
  const failed: string[] = [];
  for (const part of wanted) {
    const partBegan = Date.now();
    try {
      const found = await parts[part]!({ script, processes, isQuick, say });
      keepMeasured(part, isQuick, processes, (Date.now() - partBegan) / 1000, found);
      figures.push(...found);
      say(`${part}: ${Math.round((Date.now() - partBegan) / 1000)} s\n`);
      console.log(`${printedTable(found)}\n`);
    } catch (fault) {
      // The other parts are worth having all the same.
      failed.push(part);
      console.error(`\n${part} could not be measured:`, fault);
    }
  }
  const goals = figures.filter(({ goal }) => goal !== undefined);
  console.log(`Goals, in ${minutes()}${isQuick ? ' (quick: a glimpse, not a measurement)' : ''}:\n${printedTable(goals)}`);
  if (failed.length > 0) process.exitCode = 1;
}

void bench();
