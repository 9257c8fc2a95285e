// Agency, month and GMV over many months, and the path of every agency's deposit by plain steps. Seeded; no clock.
import type { SheetCell } from './messy-roster';
import { plainDeposit } from './plain-deposit';
import { seeded } from './seeded';
import { writtenAmount } from './written-amount';

interface ScheduledRow {
  /** Counted from 0 in the sheet. */
  readonly row: number;
  readonly id: string;
  readonly month: string;
  readonly gmv: bigint;
  readonly tier: number;
  readonly deposit: bigint;
  readonly heldBefore: bigint;
  readonly due: bigint;
  readonly surplus: bigint;
}

export interface MessySchedule {
  readonly cells: readonly (readonly SheetCell[])[];
  readonly firstRow: number;
  readonly rows: readonly ScheduledRow[];
}

/** Rows stand in no order; a month is written in three ways; here and there a balance that the platform deducted from. */
export function messySchedule({ seed, agencies, months }: { seed: number; agencies: number; months: number }): MessySchedule {
  const random = seeded(seed);
  const cells: SheetCell[][] = [
    ['各机构成交额走势', null, null, null],
    ['机构ID', '月份', '成交额', '保证金余额'],
  ];
  const firstRow = cells.length;
  const planned = Array.from({ length: agencies }, (_, a) => {
    let held = 0n;
    return Array.from({ length: months }, (__, m) => {
      const gmv = BigInt(random.whole(0, random.one([300_000_00, 1_200_000_00, 2_600_000_00])));
      const known = m > 0 && random.isOneIn(9) ? (held > 1_000_000n ? held - 1_000_000n : held) : null;
      const heldBefore = known ?? held;
      const { tier, deposit } = plainDeposit(gmv);
      const due = deposit > heldBefore ? deposit - heldBefore : 0n;
      held = heldBefore + due;
      return { id: `JG${a + 1}`, m, gmv, known, tier, deposit, heldBefore, due, surplus: held - deposit };
    });
  }).flat();
  // Shuffled as they come from several people.
  for (let i = planned.length - 1; i > 0; i--) {
    const j = random.whole(0, i);
    [planned[i], planned[j]] = [planned[j]!, planned[i]!];
  }
  const rows = planned.map(({ m, known, ...step }): ScheduledRow => {
    const [year, month] = [2025 + Math.floor(m / 12), (m % 12) + 1];
    const two = String(month).padStart(2, '0');
    cells.push([
      step.id,
      random.one<SheetCell>([`${year}-${two}`, `${year}年${month}月`, year * 100 + month]),
      writtenAmount(step.gmv, random.isOneIn(10) ? 'grouped' : 'number'),
      known === null ? null : writtenAmount(known, 'number'),
    ]);
    return { ...step, row: cells.length - 1, month: `${year}-${two}` };
  });
  return { cells, firstRow, rows };
}
