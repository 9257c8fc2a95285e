// Month end in the pane: what the roster view reckons in one go. The page has its turn in between, which is not in here.
import type { Figure } from '../figure';
import { measured, type Bench, type Row } from '../node-rows';

const against = 'copying the rows';
const rosterRows: readonly Row[] = [
  ...['table found', 'table looked at', 'table summed up'].map((lane): Row => ({
    what: `roster: ${lane}`,
    scene: 'monthEnd',
    rows: 100_000,
    lane,
    against,
  })),
  { what: 'roster: orders made into a roster', scene: 'monthEndOrders', rows: 1_000_000, lane: 'orders made into a roster', against },
];

export const roster = (bench: Bench): Promise<Figure[]> => measured('roster', rosterRows, bench);
