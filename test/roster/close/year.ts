// Twelve month ends of agencies that grow, fall, come, leave, are deducted from and pay in part; the rule changes in month 7, and one month is
// closed twice. Generated in whole cents; what they come to is computed here once more, importing nothing of the product.
import { seeded, type Seeded } from '../month-end/seeded';

/** What is asked from where on, in cents. */
export interface PlainRule {
  readonly id: string;
  readonly tiers: readonly { readonly from: bigint; readonly deposit: bigint }[];
}

const yuan = (amount: number): bigint => BigInt(amount) * 100n;

const plainRules: readonly PlainRule[] = [
  {
    id: 'floating-v2',
    tiers: [
      { from: 0n, deposit: yuan(20_000) },
      { from: yuan(500_000), deposit: yuan(50_000) },
      { from: yuan(1_000_000), deposit: yuan(100_000) },
      { from: yuan(2_000_000), deposit: yuan(200_000) },
    ],
  },
  {
    id: 'floating-v3',
    tiers: [
      { from: 0n, deposit: yuan(20_000) },
      { from: yuan(400_000), deposit: yuan(60_000) },
      { from: yuan(1_200_000), deposit: yuan(130_000) },
    ],
  },
];

interface YearRow {
  readonly agency: string;
  readonly name: string;
  readonly gmv: bigint;
  /** What the platform says is held, typed in after a deduction; null where it is carried forward. */
  readonly typed: bigint | null;
  /** What is paid of what is due, in cents; null where nothing is filled in. */
  readonly pays: (due: bigint) => bigint | null;
}

export interface YearMonth {
  /** 1 to 12. */
  readonly number: number;
  readonly rule: PlainRule;
  readonly rows: readonly YearRow[];
  /** Closed again, after this GMV was put right. */
  readonly corrected: { readonly agency: string; readonly gmv: bigint } | null;
}

export function generatedYear(seed: number, agencies = 60): YearMonth[] {
  const random = seeded(seed);
  let members = Array.from({ length: agencies }, (_, index) => member(random, index + 1));
  let next = agencies + 1;
  return Array.from({ length: 12 }, (_, index): YearMonth => {
    const number = index + 1;
    if (index > 0) {
      members = members.filter(() => !random.isOneIn(15)).map((one) => ({ ...one, gmv: grown(random, one.gmv) }));
      for (let count = random.whole(1, 5); count > 0; count--) members.push(member(random, next++));
    }
    const rows = members.map(({ agency, name, gmv }): YearRow => {
      const typed = index > 0 && random.isOneIn(12) ? BigInt(random.whole(0, 9_000_000)) : null;
      const share = random.whole(0, 3);
      const off = BigInt(random.whole(1, 99));
      return { agency, name, gmv, typed, pays: (due) => (share === 0 ? null : share === 1 ? due / 2n + off : due) };
    });
    const wrong = rows[random.whole(0, rows.length - 1)]!;
    const corrected = number === 4 ? { agency: wrong.agency, gmv: wrong.gmv + yuan(700_000) } : null;
    return { number, rule: plainRules[number < 7 ? 0 : 1]!, rows, corrected };
  });
}

interface Member {
  readonly agency: string;
  readonly name: string;
  readonly gmv: bigint;
}

function member(random: Seeded, number: number): Member {
  const digits = String(number).padStart(6, '0');
  return { agency: random.isOneIn(2) ? `MCN-${digits}` : `00${digits}91310000`, name: `机构${number}（杭州）`, gmv: someGmv(random) };
}

const edges = [400_000, 500_000, 1_000_000, 1_200_000, 2_000_000];

function someGmv(random: Seeded): bigint {
  if (random.isOneIn(6)) return yuan(random.one(edges)) + BigInt(random.whole(-1, 1));
  return BigInt(random.whole(0, 300_000_000));
}

function grown(random: Seeded, gmv: bigint): bigint {
  if (random.isOneIn(6)) return someGmv(random);
  return (gmv * BigInt(random.whole(60, 150))) / 100n;
}

export interface PlainFigures {
  readonly tier: number;
  readonly deposit: bigint;
  readonly due: bigint;
  readonly surplus: bigint;
}

export function plainFigures({ tiers }: PlainRule, gmv: bigint, held: bigint): PlainFigures {
  const tier = tiers.filter(({ from }) => gmv >= from).length;
  const { deposit } = tiers[tier - 1]!;
  return { tier, deposit, due: deposit > held ? deposit - held : 0n, surplus: held > deposit ? held - deposit : 0n };
}
