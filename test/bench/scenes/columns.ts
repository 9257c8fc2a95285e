// The functions over one column, beside the floors: what copying or looking at the same column costs.
import { asHandedOver, cleanColumn, dirtyColumn, heldColumn, prevTierColumn, textColumn, type Column } from '../data';
import { DEPOSIT, HEADROOM, SHORTFALL, TIER, TOPUP } from '../functions-in-node';
import type { Lanes } from '../lanes';

const none = null as unknown as unknown[][];

export function copied(column: Column): Column {
  const out = new Array<unknown[]>(column.length);
  for (let i = 0; i < column.length; i++) out[i] = [column[i]![0]];
  return out;
}

function touched(column: Column): number {
  let sum = 0;
  for (const [text] of column as string[][]) for (let i = 0; i < text!.length; i++) sum = (sum + text!.charCodeAt(i)) | 0;
  return sum;
}

function functionsOver(rows: number, gmv: Column): Lanes {
  const prevTier = prevTierColumn(rows);
  const held = heldColumn(rows);
  return {
    copy: () => copied(gmv),
    DEPOSIT: () => DEPOSIT(gmv, none),
    TOPUP: () => TOPUP(gmv, prevTier, none),
    TIER: () => TIER(gmv, none),
    SHORTFALL: () => SHORTFALL(gmv, held, none),
    HEADROOM: () => HEADROOM(gmv, none),
  };
}

function texts(rows: number): Lanes {
  const gmv = textColumn(rows);
  return { touch: () => touched(gmv), ...functionsOver(rows, gmv) };
}

function tiers(rows: number): Lanes {
  const gmv = cleanColumn(rows);
  const by = (count: number) => [`${count} tiers`, () => DEPOSIT(gmv, [[`test-upper-${count}`]])] as const;
  return Object.fromEntries([4, 10, 100, 1000].map(by));
}

function rulePerRow(rows: number): Lanes {
  const gmv = cleanColumn(rows);
  const rule = asHandedOver(gmv.map((_, i) => [i % 3 === 0 ? 'fixed-v1' : 'floating-v2']));
  return { copy: () => copied(gmv), DEPOSIT: () => DEPOSIT(gmv, rule) };
}

export const scenes = {
  clean: (rows: number) => functionsOver(rows, cleanColumn(rows)),
  dirty: (rows: number) => functionsOver(rows, dirtyColumn(rows)),
  texts,
  tiers,
  rulePerRow,
};
