// The functions over one column, beside the floors: what copying or looking at the same column costs.
import { answererOf } from '../../../src/engine/tiers/fast-answers';
import { questions } from '../../../src/engine/tiers/exact-answers';
import { shippedRules } from '../../../src/rules/shipped';
import { seeded } from '../../../src/workbench/sample/seeded';
import { asHandedOver, cleanColumn, dirtyColumn, heldColumn, prevTierColumn, textColumn, type Column } from '../data';
import { DEPOSIT, HEADROOM, SHORTFALL, TIER, TOPUP } from '../functions-in-node';
import type { Lane, Lanes } from '../lanes';

const none = null as unknown as unknown[][];

export function copied(column: Column): Column {
  const out = new Array<unknown[]>(column.length);
  for (let i = 0; i < column.length; i++) out[i] = [column[i]![0]];
  return out;
}

const twoRows = [[20_000], [200_000]];
const oddRow = [''];

/** What no answer of a column can be without: looking at each amount, and a row in each place; whatever is no number gets the same one. */
function placed(column: Column): Column {
  const out = new Array<unknown[]>(column.length);
  for (let i = 0; i < column.length; i++) {
    const cell = column[i]![0];
    out[i] = typeof cell === 'number' ? twoRows[+(cell >= 2_000_000)]! : oddRow;
  }
  return out;
}

function touched(column: Column): number {
  let sum = 0;
  for (const [text] of column as string[][]) for (let i = 0; i < text!.length; i++) sum = (sum + text!.charCodeAt(i)) | 0;
  return sum;
}

function functionsOver(rows: number, gmv: Column): Record<string, Lane> {
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

function besideFloor(rows: number, gmv: Column): Lanes {
  return { ...functionsOver(rows, gmv), placing: () => placed(gmv) };
}

/** Texts on, just below and just above an edge, with up to 20 digits more, plain and with groups: each must be decided as decimals decide. */
function mustDecideExactly(count: number): void {
  const rule = shippedRules.at(-1)!;
  const fast = answererOf.deposit(rule, (problem) => problem);
  const random = seeded(9);
  for (let i = 0; i < count; i++) {
    const cents = random.one([50_000_000, 100_000_000, 200_000_000]) + random.whole(-1, 1);
    const plain = (cents / 100).toFixed(2);
    const written = random.whole(0, 1) === 0 ? plain : plain.replace(/\B(?=(\d{3})+\.)/g, ',');
    const more = random.one(['', '0', '9', '00000000000000000000', '99999999999999999999', '00000000000000000001']);
    const [found, expected] = [fast(written + more, undefined)[0], questions.deposit(rule, written + more, undefined)];
    if (found !== expected) throw new Error(`${written}${more} is answered ${String(found)}, not ${String(expected)}.`);
  }
}

function texts(rows: number): Lanes {
  if (rows === 100_000) mustDecideExactly(600_000);
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
  clean: (rows: number) => besideFloor(rows, cleanColumn(rows)),
  dirty: (rows: number) => besideFloor(rows, dirtyColumn(rows)),
  texts,
  tiers,
  rulePerRow,
};
