// Bytes per row that an answer keeps for as long as Excel holds it, and the column it was made of.
import { agencyColumn, cleanColumn, dateColumn, lineAmountColumn, prevTierColumn } from '../data';
import { DEPOSIT, HEADROOM, ROSTER, TOPUP } from '../functions-in-node';

const none = null as unknown as unknown[][];
const { gc } = globalThis as { gc?: () => void };

async function keptBy(make: () => unknown): Promise<number> {
  // In a function of its own and a turn of the loop away, so that no register still holds the first answer.
  await (async () => {
    await make();
  })();
  await new Promise((resolve) => setTimeout(resolve, 10));
  gc!();
  const before = process.memoryUsage().heapUsed;
  // On the global object, where no minimiser finds it to be of no use.
  Object.assign(globalThis, { kept: await make() });
  gc!();
  const after = process.memoryUsage().heapUsed;
  Object.assign(globalThis, { kept: undefined });
  return after - before;
}

export async function retained(rows: number): Promise<Record<string, number>> {
  const [gmv, prevTier] = [cleanColumn(rows), prevTierColumn(rows)];
  const orders = [agencyColumn(rows, Math.ceil(rows / 17)), dateColumn(rows), lineAmountColumn(rows)] as const;
  const makers = {
    'the column itself': () => cleanColumn(rows),
    DEPOSIT: () => DEPOSIT(gmv, none),
    TOPUP: () => TOPUP(gmv, prevTier, none),
    HEADROOM: () => HEADROOM(gmv, none),
    ROSTER: () => ROSTER(...orders, [['2026-11']], none),
  };
  const bytes: Record<string, number> = {};
  for (const [name, make] of Object.entries(makers)) bytes[name] = (await keptBy(make)) / rows;
  return bytes;
}
