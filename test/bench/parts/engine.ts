// The functions as Excel calls them, any[][] in and out, beside the floors on the same data.
import type { Figure } from '../figure';
import { measured, type Bench, type Row } from '../node-rows';

const [small, large] = [100_000, 1_000_000];
const copy = 'copy';
const over = (scene: 'clean' | 'dirty' | 'texts', column: string, rows: number): Row[] =>
  ['DEPOSIT', 'TOPUP', 'TIER', 'SHORTFALL', 'HEADROOM'].map((lane) => ({ what: `${lane}, ${column}`, scene, rows, lane, against: copy }));

/** The same rows with goals on those that have one. */
function withGoals(rows: Row[], goals: Readonly<Record<string, number>>): Row[] {
  return rows.map((row) => (goals[row.lane] === undefined ? row : { ...row, goal: goals[row.lane]! }));
}

const floors: readonly Row[] = [
  ...(['clean', 'dirty'] as const).flatMap((scene) =>
    [small, large].map((rows): Row => ({
      what: `floor: looking at a ${scene} column, placing rows`,
      scene,
      rows,
      lane: 'placing',
      against: copy,
    })),
  ),
  { what: 'floor: looking up agencies in a Map', scene: 'roster', rows: large, lane: 'looking up agencies', against: 'copying the rows' },
];

const engineRows: readonly Row[] = [
  ...withGoals(over('clean', 'clean column', small), { DEPOSIT: 0.25, TOPUP: 0.6, SHORTFALL: 1, HEADROOM: 1 }),
  ...withGoals(over('clean', 'clean column', large), { DEPOSIT: 0.4, TOPUP: 0.6, SHORTFALL: 1, HEADROOM: 1 }),
  ...withGoals(over('dirty', 'dirty column', small), { DEPOSIT: 0.6 }),
  ...withGoals(over('dirty', 'dirty column', large), { DEPOSIT: 0.6 }),
  ...[small, large].flatMap((rows): Row[] => [
    { what: 'DEPOSIT, every cell a text', scene: 'texts', rows, lane: 'DEPOSIT', against: 'touch', goal: 2.5 },
    ...over('texts', 'every cell a text', rows).slice(1),
  ]),
  ...[4, 10, 100, 1000].map((count): Row => ({
    what: `DEPOSIT, ${count} tiers`,
    scene: 'tiers',
    rows: small,
    lane: `${count} tiers`,
    against: '4 tiers',
    ...(count === 1000 ? { goal: 4 } : {}),
  })),
  { what: 'DEPOSIT, a rule in every row', scene: 'rulePerRow', rows: small, lane: 'DEPOSIT', against: copy },
  { what: 'ROSTER, order lines of 56,000 agencies', scene: 'roster', rows: large, lane: 'ROSTER', against: 'copying the rows', goal: 1 },
  { what: 'SCHEDULE', scene: 'schedule', rows: small, lane: 'SCHEDULE', against: copy, goal: 15 },
  { what: 'EXPLAIN', scene: 'sentences', rows: small, lane: 'EXPLAIN', against: copy, goal: 40 },
  { what: 'CHECK', scene: 'sentences', rows: small, lane: 'CHECK', against: copy, goal: 10 },
  {
    what: 'our share of one call: parse, DEPOSIT, stringify',
    scene: 'share',
    rows: small,
    lane: 'DEPOSIT',
    against: 'parse, DEPOSIT, stringify',
    goal: 0.08,
  },
  { what: 'JSON of the same column, both ways', scene: 'share', rows: small, lane: 'JSON both ways' },
  ...floors,
];

export const engine = (bench: Bench): Promise<Figure[]> => measured('engine', engineRows, bench);
