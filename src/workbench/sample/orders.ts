// Order lines that add up, in the month the sample is about, to what the roster says.
import type { Agency } from './agencies';
import { seeded, type Seeded } from './seeded';

export interface Order {
  readonly agency: string;
  /** Days since 1900 as Excel counts them. */
  readonly day: number;
  readonly cents: number;
}

/** October 2026 as serial numbers: the month that was earned; it is assessed in November. */
const earnedMonth = { first: 46_296, last: 46_326 };
export const assessedMonth = '2026-11';

const linesPerAgency = 25;

/** 25 lines for each agency, of three months, by day. */
export function orders(agencies: readonly Agency[]): Order[] {
  const random = seeded(5_000);
  return agencies.flatMap((agency) => ordersOf(agency, random)).sort((one, other) => one.day - other.day);
}

function ordersOf({ id, cents }: Agency, random: Seeded): Order[] {
  const earned = amountsOf(cents, random.whole(16, 21), random);
  const around = Array.from({ length: linesPerAgency - earned.length }, () => random.whole(60_00, 28_000_00));
  return [
    ...earned.map((amount) => ({ agency: id, day: random.whole(earnedMonth.first, earnedMonth.last), cents: amount })),
    ...around.map((amount) => ({
      agency: id,
      day: random.one([
        random.whole(earnedMonth.first - 30, earnedMonth.first - 1),
        random.whole(earnedMonth.last + 1, earnedMonth.last + 15),
      ]),
      cents: amount,
    })),
  ];
}

/** `count` amounts that sum to `total`, one or two of them refunds; in cents, so nothing is lost. */
function amountsOf(total: number, count: number, random: Seeded): number[] {
  const refunds = Array.from({ length: random.whole(1, 2) }, () => -random.whole(20_00, 2_400_00));
  const sales = count - refunds.length;
  // An agency below zero sold little and took back more.
  const sold = Math.max(total, 4_000_00) - sum(refunds);
  const weights = Array.from({ length: sales }, () => random.whole(40, 160));
  const amounts = weights.map((weight) => Math.floor((sold * weight) / sum(weights)));
  const rest = total - sum(amounts) - sum(refunds);
  return total < 4_000_00 ? [...amounts, ...refunds.slice(1), refunds[0]! + rest] : [amounts[0]! + rest, ...amounts.slice(1), ...refunds];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
