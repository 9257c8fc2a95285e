// How time grows with rows, and what an answer keeps of memory. The parts office and workbench tell how theirs grow themselves.
import type { Figure } from '../figure';
import { withExponents } from '../growth-exponents';
import { measured, type Bench, type Row } from '../node-rows';

const sizes = [1000, 10_000, 100_000, 1_000_000];
const grows = (scene: Row['scene'], lanes: readonly string[], of = ''): Row[] =>
  lanes.flatMap((lane) => sizes.map((rows): Row => ({ what: `${lane}${of}`, scene, rows, lane })));

const growing: readonly Row[] = [
  ...grows('clean', ['DEPOSIT', 'TOPUP', 'TIER', 'SHORTFALL', 'HEADROOM'], ', clean column'),
  ...grows('dirty', ['DEPOSIT'], ', dirty column'),
  ...grows('texts', ['DEPOSIT'], ', every cell a text'),
  ...grows('rulePerRow', ['DEPOSIT'], ', a rule in every row'),
  ...grows('roster', ['ROSTER']),
  ...grows('schedule', ['SCHEDULE']),
  ...grows('sentences', ['EXPLAIN', 'CHECK']),
];
const kept: readonly Row[] = ['the column itself', 'DEPOSIT', 'TOPUP', 'HEADROOM', 'ROSTER'].map((lane) => ({
  what: `memory kept by ${lane}`,
  scene: 'memory',
  rows: 1_000_000,
  lane,
  unit: 'B per row',
}));

export async function growth(bench: Bench): Promise<Figure[]> {
  // Scenes of a million rows take seconds each, so that two processes must do in place of five.
  const figures = await measured('growth', growing, { ...bench, processes: Math.min(2, bench.processes) });
  return [...withExponents(figures), ...(await measured('growth', kept, bench))];
}
