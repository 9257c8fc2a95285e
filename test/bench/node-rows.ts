// Measures declared rows: those of one scene and size share their processes, so that their ratios are of one run.
import type { Figure } from './figure';
import { inFreshProcess } from './fresh-process';
import type { SceneName, Task } from './scene';

export interface Row {
  readonly what: string;
  readonly scene: SceneName;
  readonly rows: number;
  readonly lane: string;
  readonly against?: string;
  readonly told?: Figure['told'];
  readonly goal?: number;
  readonly note?: string;
  readonly unit?: Figure['unit'];
}

export interface Bench {
  readonly script: string;
  readonly processes: number;
  readonly isQuick: boolean;
  readonly say: (progress: string) => void;
}

export async function measured(part: string, rows: readonly Row[], { script, processes, isQuick, say }: Bench): Promise<Figure[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(`${row.scene} ${row.rows}`, [...(groups.get(`${row.scene} ${row.rows}`) ?? []), row]);
  const figures = new Map<Row, Figure>();
  for (const group of groups.values()) {
    const { scene, rows: size } = group[0]!;
    const lanes = [...new Set(group.flatMap(({ lane, against }) => (against === undefined ? [lane] : [against, lane])))];
    const task: Task = { scene, rows: size, lanes, patience: patienceFor(scene, size, isQuick) };
    const runs: Record<string, number>[] = [];
    for (let i = 0; i < processes; i++) {
      say(`${part}: ${scene}, ${size.toLocaleString('en-US')} rows, process ${i + 1} of ${processes}`);
      runs.push(await inFreshProcess<Record<string, number>>(script, task));
    }
    const valuesOf = (lane: string) => runs.map((run) => run[lane]!);
    for (const row of group) {
      const { what, lane, against, told = 'share', goal, note, unit = 'ms' } = row;
      figures.set(row, {
        part,
        what,
        rows: size,
        unit,
        told,
        values: valuesOf(lane),
        ...(against === undefined ? {} : { against: { what: against, values: valuesOf(against) } }),
        ...(goal === undefined ? {} : { goal }),
        ...(note === undefined ? {} : { note }),
      });
    }
  }
  return rows.map((row) => figures.get(row)!);
}

/** Peers take seconds a run, so they get few; what takes microseconds is repeated until the clock can tell. */
function patienceFor(scene: SceneName, rows: number, isQuick: boolean): Task['patience'] {
  const isPeer = scene.startsWith('peer');
  return {
    rounds: isQuick || isPeer ? 3 : 5,
    warm: isQuick ? 20 : 100,
    warmRuns: isPeer ? 1 : Math.max(3, Math.ceil(1_000_000 / rows)),
    least: isQuick ? 10 : 40,
    clock: isQuick ? 'cpu' : 'wall',
  };
}
