// Runs several ways of doing one thing in turn, so that whatever disturbs the machine disturbs all of them.
import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';

export type Lane = () => unknown;
export type Lanes = Readonly<Record<string, Lane>>;

export interface Patience {
  /** Timed rounds; each gives one figure per lane. */
  readonly rounds: number;
  /** Milliseconds and runs of warming up per lane, both at least; milliseconds that one figure measures, at least. */
  readonly warm: number;
  readonly warmRuns: number;
  readonly least: number;
  /** cpu: the time that processors spent on it, all threads; for a glimpse on a busy machine. */
  readonly clock: 'wall' | 'cpu';
}

/** Milliseconds: what takes longer is not moved by what the collector still does. */
const shortRun = 500;
/** Milliseconds between throwing away the last lane's answer and timing the next lane. */
const rest = 50;

const clear = (globalThis as { gc?: () => void }).gc;
/** As in Excel, an answer is held until the next one is there; exported so that no run is found to be of no use. @public */
export let held: unknown;

/** Milliseconds of one run of each lane: the median of the rounds, each the mean of its runs, so that every lane pays for its own garbage. */
export async function timed(lanes: Lanes, { rounds, warm, warmRuns, least, clock }: Patience): Promise<Record<string, number>> {
  const names = Object.keys(lanes);
  const now = clock === 'wall' ? () => performance.now() : cpuTime;
  const lasts: Record<string, number> = {};
  for (const name of names) {
    const began = now();
    let runs = 0;
    let last = 0;
    while (runs < warmRuns || now() - began < warm) {
      const start = performance.now();
      held = await lanes[name]!();
      last = performance.now() - start;
      runs++;
    }
    lasts[name] = last;
  }
  const figures: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    // Turned by one each round, so that no lane always bears what the same one left.
    for (const name of [...names.slice(round % names.length), ...names.slice(0, round % names.length)]) {
      const lane = lanes[name]!;
      const repeat = Math.max(1, Math.ceil(least / Math.max(lasts[name]!, 0.001)));
      held = undefined;
      clear?.();
      // The collector gives memory back on threads of its own; what the lane before left must not be paid by this one.
      await setTimeout(rest);
      // The sweeping goes on for a while: 41 ms in place of 13 for a column of 1,000,000 rows. A run of its own bears that, where it shows.
      if (lasts[name]! < shortRun) held = await lane();
      const start = now();
      for (let i = 0; i < repeat; i++) held = await lane();
      figures[name]!.push((now() - start) / repeat);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(figures[name]!)]));
}

function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
