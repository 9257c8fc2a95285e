import type { Grid } from '../grid/grid';

/** Whether a change is still being computed. */
export function followPasses(grid: Grid): { areUnderWay(): boolean; stop(): void } {
  let [begun, ended] = [0, 0];
  const stop = grid.on('change', () => {
    const round = ++begun;
    void grid.settled().then(() => (ended = Math.max(ended, round)));
  });
  return { areUnderWay: () => ended < begun, stop };
}
