// Order lines as a platform exports them, the list of what is held beside them, and what each agency's month comes to. Seeded; no clock.
import type { SheetCell } from './messy-roster';
import { seeded, type Seeded } from './seeded';
import { amountStyles, writtenAmount } from './written-amount';

export interface MessyOrders {
  readonly cells: readonly (readonly SheetCell[])[];
  readonly headerRow: number;
  readonly firstRow: number;
  readonly totalsRow: number;
  /** Lines of October 2026 and of other months; blank rows and the totals row are no lines. */
  readonly lines: { readonly ofMonth: number; readonly ofOthers: number; readonly unreadDates: number };
  /** Lines of October 2026 above 0 that their status calls refunded or closed, and those with a refund beside; `cents` their sum, `first` their row. */
  readonly undone: { readonly lines: number; readonly cents: bigint; readonly first: number };
  readonly refunds: { readonly lines: number; readonly cents: bigint };
  /** In order of first appearance; `gmv` in cents, null where a line of the agency cannot be counted. */
  readonly agencies: readonly { readonly id: string; readonly gmv: bigint | null }[];
  /** Agency and balance, two columns with a header: some agencies missing, one twice, text ids and number ids. */
  readonly heldCells: readonly (readonly SheetCell[])[];
  /** By agency; those that are missing or stand there twice are not in it. */
  readonly held: ReadonlyMap<string, bigint>;
  readonly twice: string;
}

// October 2026 as serial numbers.
const [first, last] = [46_296, 46_326];

/** The first agency nets below zero; the second has a line that cannot be read; the third has no order in the month. */
export function messyOrders({ seed, lines, agencies: count }: { seed: number; lines: number; agencies: number }): MessyOrders {
  const random = seeded(seed);
  const ids = Array.from({ length: count }, (_, i) =>
    i % 3 === 1 ? String(700_001 + i) : `3375261580419${String(82_305 + i).padStart(5, '0')}`,
  );
  const sums = new Map<string, bigint | null>();
  const cells: SheetCell[][] = [
    ['推客订单导出', null, null, null, null, null, null],
    ['订单号', '机构ID', '商品', '成交时间', '成交金额(元)', '订单状态', '退款金额'],
  ];
  let [ofMonth, ofOthers, unreadDates] = [0, 0, 0];
  const undone = { lines: 0, cents: 0n, first: 0 };
  const refunds = { lines: 0, cents: 0n };
  for (let i = 0; i < lines; i++) {
    const agency = i < count ? i : random.whole(0, count - 1);
    const id = ids[agency]!;
    const isOfMonth = agency !== 2 && !random.isOneIn(8);
    const cents = agency === 0 ? BigInt(-random.whole(1, 90_000)) : centsOf(random);
    const isBad = agency === 1 && i < count;
    const day = isOfMonth
      ? random.whole(first, last)
      : random.one([random.whole(first - 31, first - 1), random.whole(last + 1, last + 20)]);
    cells.push([
      `D${String(i).padStart(9, '0')}`,
      idCell(id, random),
      random.one(['零食', '美妆', null]),
      isBad ? '10月' : dateCell(day, random),
      amountCell(cents, random),
      i % 37 === 5 ? '已退款' : i % 53 === 7 ? '交易关闭' : '已完成',
      i % 41 === 3 ? 12.34 : null,
    ]);
    if (isOfMonth && !isBad && cents > 0n) {
      if (i % 37 === 5 || i % 53 === 7) {
        if (undone.lines++ === 0) undone.first = cells.length - 1;
        undone.cents += cents;
      }
      if (i % 41 === 3) {
        refunds.lines++;
        refunds.cents += 1234n;
      }
    }
    if (isBad) unreadDates++;
    else if (isOfMonth) ofMonth++;
    else ofOthers++;
    const before = sums.get(id);
    sums.set(id, isBad || before === null ? null : (before ?? 0n) + (isOfMonth ? cents : 0n));
    if (i === Math.floor(lines / 2)) cells.push(Array<SheetCell>(7).fill(null));
  }
  const totalsRow = cells.length;
  cells.push(['总计', null, null, null, 123_456, null, null]);
  return {
    cells,
    headerRow: 1,
    firstRow: 2,
    totalsRow,
    lines: { ofMonth, ofOthers, unreadDates },
    undone,
    refunds,
    agencies: [...sums].map(([id, gmv]) => ({ id, gmv })),
    ...heldList(ids, random),
  };
}

function heldList(ids: readonly string[], random: Seeded): Pick<MessyOrders, 'heldCells' | 'held' | 'twice'> {
  const held = new Map<string, bigint>();
  const twice = ids[3]!;
  const heldCells: SheetCell[][] = [['机构ID', '保证金余额']];
  // Not in the order of the orders.
  for (const [i, id] of [...ids.entries()].reverse()) {
    if (i % 7 === 5) continue;
    const cents = BigInt(random.whole(0, 40)) * 500_000n;
    heldCells.push([idCell(id, random), writtenAmount(cents, i % 9 === 4 ? 'grouped' : 'number')]);
    if (id !== twice) held.set(id, cents);
  }
  heldCells.push([twice, 1], ['没有订单的机构', 20_000]);
  return { heldCells, held, twice };
}

/** Short ids come as numbers as often as texts; long ones are texts, or their digits would be lost. */
const idCell = (id: string, random: Seeded): SheetCell =>
  id.length < 10 && random.isOneIn(2) ? Number(id) : random.isOneIn(9) ? ` ${id} ` : id;

const centsOf = (random: Seeded): bigint =>
  random.isOneIn(9) ? BigInt(-random.whole(1, 300_000)) : BigInt(random.whole(1, random.one([20_000, 800_000, 9_000_000, 40_000_000])));

const amountCell = (cents: bigint, random: Seeded): SheetCell =>
  writtenAmount(cents, random.isOneIn(10) ? random.one(amountStyles) : 'number');

/** Days of September to November 2026 as serials, with a time, and as the texts of three systems. */
function dateCell(serial: number, random: Seeded): SheetCell {
  // Serial 46,266 is 1 September 2026.
  const offset = serial - 46_266;
  const [month, day] = offset < 0 ? [8, offset + 32] : offset < 30 ? [9, offset + 1] : offset < 61 ? [10, offset - 29] : [11, offset - 60];
  const two = (n: number) => String(n).padStart(2, '0');
  switch (random.whole(0, 5)) {
    case 0:
      return `2026-${two(month)}-${two(day)} ${two(random.whole(0, 23))}:${two(random.whole(0, 59))}:59`;
    case 1:
      return `2026/${month}/${day}`;
    case 2:
      return `2026年${month}月${day}日`;
    case 3:
      return serial + 0.75;
    default:
      return serial;
  }
}
