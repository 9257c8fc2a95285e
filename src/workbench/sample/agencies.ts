// 200 made-up commerce agencies and what each sold last month.
import type { CellInput } from '../grid/grid';
import { seeded, type Seeded } from './seeded';

export interface Agency {
  /** 18 digits, more than a number can hold: it must stay text. */
  readonly id: string;
  readonly name: string;
  /** Last month's GMV as it stands in the roster. */
  readonly gmv: CellInput;
  /** The same in whole cents, as the orders add up to it. */
  readonly cents: number;
  /** 0: nothing paid yet. */
  readonly tierPaid: number;
  readonly held: number;
}

const cities = [
  '杭州',
  '广州',
  '义乌',
  '上海',
  '北京',
  '深圳',
  '成都',
  '重庆',
  '长沙',
  '武汉',
  '郑州',
  '厦门',
  '苏州',
  '青岛',
  '西安',
  '临沂',
];
const firstCharacters = '星 云 海 禾 青 木 锦 岚 言 拾'.split(' ');
const secondCharacters = '澜 屿 川 穗 汐 栖 桥 舟 野 原'.split(' ');
const trades = ['文化传媒', '网络科技', '电子商务', '品牌管理', '供应链管理', '信息技术'];

/** What last month's GMV looks like in a real roster: exactly on an edge, typed as text, missing, wrong. By place in the list. */
const specialGmv: Readonly<Record<number, readonly [gmv: CellInput, cents: number]>> = {
  1: [500_000, 500_000_00],
  3: ['51.2万', 512_000_00],
  5: [1_000_000, 1_000_000_00],
  6: ['１，２３４，５６７．８９', 1_234_567_89],
  8: [2_000_000, 2_000_000_00],
  9: [null, 318_450_00],
  11: [-3_260.5, -3_260_50],
  12: [{ error: '#N/A' }, 764_120_00],
  14: ['待核对', 92_815_30],
  16: [499_999.99, 499_999_99],
  17: ['¥1,050,000.00', 1_050_000_00],
  19: ['0.023亿', 2_300_000_00],
};

const edges = [500_000_00, 1_000_000_00, 2_000_000_00];

/** What is held after each tier was paid, in yuan, from nothing on. */
const heldAfter = [0, 20_000, 50_000, 100_000, 200_000];

export function agencies(count = 200): Agency[] {
  const random = seeded(20_261_101);
  const ids = new Set<string>();
  const names = new Set<string>();
  return Array.from({ length: count }, (_, place) => {
    const [gmv, cents] = specialGmv[place] ?? ordinaryGmv(random, place);
    const tierPaid = tierPaidBefore(random, cents);
    return { id: fresh(ids, () => id(random)), name: fresh(names, () => name(random)), gmv, cents, tierPaid, held: held(random, tierPaid) };
  });
}

function ordinaryGmv(random: Seeded, place: number): [number, number] {
  // Of ten: four in the lowest tier, three, two, one in the highest.
  const band = [2, 1, 0, 0, 1, 0, 3, 1, 0, 2][place % 10]!;
  const cents = random.whole([18_000_00, ...edges][band]! + 1, [...edges, 6_400_000_00][band]! - 1);
  return [cents / 100, cents];
}

/** Most stand where last month puts them or one tier below; some have never paid. */
function tierPaidBefore(random: Seeded, cents: number): number {
  const tier = 1 + edges.filter((edge) => cents >= edge).length;
  return Math.max(0, random.one([tier, tier, tier, tier - 1, tier - 1, Math.min(4, tier + 1), 0]));
}

/** One in six has had something deducted by the platform, one in twelve has overpaid. */
function held(random: Seeded, tierPaid: number): number {
  const paid = heldAfter[tierPaid]!;
  const event = random.whole(1, 12);
  if (paid === 0 || event > 3) return paid;
  return event === 3 ? paid + 5_000 : paid - random.whole(4, 120) * 125;
}

const id = (random: Seeded): string =>
  `33${String(random.whole(0, 99_999_999)).padStart(8, '0')}${String(random.whole(0, 99_999_999)).padStart(8, '0')}`;

const name = (random: Seeded): string =>
  `${random.one(cities)}${random.one(firstCharacters)}${random.one(secondCharacters)}${random.one(trades)}有限公司`;

function fresh(taken: Set<string>, make: () => string): string {
  for (;;) {
    const made = make();
    if (!taken.has(made)) {
      taken.add(made);
      return made;
    }
  }
}
