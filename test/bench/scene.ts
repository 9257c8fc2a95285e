// What runs in a fresh process: one scene, its lanes in turn.
import { mustAnswer } from './functions-in-node';
import { timed, type Lanes, type Patience } from './lanes';
import * as columns from './scenes/columns';
import * as orders from './scenes/orders';
import * as peers from './scenes/peers';
import * as decisions from './scenes/peers-decisions';
import * as databases from './scenes/peers-duckdb';
import * as share from './scenes/share';
import * as monthEnd from './scenes/month-end';
import * as orderFiles from './scenes/order-files';
import { retained } from './scenes/memory';

const scenes = {
  ...columns.scenes,
  ...orders.scenes,
  ...peers.scenes,
  ...decisions.scenes,
  ...databases.scenes,
  ...share.scenes,
  ...monthEnd.scenes,
  ...orderFiles.scenes,
};
export type SceneName = keyof typeof scenes | 'memory';

export interface Task {
  readonly scene: SceneName;
  readonly rows: number;
  /** Only these; all where empty. */
  readonly lanes: readonly string[];
  readonly patience: Patience;
}

async function run({ scene, rows, lanes: wanted, patience }: Task): Promise<Record<string, number>> {
  if (scene === 'memory') return retained(rows);
  await mustAnswer();
  const lanes: Lanes = await scenes[scene](rows);
  const missing = wanted.filter((name) => !(name in lanes));
  if (missing.length > 0) throw new Error(`${scene} has no ${missing.join(', ')}, but ${Object.keys(lanes).join(', ')}.`);
  return timed(wanted.length > 0 ? Object.fromEntries(wanted.map((name) => [name, lanes[name]!])) : lanes, patience);
}

const [task] = process.argv.slice(2);
if (task !== undefined && process.send)
  void run(JSON.parse(task) as Task).then(
    (answer) => process.send!(answer, () => process.exit(0)),
    (fault: unknown) => {
      console.error(fault);
      process.exit(1);
    },
  );
